import Model

/// What a line would be if it were a heading.
struct HeadingMark {
  /// The ways of marking a heading; a document keeps to one, with others above or below it.
  enum Family: Hashable {
    /// `## Title`, or a title underlined
    case hashes
    /// `**Title**`
    case bold
    /// `*Title*`
    case italic
    /// `**Title.** Text goes on`
    case boldRunIn
    /// `■ Title`
    case signed(Character)
    /// `TITLE`
    case capitals
    /// A short line that stands alone
    case plain
    /// `Title:`, with the text on the next lines
    case endedByColon
    /// `3. Title`; `3. Title: text` in one line; `3` on a line and `Title` on the next
    case labelled(HeadingLabel.Style, isRunIn: Bool, isOnOwnLine: Bool)
    /// A row of a table that is the whole minutes
    case tableRow
    /// Made a heading by a person
    case chosen

    var isLabelled: Bool { if case .labelled = self { true } else { false } }
  }

  var family: Family
  var label: String?
  /// The value of each part of the label.
  var numbers: [Int] = []
  var title: String
  /// What goes on behind the title on the same line.
  var rest: String?
  /// How deep the mark itself says that it is, from 1.
  var level = 1
  /// Whether the time of day stands before the label.
  var isTimed = false
  /// How many lines it takes.
  var lineCount = 1
  /// Whether a stop ends it, as it does sentences.
  var endsInStop = false
  /// How likely it is a heading, judged by its words and by how free it stands, from 0 to 1.
  var likeness: Double
  /// The same, judged by its words alone.
  var titleLikeness: Double

  /// What a person decided about the line; nil where it was made something else than a heading.
  init?(_ choice: Mending.LineChoice) {
    guard case .heading(let label, let title, let depth) = choice else { return nil }
    self.init(family: .chosen, label: label, title: title, likeness: 1)
    level = depth
  }

  init(family: Family, label: String? = nil, numbers: [Int] = [], title: String, likeness: Double) {
    self.family = family
    self.label = label
    self.numbers = numbers
    self.title = title
    self.likeness = likeness
    titleLikeness = likeness
  }
}
