import FoundationEssentials

/// A document as JSON text: keys in snake_case and alphabetical order, so that the same data is the same text.
func json(_ document: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  return escaped(String(decoding: try encoder.encode(document), as: UTF8.self))
}

/// Escapes the control characters that JSON allows in strings but a terminal would obey.
private func escaped(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isControl) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isControl {
      let digits = String(scalar.value, radix: 16)
      result.append(
        contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// A value that JSON shows as null where it is missing, so that every object has all its keys.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
