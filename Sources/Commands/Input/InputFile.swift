import Glibc

/// A document named on the command line, read whole.
struct InputFile: Sendable {
  /// The most that a document may hold.
  static let largestSize = 64 << 20

  /// The path as given, or `standard input`.
  var place: String
  /// The last part of the path; nil for standard input.
  var name: String?
  var bytes: [UInt8]

  /// A document that is in memory already.
  init(place: String, name: String?, bytes: [UInt8]) {
    self.place = place
    self.name = name
    self.bytes = bytes
  }

  /// Reads the file at that path, or standard input for `-`; throws a `Failure` that names it.
  init(_ path: String, in surroundings: Surroundings) throws {
    place = path == "-" ? "standard input" : path
    do {
      bytes =
        try path == "-"
        ? surroundings.readInput(Self.largestSize + 1) : readFile(path, limit: Self.largestSize + 1)
    } catch let error as SystemError {
      throw Failure(Self.status(of: error), "cannot read \(place): \(error.words)")
    }
    guard !bytes.isEmpty else { throw Failure(.badData, "\(place) is empty") }
    guard bytes.count <= Self.largestSize else {
      throw Failure(.badData, "\(place) is larger than 64 MB, which no minutes are")
    }
    name = path == "-" ? nil : path.split(separator: "/").last.map(String.init)
  }

  private static func status(of error: SystemError) -> ExitStatus {
    switch error.code {
    case ENOENT, ENOTDIR, EISDIR: .noInput
    case EACCES, EPERM: .notPermitted
    default: .inputOutput
    }
  }
}
