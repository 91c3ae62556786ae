import Model
import Store

extension Failure {
  /// What an error of the archive means to the user, and what to do next.
  init(_ error: ArchiveError) {
    self.init(Self.status(of: error), Self.words(for: error))
  }

  private static func status(of error: ArchiveError) -> ExitStatus {
    switch error {
    case .notFound, .isFolder, .unknownMeeting, .unknownVersion, .unknownPassage, .unknownActionItem,
      .unknownEntry, .unknownContactPoint, .unknownAuthority, .noMinutes:
      .noInput
    case .notOurs, .damaged, .newer, .readingWithoutAgenda, .readingWithoutDate: .badData
    case .ambiguousMeeting, .unknownQuestion, .unusableQuestion, .builtInQuestion, .unknownStatus,
      .notAMember, .notAsked,
      .answersMissing, .inTheFuture, .withoutSource, .unfit, .nothingToDo, .endsBeforeItBegins:
      .usage
    case .transitionNotAllowed, .notAccepted, .notClosed, .alreadySo, .questionExists, .retiredQuestion,
      .statusInUse, .notProposed,
      .nothingProposed,
      .nothingToUndo, .nothingToRedo, .undoBlocked, .importNotUndone:
      .negative
    case .locked, .changedMeanwhile: .temporary
    case .alreadyExists, .cannotCreate: .cannotCreate
    case .cannotOpen, .inputOutput: .inputOutput
    case .notPermitted, .outdated: .notPermitted
    }
  }

  private static func words(for error: ArchiveError) -> String {
    switch error {
    case .notFound(let path):
      "there is no archive at \(path); 'ecne import FILE' makes one there, 'ecne demo' shows a sample"
    case .isFolder(let path): "\(path) is a folder; name the archive's file"
    case .alreadyExists(let path): "\(path) exists already; it was left as it is"
    case .notOurs(let path): "\(path) is not an archive of ecne; it was left as it is"
    case .damaged(let path, let detail):
      "the archive \(path) is damaged (\(detail)); restore it from a backup"
    case .newer(let path): "\(path) was written by a newer ecne; bring this one up to date"
    case .outdated(let path):
      "\(path) was written by an older ecne; the secretariat must open it once to bring it up to date"
    case .locked(let path): "somebody else is writing to \(path); try again"
    case .cannotCreate(let path, let detail): "cannot make an archive at \(path): \(detail)"
    case .cannotOpen(let path, let detail): "cannot open the archive \(path): \(detail)"
    case .inputOutput(let detail): "the archive cannot be read or written: \(detail)"
    case .notPermitted(let what): "you may not \(what)"
    default: wordsForContent(error)
    }
  }

  /// Words for what concerns the things in the archive, not its file.
  private static func wordsForContent(_ error: ArchiveError) -> String {
    switch error {
    case .unknownMeeting(let reference): "there is no meeting \(reference); 'ecne meetings' lists them"
    case .ambiguousMeeting(let reference, let meetings):
      "\(reference) fits several meetings; name one of \(meetings.map(\.description).joined(separator: ", "))"
    case .unknownVersion(let meeting, let number): "\(meeting) has no version \(number) of its minutes"
    case .unknownPassage(let reference): "the minutes have no passage \(reference)"
    case .unknownActionItem(let id): "there is no action item \(id); 'ecne actions' lists them"
    case .unknownContactPoint(let id): "there is no contact point \(id); 'ecne contacts' lists them"
    case .unknownAuthority(let id): "there is no authority \(id); 'ecne network' lists them"
    case .unfit(let fault): fault.words
    case .unknownQuestion(let key): "there is no question \(key); 'ecne question list' lists them"
    case .questionExists(let key):
      "a question \(key) is there already, or answers to it are; nothing was changed, choose another key"
    case .unusableQuestion, .builtInQuestion, .retiredQuestion, .statusInUse: wordsForQuestion(error)
    case .unknownStatus(let status, let question): "'\(status)' is no status of \(question)"
    case .notAMember(let state, let day): "\(state.englishName) was no Member State on \(day)"
    case .notAsked(let state, let question):
      "\(question) does not ask \(state.englishName); 'ecne actions assign' says whom it asks"
    case .notAccepted(let id, let status):
      "\(id) is \(status.rawValue), so nobody can have answered it; 'ecne actions accept \(id)' comes first"
    case .answersMissing(let id, let missing, let asked):
      "\(missing) of \(asked) answers to \(id) are missing; say what becomes of them: \(choices)"
    case .inTheFuture(let day): "\(day) is in the future: nothing can be said to hold from then"
    case .withoutSource(let state):
      "every status needs its source, a passage (M3.5#2) or the reference of a letter: that of \(state) has none"
    case .noMinutes(let meeting): "\(meeting) has no minutes yet"
    case .nothingProposed(let meeting): "the minutes of \(meeting) propose nothing that waits for a decision"
    case .unknownEntry(let id): "there is no entry \(id); 'ecne linkage history' lists them"
    case .notProposed(let id, let standing, let later):
      "\(id) is \(standing.rawValue)" + (later.map { " by \($0)" } ?? "")
    case .alreadySo(let entity): "\(entity) is so already; nothing was changed"
    case .endsBeforeItBegins: "the meeting would end before it begins"
    case .transitionNotAllowed(let id, let status, let transition):
      "\(id) is \(status.rawValue), so '\(transition.rawValue)' does not apply"
    case .notClosed(let id): "\(id) is not closed, so nothing can show that it was done"
    case .changedMeanwhile(let entity, let now):
      "\(entity) was changed by somebody else meanwhile, and is now: \(now); look at it and try again"
    case .nothingToDo: "nothing was named to be changed"
    case .readingWithoutAgenda: "no agenda can be recognised"
    case .readingWithoutDate: "no date of the meeting can be recognised"
    default: wordsForUndo(error)
    }
  }

  private static func wordsForQuestion(_ error: ArchiveError) -> String {
    switch error {
    case .unusableQuestion(let fault): (fault.status.map { "status \($0): " } ?? "") + fault.words
    case .builtInQuestion(let key): "\(key) is built in; only questions of 'ecne question add' can be changed"
    case .retiredQuestion(let key):
      "\(key) is retired, and nothing more is recorded of it; 'ecne question reinstate \(key)' asks it again"
    case .statusInUse(let status, let key, let entry):
      "'\(status)' of \(key) is recorded by \(entry), so it cannot go; nothing was changed"
    default: wordsForUndo(error)
    }
  }

  private static func wordsForUndo(_ error: ArchiveError) -> String {
    switch error {
    case .nothingToUndo: "there is no act of yours to undo"
    case .nothingToRedo: "there is nothing to redo"
    case .undoBlocked(let entity, let act):
      "\(act.actor.name) has changed \(entity) since (act \(act.id): \(act.words)); undo would lose that"
    case .importNotUndone(let act): "your last act is '\(act.words)', and an import is not undone"
    default: "\(error)"
    }
  }

  private static let choices = MissingAnswers.allCases.map { "--rest \($0.rawValue)" }.joined(
    separator: " or ")
}
