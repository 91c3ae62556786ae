/// The e-mail address of a contact point: personal data, for the secretariat's eyes.
public struct EmailAddress: Hashable, Sendable {
  /// The address itself, `office@example.eu`.
  public let text: String

  /// Reads what a person typed: what RFC 5321 allows without quotes, in ASCII, at a domain of several labels.
  public init(typed text: String) throws(NetworkFault) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, Self.isLocal(parts[0]), Self.isDomain(parts[1]) else {
      throw .noEmailAddress
    }
    self.text = text
  }

  private static func isLocal(_ text: Substring) -> Bool {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 64 && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isPlain) }
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCIILetterOrDigit || "!#$%&'*+/=?^_`{|}~-".contains(character)
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.allSatisfy { $0.isASCIILetterOrDigit || $0 == "-" }
      }
  }
}

extension EmailAddress: CustomStringConvertible {
  /// Never the address, so that no message, log or journal gets it by accident.
  public var description: String { "an e-mail address" }
}

/// What is to become of the e-mail address of a contact point.
public enum EmailChange: Hashable, Sendable {
  case give(EmailAddress)
  /// Removes it for good: nothing brings it back.
  case erase

  /// Reads an address, or `none` to remove the one there is.
  public init(typed text: String) throws(NetworkFault) {
    self = text.lowercased() == "none" ? .erase : .give(try EmailAddress(typed: text))
  }
}

extension Character {
  fileprivate var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCII && isLetter }
}
