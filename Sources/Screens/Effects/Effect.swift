import Model
import TerminalUI

/// Something that is to be done outside the screens.
public enum Effect: Equatable, Sendable {
  // Questions to the archive
  /// The newest meetings, so many at most; all where nil.
  case loadMeetings(limit: Int?)
  /// The current version where it is nil.
  case loadMinutes(MeetingID, version: Int?)
  /// Two versions of minutes; the current one and the one before where they are nil.
  case compare(MeetingReference, from: Int?, to: Int?)
  case loadActionItems
  /// How action items came up and were closed, meeting by meeting.
  case loadProgress
  /// What stands around the sentence at that place.
  case loadContext(Anchor)
  case loadBoard(BoardRequest)
  /// What minutes state of Member States and nobody has decided about, of the question with that key.
  case loadProposals(String)
  /// What minutes claim of shares of the Member States, checked against the board of the question with that key.
  case loadClaims(String)
  /// Everything that is asked of every Member State.
  case loadQuestions(for: QuestionUse)
  /// What the user of a Member State sees first.
  case loadBriefing(MemberState)
  /// All that is known of one Member State.
  case loadDossier(MemberState)
  /// The journal, newest first; of one entity where it is named.
  case loadActs(about: EntityReference?)
  case search(String)
  /// Which minutes the reference names, for going there; with the agenda item's position, from 1.
  case locate(MinutesReference, position: Int?)
  /// The meeting next to that one by date.
  case locateNeighbour(of: MeetingID, isLater: Bool)

  /// Who took part in a meeting, what its minutes point to, and their versions.
  case loadParticulars(MeetingID)
  /// What the abbreviations of a sentence mean in minutes of that day.
  case explain(String, on: Day)

  // What the user alone remembers
  /// What others have changed since the last visit.
  case loadNews
  /// Saved filters, and what was entered on the `:` line.
  case loadRemembered
  /// A line that was entered after `:`.
  case remember(commandLine: String)
  /// Keeps the filter line under that name.
  case saveFilter(String, as: String)
  case forgetFilter(String)

  // Acts
  /// One act; `seen` is for each item its revision on screen. Of several items those that allow it are changed.
  case change(ActionItemRequest, [ActionItemID], seen: [ActionItemID: ActID])
  /// Keeps one of several items that ask for the same; one act.
  case merge([ActionItemID], into: ActionItemID, seen: [ActionItemID: ActID])
  /// An open action item of the sentence at the anchor.
  case addActionItem(quote: String, at: Anchor)
  /// One act; `seen` is for each State the revision of its row on screen.
  case record([EntryDraft], seen: [MemberState: ActID])
  /// Accepts or rejects entries that minutes propose, as one act.
  case decide(Entry.Standing, [EntryID])
  /// The same for all that the minutes of a meeting propose.
  case decideAll(Entry.Standing, of: MeetingID)
  /// One act on a contact point or an authority; its revision is the one on screen.
  case network(NetworkAct)
  /// One act on a question.
  case question(QuestionAct)
  case undo, redo

  // Minutes before they are stored
  /// The document at that path, to look it through.
  case openDocument(String)
  /// Gives up what goes on beside the screens.
  case cancel
  /// What of the paths that begin so is certain.
  case completePath(String)
  /// Understands the document as it is mended, and says what storing it so would come to.
  case read(SourceDocument, mended: Mending, as: ImportTarget)
  /// Says once more what storing what was understood would come to.
  case foresee(Reading, of: SourceDocument, mended: Mending, as: ImportTarget)
  /// Stores what was understood of the document as it is mended.
  case store(Reading, of: SourceDocument, mended: Mending, as: ImportTarget)

  // The program
  /// Shows what is at a web address in the user's browser.
  case browse(String)
  case createArchive, openDemo, quit
  case terminal(TerminalEffect)
}

extension Effect {
  /// What is done while keys have to wait, in words; nil for what takes milliseconds.
  var delay: String? {
    guard case .store(_, let document, _, _) = self, document.isLong else { return nil }
    return "storing \(document.fileName ?? document.place)"
  }
}

/// Which board is wanted.
public struct BoardRequest: Equatable, Sendable {
  /// The key of the question.
  public var question: String
  public var asOf: Day
  /// Whether only what had been recorded by the end of that day counts.
  public var isAsKnownThen: Bool
}

/// What the questions are wanted for.
public enum QuestionUse: Equatable, Sendable {
  /// To choose one whose board is shown.
  case choosing
  /// To show the board of the one with that key.
  case showing(String)
  /// To complete a key that begins so.
  case completing(String)
}

/// Something that the terminal itself is to do.
public enum TerminalEffect: Equatable, Sendable {
  /// To the clipboard of the user's own machine.
  case copy(String)
  case useTheme(String)
  case useMouse(Bool)
  case suspend, redraw
}
