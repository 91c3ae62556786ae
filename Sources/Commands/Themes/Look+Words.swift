import TerminalUI

extension Look {
  /// Reads a look in words, as in `amber on slate bold`.
  ///
  /// `palette` has the colours that are known by name beside the sixteen of every terminal and the numbers
  /// from 0 to 255.
  init(words: String, palette: [String: Colour]) throws(UnknownWord) {
    self.init()
    var isBehind = false
    for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
      if word == "on" {
        isBehind = true
      } else if let attribute = Attribute(rawValue: word) {
        attributes.insert(attribute)
      } else if word != "default" {
        guard let colour = palette[word] ?? Colour.basic[word] ?? UInt8(word).map(Colour.init) else {
          throw UnknownWord(word: word, palette: palette.keys.sorted())
        }
        if isBehind { background = colour } else { foreground = colour }
      }
    }
  }

  /// A word that names neither a colour nor an attribute.
  struct UnknownWord: Error, Equatable, CustomStringConvertible {
    let word: String
    let palette: [String]

    var description: String {
      let attributes = Attribute.allCases.map(\.rawValue).joined(separator: ", ")
      let colours = (palette + ["black", "red", "...", "bright-white"]).joined(separator: ", ")
      return "'\(word)' is no colour and no attribute; colours are 0 to 255, default, \(colours), "
        + "and attributes \(attributes)"
    }
  }
}

extension Colour {
  /// The names that the first sixteen have everywhere.
  static let basic: [String: Colour] = {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    let all = names + names.map { "bright-" + $0 }
    return Dictionary(uniqueKeysWithValues: zip(all, (0...15).map { Colour($0) }))
  }()
}
