import ArgumentParser
import Model
import Store

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive's file (default: ECNE_ARCHIVE, else $XDG_DATA_HOME/ecne/archive.sqlite).",
      valueName: "file"),
    completion: .file())
  var archive: String?

  /// Opens the archive, to write where its file may be written by this account.
  func open(in surroundings: Surroundings) throws -> Archive {
    guard let archive = try openIfThere(in: surroundings) else {
      throw Failure(
        .noInput,
        "there is no archive at \(try location(in: surroundings)); 'ecne import FILE' makes one, 'ecne demo' shows a sample"
      )
    }
    return archive
  }

  /// Opens the archive; nil where there is none.
  func openIfThere(in surroundings: Surroundings) throws -> Archive? {
    do {
      return try Archive(path: location(in: surroundings).path, now: surroundings.now)
    } catch ArchiveError.notFound {
      return nil
    }
  }

  /// Makes a new archive and says so; opens the one that somebody else has made in the meantime.
  func openOrCreate(in surroundings: Surroundings) throws -> Archive {
    if let archive = try openIfThere(in: surroundings) { return archive }
    let path = try location(in: surroundings).path
    do {
      let archive = try Archive.create(path: path, now: surroundings.now)
      try surroundings.say("made a new archive, \(path)")
      return archive
    } catch ArchiveError.alreadyExists {
      return try open(in: surroundings)
    }
  }

  func location(in surroundings: Surroundings) throws -> ArchiveLocation {
    try ArchiveLocation(named: archive, in: surroundings)
  }
}

/// Where the archive is, and who says so.
struct ArchiveLocation: Equatable, CustomStringConvertible {
  var path: String
  /// `--archive`, `ECNE_ARCHIVE` or `the default place`.
  var origin: String

  /// `/srv/ecne/archive.sqlite (ECNE_ARCHIVE)`
  var description: String { "\(path) (\(origin))" }

  /// The first that is given of: the option, the environment, the place for data by the XDG rules.
  init(named option: String?, in surroundings: Surroundings) throws {
    if let option {
      self.init(path: option, origin: "--archive")
    } else if let variable = surroundings.variable("ECNE_ARCHIVE") {
      self.init(path: variable, origin: "ECNE_ARCHIVE")
    } else {
      guard let folder = surroundings.path(in: .data) else {
        throw Failure(
          .configuration, "no home folder is known; name the archive with --archive or ECNE_ARCHIVE")
      }
      self.init(path: "\(folder)/archive.sqlite", origin: "the default place")
    }
  }

  private init(path: String, origin: String) {
    self.path = path
    self.origin = origin
  }
}
