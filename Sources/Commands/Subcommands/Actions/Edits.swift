import ArgumentParser
import Model
import Store

/// A command that takes action items and behind them what is to be said of them.
protocol EditCommand: ActionItemCommand {
  var arguments: ActionItemWords { get }
}

extension EditCommand {
  var items: [ActionItemID] { arguments.items }
}

/// `ecne actions edit A17 Send the list`
struct ActionsEdit: EditCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Reword what is to be done; the sentence of the minutes stays as its quote.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemWords

  func request(in surroundings: Surroundings) throws -> ActionItemRequest {
    guard !arguments.text.isEmpty else { throw Failure(.usage, "an action item needs words") }
    return .text(arguments.text)
  }
}

/// `ecne actions assign A17 LV COM`
struct ActionsAssign: EditCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say who is to do it: Member States and bodies, by code or name; or none.")
  @OptionGroup var options: ActionItemWriteOptions
  @Flag(help: "Keep the owners that there are.")
  var add = false
  @OptionGroup var arguments: ActionItemWords

  func request(in surroundings: Surroundings) throws -> ActionItemRequest {
    let owners = try owners(typed: arguments.words.joined(separator: ","))
    return add ? .addOwners(owners) : .owners(owners)
  }
}

/// `ecne actions due A17 5 April`
struct ActionsDue: EditCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Say when it is due, as 2019-04-04, 4 April, +2w or fri; or none.",
    discussion: "The words of the minutes that the date was read from stay, unless --words gives others.")
  @OptionGroup var options: ActionItemWriteOptions
  @Option(help: "The words that the date comes from.")
  var words: String?
  @OptionGroup var arguments: ActionItemWords

  func request(in surroundings: Surroundings) throws -> ActionItemRequest {
    guard !arguments.text.isEmpty else { return .due(nil) }
    return .due(try TypedDay(argument: arguments.text).day(in: surroundings), words: words)
  }
}

/// `ecne actions note A17 They asked for another week`
struct ActionsNote: EditCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Write a remark; or none.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemWords

  func request(in surroundings: Surroundings) throws -> ActionItemRequest { .note(arguments.text) }
}

/// `ecne actions evidence A17 M4.3#2`
struct ActionsEvidence: EditCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Say what shows that something closed was done; or none.",
    discussion: "Words, a web address, or a passage of the minutes (M4.3#2).")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemWords

  func request(in surroundings: Surroundings) throws -> ActionItemRequest {
    .evidence(try options.archive.open(in: surroundings).evidence(arguments.text))
  }
}

/// Reads owners with commas between; throws a failure that names the nearest ones.
func owners(typed text: String) throws -> [Owner] {
  do { return try Owner.list(typed: text) } catch { throw Failure(.usage, error.message) }
}

extension Archive {
  /// What shows that something was done; a passage of the minutes is named in its version, so that it stays what it is.
  func evidence(_ words: String) throws -> String {
    guard let reference = PassageReference(words) else { return words }
    return try quotation(at: reference).anchor.reference.description
  }
}
