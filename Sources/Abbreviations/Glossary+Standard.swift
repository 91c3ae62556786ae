import Model

extension Glossary {
  /// The glossary that comes with the program, `glossary.txt`, and the codes of the Member States.
  public static let standard: Glossary = {
    let text = String(decoding: PackageResources.glossary_txt, as: UTF8.self)
    let written = try? Glossary(text: text)
    return Glossary(MemberState.all.map(\.glossaryEntry) + (written?.entries ?? []))
  }()
}

extension MemberState {
  fileprivate var glossaryEntry: GlossaryEntry {
    let end = until.map { ", until \($0)" } ?? ""
    return GlossaryEntry(
      term: code, name: englishName, meaning: "\(ownName), a Member State since \(since)\(end).")
  }
}
