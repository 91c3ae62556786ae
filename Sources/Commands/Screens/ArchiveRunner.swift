import MinutesReader
import Model
import Screens
import Store

/// Carries out what the screens ask for on the archive.
struct ArchiveRunner: EffectRunner {
  /// Nil where none was found yet.
  var archive: Archive?
  var actor: Actor
  let surroundings: Surroundings
  /// Opens another archive: creates one, or makes the demo.
  private let open: (Effect) throws -> (Archive, Session, OpenDemo?)
  /// The archive's version when it was asked last.
  private(set) var seenVersion: Int?
  /// The one before: what the user has had before her eyes.
  private(set) var shownVersion: Int?
  /// What is remembered for the user.
  var personal: PersonalState
  /// Under which path her visits are remembered; nil for an archive that is thrown away.
  private(set) var visitedPath: String?
  /// Kept as long as it is shown.
  private var demo: OpenDemo?
  /// The reading that was begun last.
  var beingRead: Effect?
  /// What takes long goes on there; nil where everything is waited for.
  let background: BackgroundWork?

  init(
    archive: Archive?, session: Session, surroundings: Surroundings, background: BackgroundWork? = nil,
    open: @escaping (Effect) throws -> (Archive, Session, OpenDemo?)
  ) {
    self.surroundings = surroundings
    self.background = background
    self.archive = archive
    self.open = open
    actor = session.actor
    personal = PersonalState(in: surroundings)
    visitedPath = session.isSample ? nil : archive?.path
  }

  mutating func hasChanged() -> Bool {
    let version = try? archive?.dataVersion()
    defer { (shownVersion, seenVersion) = (seenVersion ?? version, version) }
    return version != seenVersion && seenVersion != nil
  }

  func finished() -> [Reply] { background?.take() ?? [] }

  mutating func run(_ effect: Effect) -> [Reply] {
    do {
      if effect == .createArchive || effect == .openDemo { return [.opened(try openAnother(effect))] }
      if let replies = try review(effect) ?? remembered(effect) { return replies }
      if case .explain(let sentence, let day) = effect {
        return [.explained(try surroundings.glossary().resolved(on: day).entries(in: sentence))]
      }
      if case .browse(let address) = effect { return [try browse(address)] }
      // News are asked for unbidden: without an archive there are none.
      guard let archive else { return effect == .loadNews ? [] : [.failed("no archive is open")] }
      if effect == .loadNews { return try news(in: archive) }
      return try answer(effect, from: archive) ?? write(effect, to: archive)
    } catch {
      return [.failed(Failure(describing: error).message)]
    }
  }

  /// Opens the archive that the effect asks for, in place of this one.
  private mutating func openAnother(_ effect: Effect) throws -> Session {
    let (archive, session, demo) = try open(effect)
    self.archive = archive
    self.demo = demo
    actor = session.actor
    visitedPath = session.isSample ? nil : archive.path
    return session
  }

  private func browse(_ address: String) throws -> Reply {
    let isOpened = try Browser(in: surroundings)?.open(address) ?? false
    return isOpened ? .said("opened in the browser: \(address)") : .noBrowser(address: address)
  }

  /// The archive that is open; a new one where none is.
  mutating func openArchive() throws -> Archive {
    if archive == nil { _ = try openAnother(.createArchive) }
    guard let archive else { throw Failure(.noInput, "no archive is open") }
    return archive
  }

  /// The answer to a question; nil where the effect is none.
  private func answer(_ effect: Effect, from archive: Archive) throws -> [Reply]? {
    switch effect {
    case .loadMeetings(let limit):
      return [.meetings(try archive.meetings(limit: limit), total: try archive.meetingCount())]
    case .loadMinutes(let id, let version):
      let standing = Reply.standing(id, try archive.standing(of: try archive.meeting(.id(id))))
      guard let minutes = try archive.minutes(of: id, version: version) else {
        return [.noMinutes(id), standing]
      }
      return [.minutes(minutes, actionItems: try archive.actionItems(of: id)), standing]
    case .loadContext(let anchor):
      let minutes = try archive.minutes(of: anchor.meeting, version: anchor.version)
      let context = minutes.flatMap { SentenceContext(of: anchor, in: $0) }
      return context.map { [.context(anchor, $0)] } ?? []
    case .loadActionItems:
      return [
        .actionItems(
          try archive.actionItems(), meetings: try archive.meetings(), answers: try archive.answers())
      ]
    case .loadBoard(let request): return [try board(request, of: archive)]
    case .loadProposals(let question): return [.proposals(try archive.proposedEntries(of: question))]
    case .loadParticulars(let id):
      return [
        .particulars(
          MeetingParticulars(
            meeting: try archive.meeting(.id(id)), versions: try archive.versions(of: id),
            participants: try archive.participants(of: id), addresses: try archive.addresses(of: id)))
      ]
    case .loadClaims(let question):
      return [.claims(try archive.claimChecks(against: question, reading: MinutesReader.reading))]
    case .loadQuestions(let use): return [.questions(try archive.questions(), for: use)]
    case .loadDossier(let state):
      return [.dossier(try dossier(of: state, in: archive))]
    case .loadProgress:
      let meetings = try archive.standingMeetings()
      return [.progress(Progress(of: try archive.lives(), meetings: meetings, until: surroundings.today))]
    case .loadBriefing(let state):
      return [.briefing(try archive.briefing(of: state, today: surroundings.today))]
    case .loadActs(let entity): return [.acts(try archive.acts(about: entity))]
    case .search(let query): return [.hits(try archive.search(query), query: query)]
    case .locate(let reference, let position):
      let id = try archive.meeting(reference.meeting).id
      return [.located(id, version: reference.version, position: position)]
    case .compare(let meeting, let old, let new):
      return [.comparison(try archive.comparison(of: meeting, from: old, to: new))]
    case .locateNeighbour(let id, let isLater):
      return [try neighbour(of: id, isLater: isLater, in: archive)]
    default: return nil
    }
  }

  private func write(_ effect: Effect, to archive: Archive) throws -> [Reply] {
    switch effect {
    case .change(let request, let ids, let seen):
      return [try change(request, ids, seen: seen, in: archive)]
    case .merge(let others, let kept, let seen):
      return [.wrote(try archive.merge(others, into: kept, seen: seen, by: actor).words)]
    case .addActionItem(let quote, let anchor):
      let item = try archive.add(draft(of: quote, at: anchor, in: archive), by: actor)
      return [.wrote("added \(item.id)")]
    case .record(let drafts, let seen):
      let sourced = try drafts.map { draft in
        var draft = draft
        if case .letter(let words) = draft.source { draft.source = try archive.source(words) }
        return draft
      }
      return [.wrote(try archive.record(sourced, seen: seen, by: actor).words)]
    case .decide(let standing, let ids):
      return [.wrote(try archive.decide(standing, on: ids, by: actor).words)]
    case .decideAll(let standing, let meeting):
      return [.wrote(try archive.decide(standing, onProposalsOf: meeting, of: nil, by: actor).words)]
    case .network(let act): return [.wrote(try carryOut(act, in: archive))]
    case .question(let act): return try carryOut(act, in: archive)
    case .undo: return [.wrote(try archive.undo(by: actor).words)]
    case .redo: return [.wrote(try archive.redo(by: actor).words)]
    default: return []
    }
  }

  /// What the reader understands of owner, date and force, for a sentence that a person picked.
  private func draft(of quote: String, at anchor: Anchor, in archive: Archive) throws -> ActionItemDraft {
    let meeting = try archive.meeting(.id(anchor.meeting))
    let found = MinutesReader.proposal(for: quote, on: meeting.lastDay)
    return ActionItemDraft(
      text: quote, quote: quote, anchor: anchor, meeting: anchor.meeting, force: found.force,
      owners: found.owners,
      due: found.due)
  }

  private func board(_ request: BoardRequest, of archive: Archive) throws -> Reply {
    let act = request.isAsKnownThen ? try archive.lastAct(until: request.asOf) : nil
    let board = try archive.board(of: request.question, asOf: request.asOf, knownAt: act)
    return .board(
      BoardAnswer(
        board, changeDays: try archive.changeDays(of: request.question),
        meetingDays: try archive.meetingDays(until: surroundings.today),
        waiting: try archive.proposedEntries(of: request.question).count,
        contradictions: request.isAsKnownThen ? [] : board.contradictions(by: try archive.networks())))
  }

  private func neighbour(of id: MeetingID, isLater: Bool, in archive: Archive) throws -> Reply {
    let newestFirst = try archive.meetings().map(\.meeting.id)
    guard let index = newestFirst.firstIndex(of: id) else { return .failed("\(id) is not in the list") }
    let wanted = index + (isLater ? -1 : 1)
    guard newestFirst.indices.contains(wanted) else {
      return .said(isLater ? "this is the latest meeting" : "this is the first meeting")
    }
    return .neighbour(newestFirst[wanted])
  }
}
