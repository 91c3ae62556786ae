/// Everything a user can ask of the screens; the raw value is its word on the `:` line.
public enum Command: String, CaseIterable, Sendable {
  // Moving
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top, bottom
  case nextPane = "next-pane"
  case previousPane = "previous-pane"

  // Going
  case open, back, leave
  case showStart = "start"
  case showMeetings = "meetings"
  case showActionItems = "actions"
  case showLinkage = "linkage"
  case showJournal = "log"
  case showNews = "new"
  case showProgress = "progress"
  case nextItem = "next-item"
  case previousItem = "previous-item"
  case nextSentence = "next-sentence"
  case previousSentence = "previous-sentence"
  case nextMeeting = "next-meeting"
  case previousMeeting = "previous-meeting"
  case nextChange = "next-change"
  case previousChange = "previous-change"
  case showProposals = "proposals"
  case showClaims = "claims"
  case chooseQuestion = "question"
  case readSource = "source"
  case showMeetingItems = "items"
  case showAnswers = "answers"
  case history
  case compare = "diff"
  case explain
  case openAddress = "address"
  case showParticulars = "particulars"

  // Minutes before they are stored
  case importMinutes = "import"
  case makeHeading = "heading"
  case makePassage = "passage"
  case joinLine = "join"
  case leaveOut = "leave-out"
  case promote, demote
  case asRead = "as-read"
  case store

  // Finding
  case find
  case findNext = "find-next"
  case findPrevious = "find-previous"
  case search

  // Changing
  case tick, accept, reject, add
  case editText = "edit"
  case assign
  case setDue = "due"
  case writeNote = "note"
  case giveEvidence = "evidence"
  case drop, merge
  case acceptStatements = "accept-statements"
  case rejectStatements = "reject-statements"
  case chooseStatus = "status"
  case setContactPoint = "contact"
  case addAuthority = "authority"
  case remove
  case chooseDate = "as-of"
  case showKnown = "known"
  case toggleMap = "map"
  case tileLeft = "tile-left"
  case tileRight = "tile-right"
  case pick

  // Lists
  case mark
  case markAll = "mark-all"
  case filter
  case clearFilter = "clear-filter"
  case saveFilter = "save"
  case forgetFilter = "forget"
  case sort
  case undo, redo

  // The program
  case copy
  case nextTheme = "theme"
  case toggleMouse = "mouse"
  case commandLine = "command"
  case help, redraw, suspend, quit
}

extension Command {
  /// One sentence for help, the README and the manual.
  public var summary: String {
    switch self {
    case .lineDown: "one line down"
    case .lineUp: "one line up"
    case .pageDown: "one page down"
    case .pageUp: "one page up"
    case .halfPageDown: "half a page down"
    case .halfPageUp: "half a page up"
    case .top: "to the top"
    case .bottom: "to the bottom"
    case .nextPane: "next pane"
    case .previousPane: "previous pane"
    case .open: "open what is selected"
    case .back: "go back"
    case .leave: "go back; on the first page, leave the program"
    case .showStart: "what concerns my own Member State"
    case .showMeetings: "the meetings"
    case .showActionItems: "the action items"
    case .showLinkage: "the linkage board"
    case .showJournal: "the log"
    case .showNews: "what others changed since my last visit"
    case .showProgress: "action items opened and closed, meeting by meeting"
    case .nextItem: "next agenda item"
    case .previousItem: "previous agenda item"
    case .nextSentence: "next sentence"
    case .previousSentence: "previous sentence"
    case .nextMeeting: "next meeting"
    case .previousMeeting: "previous meeting"
    case .nextChange: "next date on which something changed"
    case .previousChange: "previous date on which something changed"
    case .showProposals: "statements of minutes that wait to be accepted or rejected"
    case .showClaims: "what minutes claim of many States, held against the board"
    case .chooseQuestion: "the board of another question"
    case .readSource: "read the sentence behind it"
    case .showMeetingItems: "action items that are new, carried, closed or reopened there"
    case .showAnswers: "show what each Member State answered"
    case .history: "history of what is selected"
    case .compare: "how the minutes differ from the version before"
    case .explain: "explain the abbreviations of the sentence"
    case .openAddress: "open the web address in the browser; without one, copy it"
    case .showParticulars: "participants, web addresses and versions of the minutes"
    case .importMinutes: "look through minutes and store them"
    case .makeHeading: "make the line a heading, or reword it"
    case .makePassage: "begin a passage with the line"
    case .joinLine: "join the line to the passage or heading before"
    case .leaveOut: "leave the line out of the minutes"
    case .promote: "heading one level up"
    case .demote: "heading one level down"
    case .asRead: "line or field as it was read"
    case .store: "store the minutes"
    case .find: "find in this view"
    case .findNext: "find the next one"
    case .findPrevious: "find the previous one"
    case .search: "search all meetings"
    case .tick: "tick done, or reopen"
    case .accept: "accept the proposal"
    case .reject: "reject the proposal"
    case .add: "make this sentence an action item"
    case .editText: "reword what is to be done"
    case .assign: "say who is to do it"
    case .setDue: "say when it is due"
    case .writeNote: "write a note"
    case .giveEvidence: "tick done with what shows it, or add that"
    case .drop: "drop it, with the reason"
    case .merge: "keep one of several that ask for the same"
    case .acceptStatements: "accept what this meeting states of Member States"
    case .rejectStatements: "reject what this meeting states of Member States"
    case .chooseStatus: "record a status of what is marked or selected"
    case .setContactPoint: "say which office serves as a contact point"
    case .addAuthority: "add an authority to the national network"
    case .remove: "remove what was recorded wrongly"
    case .chooseDate: "show the board as of another date"
    case .showKnown: "what was known on that date, or what held on it"
    case .toggleMap: "map or table"
    case .tileLeft: "the State to the left"
    case .tileRight: "the State to the right"
    case .pick: "take this sentence as the source"
    case .mark: "mark, or unmark"
    case .markAll: "mark all shown, or none"
    case .filter: "show only some"
    case .clearFilter: "show all again"
    case .saveFilter: "keep the filter under a name"
    case .forgetFilter: "keep a saved filter no longer"
    case .sort: "next order of sorting"
    case .undo: "undo my last act"
    case .redo: "redo what was undone"
    case .copy: "copy reference or sentence"
    case .nextTheme: "next theme"
    case .toggleMouse: "mouse on or off"
    case .commandLine: "command line"
    case .help: "keys of this page"
    case .redraw: "redraw the screen"
    case .suspend: "suspend the program"
    case .quit: "leave the program"
    }
  }

  /// A word or two for the footer.
  public var hint: String {
    switch self {
    case .open: "open"
    case .leave: "back"
    case .tick: "tick"
    case .accept: "accept"
    case .reject: "reject"
    case .add: "add item"
    case .editText: "edit"
    case .assign: "owner"
    case .setDue: "due"
    case .writeNote: "note"
    case .drop: "drop"
    case .merge: "merge"
    case .chooseStatus: "status"
    case .setContactPoint: "contact"
    case .addAuthority: "authority"
    case .remove: "remove"
    case .chooseDate: "as of"
    case .showProposals: "proposals"
    case .showClaims: "claims"
    case .chooseQuestion: "question"
    case .readSource: "sentence"
    case .toggleMap: "map/table"
    case .pick: "take"
    case .showMeetingItems: "its items"
    case .showAnswers: "answers"
    case .mark: "mark"
    case .filter: "filter"
    case .sort: "sort"
    case .nextItem: "next item"
    case .nextSentence: "sentence"
    case .showStart: "start"
    case .showMeetings: "meetings"
    case .showActionItems: "actions"
    case .showLinkage: "linkage"
    case .showJournal: "log"
    case .showNews: "new"
    case .find: "find"
    case .search: "search"
    case .undo: "undo"
    case .help: "help"
    case .history: "history"
    case .compare: "difference"
    case .openAddress: "browser"
    case .quit: "quit"
    case .makeHeading: "heading"
    case .makePassage: "passage"
    case .joinLine: "join"
    case .leaveOut: "leave out"
    case .store: "store"
    case .nextPane: "other pane"
    default: summary
    }
  }
}
