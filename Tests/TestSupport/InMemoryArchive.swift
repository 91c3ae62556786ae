import Model
import Screens

/// A stand-in for the archive: a few invented meetings, and just enough memory to tick items and set statuses.
public struct InMemoryArchive: EffectRunner, Sendable {
  public var meetings: [MeetingSummary]
  public var minutes: [MeetingID: Minutes]
  /// Their first versions, where they have two.
  public var earlier: [MeetingID: Minutes] = [:]
  public var actionItems: [ActionItem]
  /// Whom the minutes of every meeting list.
  public var participants = [
    Participant(body: "Head of Unit", role: "Chair"), Participant(body: "EE"),
    Participant(body: "Commission"),
  ]
  public var entries: [Entry] = []
  public var acts: [Act] = []
  /// What is asked of every Member State.
  public var questions = [
    Question.contactPointLinkage,
    Question(
      key: "media-contacts", title: "Is there a contact at each media platform?",
      statuses: [
        AnswerStatus(code: "yes", glyph: "Y", word: "yes", meaning: "at each of them", isFavourable: true),
        AnswerStatus(code: "in_progress", glyph: "~", word: "in progress", meaning: "at some of them"),
        AnswerStatus(code: "no", glyph: "n", word: "no", meaning: ""),
      ]),
  ]
  /// What is recorded of the offices of a Member State, and the addresses that the reader may see.
  public var networks: [NationalNetwork] = []
  public var emailAddresses: [ContactPointID: EmailAddress] = [:]
  /// What the sample minutes claim of many States, beside the entries.
  public var claims: [ClaimCheck] = []
  public var news = News()
  public var filters = SavedFilters()
  /// What storing the sample document would come to.
  public var forecast: ImportForecast? = .newMeeting
  /// What is to come of work beside the screens, at the next look.
  public var work: [Reply] = []
  /// Every effect asked for, in order.
  public private(set) var effects: [Effect] = []

  /// Whether another process is to seem to have written.
  public var isChangedByOthers = false

  public mutating func hasChanged() -> Bool {
    defer { isChangedByOthers = false }
    return isChangedByOthers
  }

  public mutating func finished() -> [Reply] {
    defer { work = [] }
    return work
  }

  private let actor = Actor(name: "anna", role: .secretariat)

  public mutating func run(_ effect: Effect) -> [Reply] {
    effects.append(effect)
    switch effect {
    case .loadMeetings(let limit):
      return [.meetings(Array(meetings.prefix(limit ?? meetings.count)), total: meetings.count)]
    case .loadMinutes(let id, let version):
      let standing = meetings.first { $0.meeting.id == id }.map { summary in
        Reply.standing(
          id, MeetingStanding(of: summary.meeting, items: actionItems, meetings: meetings.map(\.meeting)))
      }
      guard let found = version == 1 ? earlier[id] ?? minutes[id] : minutes[id] else {
        return [.noMinutes(id)] + (standing.map { [$0] } ?? [])
      }
      return [.minutes(found, actionItems: actionItems.filter { $0.meeting == id })]
        + (standing.map { [$0] } ?? [])
    case .loadContext(let anchor):
      let versions = [minutes[anchor.meeting], earlier[anchor.meeting]]
      let context = versions.lazy.compactMap { $0 }.compactMap { SentenceContext(of: anchor, in: $0) }.first
      return context.map { [.context(anchor, $0)] } ?? []
    case .loadActionItems:
      return [.actionItems(actionItems, meetings: meetings, answers: Answers(entries))]
    case .loadBoard(let request): return [board(request)]
    case .loadParticulars(let id): return particulars(of: id)
    case .browse(let address): return [.noBrowser(address: address)]
    case .loadClaims(let key): return [.claims(key == Question.contactPointLinkage.key ? claims : [])]
    case .loadQuestions(let use): return [.questions(questions, for: use)]
    case .loadProposals: return [.proposals(proposals)]
    case .loadBriefing(let state): return [.briefing(briefing(of: state))]
    case .loadDossier(let state): return [.dossier(dossier(of: state))]
    case .loadActs(let entity):
      return [
        .acts(
          acts.filter { act in entity.map { wanted in act.changes.contains { $0.entity == wanted } } ?? true }
        )
      ]
    case .loadProgress:
      let meetings = meetings.map(\.meeting)
      return [
        .progress(Progress(of: actionItems.compactMap(\.life), meetings: meetings, until: Day(2024, 5, 15)))
      ]
    case .loadNews: return [.news(news)]
    case .loadRemembered: return [.remembered(commandLines: [], filters)]
    case .saveFilter(let text, let name): return changeFilters { try $0.save(text, as: name) }
    case .forgetFilter(let name): return changeFilters { try $0.remove(name) }
    case .search(let query): return [.hits(hits(query), query: query)]
    case .locate(let reference, let position): return [locate(reference, position)]
    case .compare(let reference, _, _): return [compare(reference)]
    case .explain(let sentence, _):
      let known = GlossaryEntry(
        term: "COM", name: "European Commission", meaning: "Proposes the law of the Union.")
      return [.explained(sentence.contains("COM") ? [known] : [])]
    case .openDocument(let path):
      let document = SampleDocument.document
      return path == document.place ? [.document(document)] : [.failed("cannot read \(path)")]
    case .completePath: return [.completed(path: SampleDocument.document.place, candidates: ["fourth.txt"])]
    case .foresee(let reading, let document, let mending, _):
      return [.read(reading, of: document, mended: mending, forecast: forecast)]
    case .read(let document, let mending, _):
      let reading = SampleDocument.read(document.text, mended: mending)
      return [.read(reading, of: document, mended: mending, forecast: forecast)]
    case .question(let act): return carryOut(act)
    default: return write(effect)
    }
  }

  private func particulars(of id: MeetingID) -> [Reply] {
    guard let current = minutes[id] else { return [] }
    let versions = [earlier[id]?.version, current.version].compactMap { $0 }
    let addresses = current.agenda.flatMap { item in
      item.passages.enumerated().flatMap { index, passage in
        WebAddress.ranges(in: passage.text).map { range in
          WebAddress(
            address: String(decoding: Array(passage.text.utf8)[range], as: UTF8.self),
            span: ReadSpan(position: item.position, passage: index + 1, range: range))
        }
      }
    }
    return [
      .particulars(
        MeetingParticulars(
          meeting: current.meeting, versions: versions, participants: participants, addresses: addresses))
    ]
  }

  private mutating func changeFilters(_ change: (inout SavedFilters) throws -> Void) -> [Reply] {
    do {
      try change(&filters)
      return [.filters(filters)]
    } catch { return [.failed("\(error)")] }
  }

  private mutating func write(_ effect: Effect) -> [Reply] {
    switch effect {
    case .change(.move(.close, let reason, let evidence, nil), let ids, let seen)
    where !unanswered(ids).isEmpty:
      let request = ActionItemRequest.move(.close, reason: reason, evidence: evidence)
      return [.answersMissing(Unanswered(request, ids, seen: seen, boards: unanswered(ids)))]
    case .change(let request, let ids, _): return [change(ids, by: request)]
    case .merge(let others, let kept, _):
      let reply = change(others, by: .move(.drop, reason: "the same as \(kept)"))
      for index in actionItems.indices where others.contains(actionItems[index].id) {
        actionItems[index].mergedInto = kept
      }
      return [reply]
    case .decide(let standing, let ids):
      let wanted = entries.filter { ids.contains($0.id) }
      for var decided in wanted {
        decided.standing = standing
        decided.replaces = decided.id
        add(decided)
      }
      return [.wrote("\(standing.verb) \(wanted.map(\.memberState.code).joined(separator: " "))")]
    case .network: return [.wrote("set")]
    case .store: return [.stored(MeetingID(2), words: "stored as M2")]
    case .record(let drafts, _):
      for draft in drafts {
        add(
          Entry(
            id: EntryID(0), question: draft.question, memberState: draft.memberState, status: draft.status,
            validFrom: draft.validFrom, source: draft.source, note: draft.note, act: ActID(acts.count + 1),
            recording: Entry.Recording(at: Timestamp(milliseconds: 1_715_760_000_000), by: actor.name)))
      }
      let states = drafts.map(\.memberState.code).joined(separator: " ")
      return [.wrote("\(states) \(drafts.first?.status ?? "")")]
    default: return []
    }
  }

  private mutating func change(_ ids: [ActionItemID], by request: ActionItemRequest) -> Reply {
    var reply = Reply.failed("nothing allows it")
    for index in actionItems.indices
    where ids.contains(actionItems[index].id) && actionItems[index].allows(request) {
      let before = actionItems[index]
      actionItems[index] = before.changed(by: request, on: Day(2024, 5, 15), actor: actor.name)
      let words = [request.verb, before.id.description, request.details].filter { !$0.isEmpty }
      reply = record(words.joined(separator: " "), of: before, actionItems[index])
    }
    return reply
  }

  /// Adds an entry with the next number.
  private mutating func add(_ entry: Entry) {
    entries.append(
      Entry(
        id: EntryID(entries.count + 1), question: entry.question, memberState: entry.memberState,
        status: entry.status, validFrom: entry.validFrom, source: entry.source, note: entry.note,
        standing: entry.standing, replaces: entry.replaces, act: entry.act, recording: entry.recording))
  }

  private mutating func record(_ words: String, of before: ActionItem, _ after: ActionItem) -> Reply {
    let change = Change(
      entity: .actionItem(after.id),
      before: Snapshot(fields: [Snapshot.Field("status", before.status.rawValue)]),
      after: Snapshot(fields: [Snapshot.Field("status", after.status.rawValue)]))
    let at = Timestamp(milliseconds: 1_712_000_000_000 + Int64(acts.count) * 60_000)
    acts.insert(
      Act(id: ActID(acts.count + 1), at: at, actor: actor, words: words, changes: [change]), at: 0)
    return .wrote(words)
  }

  private func locate(_ reference: MinutesReference, _ position: Int?) -> Reply {
    guard case .id(let id) = reference.meeting, minutes[id] != nil else {
      return .failed("no meeting \(reference)")
    }
    return .located(id, version: reference.version, position: position)
  }

  private func compare(_ reference: MeetingReference) -> Reply {
    guard case .id(let id) = reference, let old = earlier[id], let new = minutes[id] else {
      return .failed("\(reference) has no second version")
    }
    return .comparison(VersionComparison(from: old, to: new, items: actionItems))
  }

  func hits(_ query: String) -> [SearchHit] {
    minutes.values.sorted { $0.meeting.id > $1.meeting.id }.flatMap { minutes in
      minutes.agenda.flatMap { item in
        item.passages.enumerated().compactMap { index, passage in
          let matches = Folded(passage.text).ranges(of: query)
          guard !matches.isEmpty else { return nil }
          return SearchHit(
            meeting: minutes.meeting, version: 1, position: item.position,
            itemName: minutes.numbering[item.position], itemTitle: item.title, passage: index + 1,
            text: passage.text, matches: matches)
        }
      }
    }
  }
}
