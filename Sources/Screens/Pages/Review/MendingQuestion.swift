/// What is asked for while something is mended.
enum MendingQuestion: Equatable, Sendable {
  case field(HeaderField)
  case label(HeadingDraft)
  case title(HeadingDraft)
  case depth(HeadingDraft)

  /// The words before the answer.
  var words: String {
    switch self {
    case .field(let field): "\(field.name) (\(field.form)): "
    case .label: "1/3 label (3.1, empty for none): "
    case .title: "2/3 title: "
    case .depth: "3/3 depth (1 to \(HeadingDraft.deepest)): "
    }
  }
}
