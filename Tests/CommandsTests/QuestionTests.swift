import Commands
import Foundation
import Testing

@Suite struct QuestionTests {
  private let statuses = """
    # what a State can answer
    [[status]]
    code = "connected"
    glyph = "+"
    word = "connected"
    meaning = "the authorities have a contact at each platform"
    favourable = true

    [[status]]
    code = "in_progress"
    glyph = "~"
    word = "in progress"
    """

  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  private let add = ["question", "add", "media-contacts", "--title", "Contact with media platforms?"]

  @Test func aQuestionIsAskedAnsweredReportedAndTakenBack() throws {
    let console = try filled()
    try statuses.write(
      to: console.folder.appending(path: "statuses.toml"), atomically: true, encoding: .utf8)
    let set = ["question", "set", "media-contacts", "--since", "2024-03-12", "--source"]
    let text = console.transcript(
      add + ["--statuses", console.folder.path + "/statuses.toml"], ["question"],
      ["question", "list", "--json"],
      set + ["M1.2#1", "--status", "connected", "EE", "LV"], set + ["a letter", "--status", "~", "BE"],
      set + ["a letter", "--status", "linked", "BE"],
      ["question", "board", "media-contacts", "--status", "+", "--status", "~"],
      ["question", "board", "media-contacts", "--as-of", "2024-03-11", "--status", "+"],
      ["question", "map", "media-contacts"], ["question", "history", "media-contacts", "EE"],
      ["report", "board", "--question", "media-contacts", "--format", "csv"],
      ["linkage", "--status", "linked"], ["undo"], ["undo"], ["undo"], ["question", "--plain"],
      ["log", "question media-contacts"], ["redo"])
    try expectSnapshot(text, "question")
  }

  @Test func aQuestionIsAskedWithoutAFile() throws {
    let text = try filled().transcript(
      add + ["--status", "yes:Y:yes:favourable", "--status", "no:N:no", "--json"],
      ["question", "board", "media-contacts", "--status", "y", "--json"])
    try expectSnapshot(text, "question-json")
  }

  @Test func minutesAreReadForAQuestionWithATopic() throws {
    let console = try filled()
    let file = "topic = [\"pläne\", \"media platforms\"]\n" + statuses + "\nphrases = [\"looking for one\"]"
    _ = console.run(add + ["--statuses", "-", "--phrase", "connected:have a contact"], input: file)
    let minutes =
      Minutes.autumn + " At the media platforms most MS have a contact, but some are looking for one."
    _ = console.run("import", "-", input: minutes)
    let set = ["question", "set", "media-contacts", "--since", "2024-10-01", "--source", "a letter"]
    let text = console.transcript(
      ["question", "list", "--json"], ["question", "check", "media-contacts"],
      set + ["--status", "+"] + ["EE", "LV", "BE"], ["question", "check", "media-contacts", "--json"],
      ["question", "check", "media-contacts", "--meeting", "M1"],
      ["question", "check", "other"], ["linkage", "check", "--meeting", "M2"])
    try expectSnapshot(text, "question-check")
  }

  @Test func whatMinutesStateIsAcceptedAndRejected() throws {
    let console = try filled()
    let words = [
      "--topic", "media platforms", "--phrase", "yes:have a contact", "--phrase", "no:know nobody",
    ]
    let said = " At the media platforms EE and LV have a contact, but Malta and Cyprus know nobody."
    _ = console.run("import", "-", input: Minutes.autumn + said)
    let decide = { (verb: String, rest: [String]) in ["question", verb, "media-contacts"] + rest }
    let text = console.transcript(
      add + ["--status", "yes:+:yes:favourable", "--status", "no:-:no"] + words,
      ["question", "history", "media-contacts", "--proposed"], decide("accept", ["E3", "E6"]),
      decide("reject", ["--meeting", "M2"]), decide("accept", ["E1"]), decide("accept", ["E99"]),
      ["question", "board", "media-contacts", "--status", "+", "--status", "-"],
      ["linkage", "history", "--proposed"])
    try expectSnapshot(text, "question-proposals")
    _ = console.run("import", "-", input: Minutes.corrected + said)
    let proposed = console.run("question", "history", "media-contacts", "--proposed", "--plain").data
    #expect(proposed.split(separator: "\n").map { $0.split(separator: "\t")[1] } == ["EE", "LV", "MT", "CY"])
  }

  @Test func aQuestionIsEditedRetiredAndAskedAgain() throws {
    let console = try filled()
    _ = console.run(add + ["--status", "yes:+:yes:favourable", "--status", "no:-:no", "--topic", "media"])
    let edit = ["question", "edit", "media-contacts"]
    let set = ["question", "set", "media-contacts", "--since", "2024-03-12", "--source", "a letter"]
    let text = console.transcript(
      edit, edit + ["--title", "Contact?", "--topic", "platforms", "--phrase", "yes:in contact"],
      edit + ["--status", "later:~:later", "--drop-status", "no", "--phrase", "yes:", "--topic", "none"],
      ["log", "question media-contacts"], set + ["--status", "later", "EE"],
      edit + ["--drop-status", "later"], edit + ["--status", "no:N:never"], edit + ["--title", "Contact?"],
      ["question", "edit", "contact-point-linkage", "--title", "x"],
      ["question", "retire", "media-contacts"], ["question"], ["question", "--all"],
      set + ["--status", "yes", "LV"], ["question", "board", "media-contacts", "--status", "~"],
      ["question", "reinstate", "media-contacts"], ["undo"], ["question", "list", "--all", "--plain"])
    try expectSnapshot(text, "question-edit")
  }

  @Test func wordsOfMinutesAreChecked() throws {
    let add = add + ["--status", "yes:+:yes", "--status", "no:-:no"]
    let text = try filled().transcript(
      add + ["--topic", "..."], add + ["--phrase", "yes"], add + ["--phrase", "maybe:so"],
      add + ["--phrase", "not_stated:silence"], add + ["--phrase", "yes:Is SO", "--phrase", "no:is so"],
      add + ["--phrase", "yes: - "], ["question", "--plain"])
    try expectSnapshot(text, "question-words")
  }

  @Test func whatCannotBeAskedIsRefused() throws {
    let text = try filled().transcript(
      add, add + ["--status", "yes:Y:yes", "--statuses", "-"], add + ["--status", "yes"],
      add + ["--status", "yes:Y:yes:maybe"], add + ["--status", "yes:YES:yes"],
      add + ["--status", "yes:Y:yes", "--status", "ja:Y:ja"], add + ["--status", "not_stated:n:none"],
      ["question", "add", "linkage EE", "--title", "x", "--status", "yes:Y:yes"],
      ["question", "add", "contact-point-linkage", "--title", "x", "--status", "yes:Y:yes"],
      add + ["--statuses", "missing.toml"], ["question", "board", "other"],
      ["question", "set", "other", "EE", "--status", "yes", "--since", "2024-03-12", "--source", "x"],
      ["report", "board", "--question", "other"], ["question", "--plain"])
    try expectSnapshot(text, "question-refused")
  }

  @Test(arguments: [
    ("code = ", "standard input:1:"), ("x = 1", "'x' is no part of it"), ("", "is empty"),
    ("# none", "has no status"),
    ("status = 3", "has no status"), ("status = [3]", "status 1: must be a table"),
    ("\n[[status]]\nglyph = \"+\"\nword = \"yes\"", "standard input:2: status 1: code is missing"),
    ("[[status]]\ncode = \"a\"\nglyph = \"+\"\nword = \"yes\"\nfavorable = true", "'favorable' is no part"),
    ("[[status]]\ncode = \"a\"\nglyph = \"++\"\nword = \"yes\"", "'++' is no glyph"),
    ("[[status]]\ncode = \"a\"\nglyph = \"+\"\nword = \"yes\"\nfavourable = \"no\"", "must be true or false"),
    (
      "[[status]]\ncode = \"a\"\nglyph = \"+\"\nword = \"a\"\n\n[[status]]\ncode = \"b\"\nglyph = \"+\"\nword = \"b\"",
      "standard input:6: status 2: '+' is the status \"a\" already"
    ),
    ("topic = \"x\"\n[[status]]\ncode = \"a\"\nglyph = \"+\"\nword = \"a\"", "topic must be a list of texts"),
    (
      "[[status]]\ncode = \"a\"\nglyph = \"+\"\nword = \"a\"\nphrases = [1]",
      "input:1: status 1: phrases must be"
    ),
    ("[[status]]\ncode = \"not_stated\"\nglyph = \"+\"\nword = \"a\"", "input:1: status 1: 'not_stated' is"),
    ("[[status]]\ncode = \"a\"\nglyph = \"+\"\nword = \"\\u001B[2J\"", "is no word for lists"),
  ]) func aBadFileIsToldByItsLine(_ file: String, _ words: String) throws {
    let console = try filled()
    let outcome = console.run(add + ["--statuses", "-"], input: file)
    #expect(outcome.status == .badData && outcome.words.contains(words), "\(outcome.words)")
    #expect(!outcome.words.contains("\u{1B}"))
    #expect(console.run("question", "--plain").data.split(separator: "\n").count == 1)
  }
}
