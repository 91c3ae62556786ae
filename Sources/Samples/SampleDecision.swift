import Model

/// What the secretariat has done with one proposal of the sample minutes; the others wait to be decided.
public struct SampleDecision: Sendable {
  /// Words that only the proposed sentence holds.
  public let sentence: String
  /// In order.
  public let transitions: [ActionItem.Transition]
  /// Why it was dropped; empty unless it was.
  public let reason: String

  private init(_ sentence: String, _ transitions: [ActionItem.Transition], _ reason: String = "") {
    self.sentence = sentence
    self.transitions = transitions
    self.reason = reason
  }

  public static let all = [
    // March 2023: everything is settled.
    SampleDecision("asked to send their national electoral calendar", [.accept, .close]),
    SampleDecision("COM will publish the calendar", [.accept, .close]),
    SampleDecision(
      "that did not take the floor", [.accept, .drop], "the question was put again at the fifteenth meeting"),
    SampleDecision("circulate an updated list of the alerts", [.accept, .close]),
    SampleDecision("its checklist for the inspection", [.accept, .close]),
    SampleDecision("ENISA will send its draft guidance", [.accept, .close]),
    SampleDecision("encouraged to comment on the draft guidance", [.accept, .close]),
    SampleDecision("the call for projects on young voters", [.reject]),
    // October 2023: most of it is done.
    SampleDecision("The five Member States that have not yet sent", [.accept, .close]),
    SampleDecision("Latvia undertook to inform the network", [.accept, .close]),
    SampleDecision("a note on labels in simple language", [.accept, .close]),
    SampleDecision("share examples of labels", [.accept]),
    SampleDecision("check the telephone numbers", [.accept]),
    SampleDecision("distribute the template of the contact sheet", [.accept, .close]),
    SampleDecision("send the text of its letter", [.accept]),
    SampleDecision("include the authority in charge of the electoral register", [.reject]),
    // May 2024.
    SampleDecision(
      "its short film on cloned voices", [.accept, .drop], "the film was shown at the seventeenth meeting"),
    SampleDecision("the address of their reporting channel", [.accept, .close]),
    SampleDecision("forward the addresses to the contact points", [.accept, .close]),
    SampleDecision("spread the campaign through their own channels", [.reject]),
    SampleDecision("a list of reachable numbers", [.accept, .close]),
    // November 2024: mostly open.
    SampleDecision("asked to send their national report", [.accept, .close, .reopen]),
    SampleDecision("report on the state of the link", [.accept]),
    SampleDecision("requested to notify their national contact point", [.accept]),
    SampleDecision("circulate the revised work programme", [.accept, .close]),
    // September 2025: one is accepted, the rest is for whoever tries the program.
    SampleDecision("their guidance for threatened candidates", [.accept]),
  ]
}
