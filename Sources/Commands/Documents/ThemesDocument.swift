/// What `ecne themes --json` prints.
struct ThemesDocument: Document {
  var schema = currentSchema
  /// The names for `--theme`, in the order in which `T` offers them.
  var themes: [String]

  init(themes: [String]) { self.themes = themes }
}
