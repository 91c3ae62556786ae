/// Imports several documents, each on its own: what is wrong with one does not stop the others.
///
/// Each is read while the one before is being stored.
struct ImportBatch {
  private let files: [String]
  private var intake: MinutesIntake
  private var progress: ImportProgress

  init(of files: [String], by intake: MinutesIntake) {
    self.files = files
    self.intake = intake
    let surroundings = intake.surroundings
    let progress = ImportProgress(of: files.count, isASCII: intake.command.screens.ascii, in: surroundings)
    self.progress = progress
    self.intake.surroundings.write = { channel, text in
      try progress.clear()
      try surroundings.write(channel, text)
    }
    guard let ask = surroundings.ask else { return }
    self.intake.surroundings.ask = { question in
      try progress.clear()
      return try ask(question)
    }
  }

  /// Shows how far it is, and at the end what became of each document; throws the worst that was met.
  mutating func run() throws {
    var report = ImportReport()
    var ahead: Outcome<UnderstoodDocument>?
    for (index, file) in files.enumerated() {
      try progress.begin(file)
      let reading = ahead ?? intake.begin(file)
      // Standard input may have to answer a question before.
      ahead = files.dropFirst(index + 1).first.flatMap { $0 == "-" ? nil : intake.begin($0) }
      let fate = fate(of: reading)
      report.add(fate, of: file)
      try progress.end(file, fate.inWords)
    }
    let surroundings = intake.surroundings
    try surroundings.print(report.table.aligned(in: surroundings.columns))
    if let status = report.status { throw Failure(status, report.counts) }
    try surroundings.say(report.counts)
  }

  private mutating func fate(of reading: Outcome<UnderstoodDocument>) -> DocumentFate {
    do {
      return .taken(try intake.take(reading.value))
    } catch {
      return .refused(Failure(describing: error))
    }
  }
}
