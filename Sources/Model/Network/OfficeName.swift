/// The name of an office or an authority, on one line and without anything that could steer a terminal.
public struct OfficeName: Hashable, Sendable, CustomStringConvertible {
  /// So many characters at most.
  public static let limit = 200

  public let description: String

  /// Reads what a person typed; several spaces count as one.
  public init(typed text: String) throws(NetworkFault) {
    guard text.unicodeScalars.allSatisfy(\.isVisible) else { throw .controlCharacter }
    let name = text.split(separator: " ").joined(separator: " ")
    guard !name.isEmpty else { throw .withoutName }
    guard name.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
    description = name
  }

  /// Whether both name one office, whatever the case and the accents.
  public func isSame(as other: OfficeName) -> Bool {
    Folded(description).bytes == Folded(other.description).bytes
  }
}

extension Unicode.Scalar {
  /// Whether it is something to be seen, or a plain space.
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
