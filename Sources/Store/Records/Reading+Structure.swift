import Model

extension Reading {
  /// What every line of the cleaned text was taken for, in JSON: `["header","blank","heading 1","passage 1 1"]`.
  var structure: String { lines.map(\.role.words).json }
}

extension ReadLine.Role {
  fileprivate var words: String {
    switch self {
    case .blank: "blank"
    case .header: "header"
    case .heading(let position): "heading \(position)"
    case .passage(let position, let passage): "passage \(position) \(passage)"
    case .furniture: "furniture"
    case .contents: "contents"
    case .backMatter: "back_matter"
    }
  }
}
