import Subprocess
import Testing

/// What other programs make of the reports of action items.
@Suite struct ReportJourneyTests {
  private let hostile =
    "Ask \"them\", and;\\ then: wait — Ελλάδα, Česko and Österreich said so, at length, twice"

  private func read(_ format: String, by script: String) async throws -> String {
    var answer = ""
    try await BuiltProgram.inFolder { program in
      try await program.importDocument()
      try await program.run("actions", "accept", "A1")
      try await program.run(
        "actions", "add", hostile, "--meeting", "M1", "--owner", "\"the hosts, a; b\"", "--due", "2031-05-06")
      try await program.run("actions", "done", "A3")
      let file = program.folder + "/report"
      let written = try await program.run(
        "report", "actions", "--format", format, "--date", "2031-05-01", "--output", file)
      #expect(written.status == 0 && written.output.isEmpty)
      let result = try await Subprocess.run(
        .path("/usr/bin/python3"), arguments: ["-c", script, file],
        environment: .inherit.updating(["PYTHONIOENCODING": "utf-8"]), output: .string(limit: 1 << 16),
        error: .string(limit: 1 << 16))
      #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
      answer = result.standardOutput
    }
    return answer
  }

  @Test func pythonReadsTheCSV() async throws {
    let script = """
      import csv, sys
      for row in csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")):
        if row["Id"] == "A3":
          print(row["Text"], row["Owners"], row["Due"], row["Status"], bool(row["Done on"]), bool(row["Done by"]), sep="|")
      """
    #expect(try await read("csv", by: script) == "\(hostile)|the hosts, a; b|2031-05-06|done|True|True\n")
  }

  @Test func aCalendarProgramReadsTheDays() async throws {
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
      assert not calendar.errors
      for part in calendar.walk("VTODO"):
        assert not part.errors
        if part["UID"] == "A3@ecne":
          print(part["SUMMARY"], part.decoded("DUE"), part["STATUS"], sep="|")
      for part in calendar.walk("VEVENT"):
        print((part.decoded("DTEND") - part.decoded("DTSTART")).days)
      lines = open(sys.argv[1], "rb").read().split(b"\\r\\n")
      assert all(len(line) <= 75 and b"\\n" not in line for line in lines)
      """
    let answer = try await read("icalendar", by: script)
    #expect(answer.hasPrefix("A3 \(hostile)|2031-05-06|COMPLETED\n1\n"))
  }
}
