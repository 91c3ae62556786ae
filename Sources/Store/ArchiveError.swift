import Model

/// Why the archive could not do what was asked. Nothing was changed.
public enum ArchiveError: Error, Hashable {
  case notFound(path: String)
  case isFolder(path: String)
  case alreadyExists(path: String)
  /// A file that is no archive of this program, an empty one included.
  case notOurs(path: String)
  case damaged(path: String, detail: String)
  /// Written by a later version of this program.
  case newer(path: String)
  /// Written by an earlier version, and this user may not bring it up to date.
  case outdated(path: String)
  /// Somebody else is writing; safe to try again.
  case locked(path: String)
  case cannotCreate(path: String, detail: String)
  case cannotOpen(path: String, detail: String)
  case inputOutput(detail: String)

  /// The words complete "may not".
  case notPermitted(String)
  case unknownMeeting(MeetingReference)
  case ambiguousMeeting(MeetingReference, [MeetingID])
  case unknownVersion(MeetingID, Int)
  /// The meeting has none yet.
  case noMinutes(MeetingID)
  case unknownPassage(PassageReference)
  case unknownActionItem(ActionItemID)
  case unknownContactPoint(ContactPointID)
  case unknownAuthority(AuthorityID)
  /// What cannot be recorded of contact points and networks.
  case unfit(NetworkFault)
  case unknownQuestion(String)
  case questionExists(String)
  case unusableQuestion(QuestionFault)
  /// Contact-point linkage, and what action items ask, are not to be changed.
  case builtInQuestion(String)
  /// Nothing more is recorded of it.
  case retiredQuestion(String)
  /// A status that an entry has recorded cannot go.
  case statusInUse(String, question: String, by: EntryID)
  case unknownStatus(String, question: String)
  case notAMember(MemberState, Day)
  /// The question was not put to that Member State.
  case notAsked(MemberState, question: String)
  /// An action item takes answers only when it is no proposal any more.
  case notAccepted(ActionItemID, ActionItem.Status)
  /// So many of those asked have not answered, and it was not said what becomes of their answers.
  case answersMissing(ActionItemID, missing: Int, asked: Int)
  /// Nothing can be said to hold from a day that has not come.
  case inTheFuture(Day)
  /// Every answer has a source.
  case withoutSource(MemberState)
  /// Nothing was named to be changed.
  case nothingToDo
  /// It is so already.
  case alreadySo(EntityReference)
  case endsBeforeItBegins
  /// The minutes of the meeting propose no entry that waits for a decision.
  case nothingProposed(MeetingID)
  case unknownEntry(EntryID)
  /// An entry that is no proposal, or that the named later one replaces.
  case notProposed(EntryID, Entry.Standing, replacedBy: EntryID?)
  /// Evidence belongs to something that was done or dropped.
  case notClosed(ActionItemID)
  case transitionNotAllowed(ActionItemID, ActionItem.Status, ActionItem.Transition)
  /// Somebody else changed it after it was seen; the words say what it is now.
  case changedMeanwhile(EntityReference, now: String)
  case readingWithoutAgenda
  case readingWithoutDate

  case nothingToUndo
  case nothingToRedo
  /// A later act touched the same entity and still stands.
  case undoBlocked(EntityReference, by: Act)
  /// An import is not undone; the meeting is withdrawn instead.
  case importNotUndone(Act)
}
