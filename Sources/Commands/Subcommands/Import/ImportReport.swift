import Model

/// What became of all documents of an import.
struct ImportReport {
  private var fates: [(file: String, fate: DocumentFate)] = []

  mutating func add(_ fate: DocumentFate, of file: String) { fates.append((file, fate)) }

  /// A row a document, which is called by the last part of its path.
  var table: TextTable {
    TextTable(
      columns: [.flexible("Document"), .flexible("What became of it")],
      rows: fates.map { file, fate in
        let name = file.lastPathPart
        return [name, fate.inWords.replacing(file, with: name)]
      })
  }

  /// `40 documents: 37 stored, 1 unchanged, 2 refused`
  var counts: String {
    let parts = DocumentFate.Kind.allCases.compactMap { kind in
      let count = fates.count { $0.fate.kind == kind }
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    return "\(counted(fates.count, "document")): \(parts.joined(separator: ", "))"
  }

  /// The highest status among the documents refused; nil where none was.
  var status: ExitStatus? {
    fates.compactMap { if case .refused(let failure) = $0.fate { failure.status } else { nil } }.max()
  }
}

extension String {
  /// What follows the last slash of a path.
  var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
