import Model

/// What came of an effect.
public enum Reply: Equatable, Sendable {
  /// The newest meetings, and how many there are in all.
  case meetings([MeetingSummary], total: Int)
  case minutes(Minutes, actionItems: [ActionItem])
  case context(Anchor, SentenceContext)
  /// What action items have to do with the meeting.
  case standing(MeetingID, MeetingStanding)
  /// A meeting that is known but has no minutes yet.
  case noMinutes(MeetingID)
  case actionItems([ActionItem], meetings: [MeetingSummary], answers: Answers)
  case board(BoardAnswer)
  case proposals([Entry])
  case claims([ClaimCheck])
  case questions([Question], for: QuestionUse)
  case dossier(Dossier)
  case briefing(Briefing)
  case acts([Act])
  case progress(Progress)
  case news(News)
  /// What was entered on the `:` line, oldest first.
  case remembered(commandLines: [String], SavedFilters)
  case filters(SavedFilters)
  case hits([SearchHit], query: String)
  case located(MeetingID, version: Int?, position: Int?)
  case comparison(VersionComparison)
  case particulars(MeetingParticulars)
  /// There is no browser that could show the address.
  case noBrowser(address: String)
  /// The meeting next to the one that is open.
  case neighbour(MeetingID)
  /// The abbreviations that a sentence has.
  case explained([GlossaryEntry])
  case document(SourceDocument)
  /// What was understood of the document as it was mended, and what storing it would come to; nil where that cannot be
  /// said.
  case read(Reading, of: SourceDocument, mended: Mending, forecast: ImportForecast?)
  /// Minutes are stored, those of this meeting; the words say as what.
  case stored(MeetingID, words: String)
  /// The beginning of a path as far as it is certain, and what it may go on to.
  case completed(path: String, candidates: [String])
  /// Written and on disk; the words say what.
  case wrote(String)
  case said(String)
  /// Nothing was changed: it must be said first what becomes of answers that are missing.
  case answersMissing(Unanswered)
  /// Something has begun that goes on beside the screens; the words say what.
  case working(String)
  /// Nothing was changed; the words say what happened and what to do.
  case failed(String)
  /// Another process has written to the archive.
  case archiveChanged
  /// Another archive is open now.
  case opened(Session)
}
