/// Imports several documents, each on its own: what is wrong with one does not stop the others.
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
    for file in files {
      try progress.begin(file)
      let fate = fate(of: file)
      report.add(fate, of: file)
      try progress.end(file, fate.inWords)
    }
    let surroundings = intake.surroundings
    try surroundings.print(report.table.aligned(in: surroundings.columns))
    if let status = report.status { throw Failure(status, report.counts) }
    try surroundings.say(report.counts)
  }

  private mutating func fate(of file: String) -> DocumentFate {
    do {
      return .taken(try intake.take(intake.read(file)))
    } catch {
      return .refused(Failure(describing: error))
    }
  }
}
