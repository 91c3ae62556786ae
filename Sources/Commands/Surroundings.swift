import Model
import Screens

/// All that a command touches outside the archive, so that a test brings its own.
public struct Surroundings: Sendable {
  /// Where text goes.
  public enum Channel: Sendable {
    /// Standard output: data.
    case data
    /// Standard error: words.
    case words
  }

  /// Takes over a terminal that is as the settings say.
  public typealias UseTerminal =
    @Sendable (_ settings: TerminalSettings, _ user: inout any TerminalUser) throws -> Void

  public var environment: [String: String]
  /// The account's name, or `uid 1002` where it has none.
  public var account: String
  /// How many columns a line of data may fill.
  public var columns: Int
  public var now: @Sendable () -> Timestamp
  /// Reads standard input up to its end, or to so many bytes.
  public var readInput: @Sendable (_ limit: Int) throws -> [UInt8]
  public var write: @Sendable (_ channel: Channel, _ text: String) throws -> Void
  /// Puts a question to the person at the terminal, to be answered by yes or no; nil where nobody is there.
  public var ask: (@Sendable (_ question: String) throws -> Bool)?
  /// Whether standard input and standard output are both a terminal, so that the screens can be shown.
  public var isInteractive = false
  /// Takes over the terminal, lets the user of it run, and gives it back.
  public var useTerminal: UseTerminal
  /// The width of the terminal that shows the words; nil where they go elsewhere.
  public var columnsOfWords: Int?
  /// Whether the terminal, once taken over, watches the descriptors of its settings.
  public var watchesDescriptors = false
  /// Whether the terminal shows more than ASCII.
  public var isUnicode = true

  public init(
    environment: [String: String], account: String, columns: Int, now: @escaping @Sendable () -> Timestamp,
    readInput: @escaping @Sendable (_ limit: Int) throws -> [UInt8],
    write: @escaping @Sendable (_ channel: Channel, _ text: String) throws -> Void,
    ask: (@Sendable (_ question: String) throws -> Bool)? = nil, useTerminal: @escaping UseTerminal
  ) {
    self.environment = environment
    self.account = account
    self.columns = columns
    self.now = now
    self.readInput = readInput
    self.write = write
    self.ask = ask
    self.useTerminal = useTerminal
  }
}

extension Surroundings {
  /// The date in Brussels.
  var today: Day { now().dayInBrussels }

  /// The value of an environment variable; nil where it is unset or empty.
  func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// Prints data, cleaned of what could steer a terminal.
  func print(_ text: String) throws {
    guard !text.isEmpty else { return }
    try write(.data, text.withoutControls + (text.hasSuffix("\n") ? "" : "\n"))
  }

  /// Says something to the person, not to the program that reads the data.
  func say(_ text: String) throws {
    try write(.words, "ecne: \(text.withoutControls)\n")
  }
}
