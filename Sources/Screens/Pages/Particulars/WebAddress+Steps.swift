import Model

extension WebAddress {
  /// Opens the address, or asks which of several.
  static func opening(_ addresses: [String]) -> [Step] {
    guard addresses.count > 1 else { return addresses.map { .run(.browse($0)) } }
    let choices = addresses.prefix(9).enumerated().map { index, address in
      Menu.Choice(
        key: Character(String(index + 1)), text: "\(index + 1) \(address)", answer: .effect(.browse(address)))
    }
    return [.choose(Menu(title: "Open which address?", choices: choices))]
  }
}
