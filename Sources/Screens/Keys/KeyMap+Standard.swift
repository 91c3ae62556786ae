import TerminalUI

extension KeyMap {
  /// The one key table: dispatch, footer, help, `ecne keys` and the README are read from it.
  ///
  /// The order is the order of help; within a context the footer keeps it too.
  public static let standard = KeyMap(bindings: [
    Binding([.all], ["j", .down], .lineDown),
    Binding([.all], ["k", .up], .lineUp),
    Binding([.all], [.pageDown], .pageDown),
    Binding([.all], [.pageUp, "b"], .pageUp),
    Binding([.reader, .help], [" "], .pageDown),
    Binding([.all], [.control("d")], .halfPageDown),
    Binding([.all], [.control("u")], .halfPageUp),
    Binding([.all], ["g", .home], .top),
    Binding([.all], ["G", .end], .bottom),

    Binding([.lists], [.enter, "l", .right], .open, inFooter: true),
    Binding([.reader, .review, .difference], ["J"], .nextItem, inFooter: true),
    Binding([.reader, .review, .difference], ["K"], .previousItem),
    Binding([.reader], [")"], .nextSentence, inFooter: true),
    Binding([.reader], ["("], .previousSentence),
    Binding([.linkage], [")"], .nextChange),
    Binding([.linkage], ["("], .previousChange),
    Binding([.reader, .agenda], [">"], .nextMeeting),
    Binding([.reader, .agenda], ["<"], .previousMeeting),
    Binding([.meetings, .agenda, .reader], ["d"], .compare),
    Binding([.all], [.tab], .nextPane),
    Binding([.all], [.backTab], .previousPane),

    Binding([.actionItems], ["x", " "], .tick, inFooter: true),
    Binding([.reader], ["x"], .tick),
    Binding([.reader], ["a"], .add, inFooter: true),
    Binding([.actionItems, .reader, .review, .memberState], ["+"], .accept, inFooter: true),
    Binding([.actionItems, .reader, .review, .memberState], ["-"], .reject, inFooter: true),
    Binding([.linkage], ["c"], .chooseStatus, inFooter: true),
    Binding([.linkage], ["D"], .chooseDate, inFooter: true),

    Binding([.review], [.tab], .nextPane, inFooter: true),
    Binding([.review], ["w"], .store, inFooter: true),
    Binding([.review], ["H"], .makeHeading, inFooter: true),
    Binding([.review], ["p"], .makePassage, inFooter: true),
    Binding([.review], ["c"], .joinLine, inFooter: true),
    Binding([.review], ["X"], .leaveOut, inFooter: true),
    Binding([.review], ["<"], .promote),
    Binding([.review], [">"], .demote),
    Binding([.review], ["r"], .asRead),

    Binding([.all], ["h", .left], .back),
    Binding([.all], ["q"], .leave, inFooter: true),
    Binding([.all], ["?", .function(1)], .help, inFooter: true),

    Binding([.all], ["/"], .find, inFooter: true),
    Binding([.all], ["n"], .findNext),
    Binding([.all], ["N"], .findPrevious),
    Binding([.all], ["s"], .search, inFooter: true),
    Binding([.all], ["1"], .showMeetings, inFooter: true),
    Binding([.all], ["2"], .showActionItems, inFooter: true),
    Binding([.all], ["3"], .showLinkage, inFooter: true),
    Binding([.all], ["4"], .showJournal, inFooter: true),

    Binding([.all], ["L"], .history),
    Binding([.all], ["u"], .undo),
    Binding([.all], [.control("r")], .redo),
    Binding([.all], ["y"], .copy),
    Binding([.all], [":"], .commandLine),
    Binding([.all], ["T"], .nextTheme),
    Binding([.all], ["M"], .toggleMouse),
    Binding([.all], [.control("l")], .redraw),
    Binding([.all], [.control("z")], .suspend),
    Binding([.all], [.control("c")], .quit),
  ])
}
