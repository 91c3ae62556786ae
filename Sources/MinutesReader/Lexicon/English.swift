import Model

extension Lexicon {
  static let english = Lexicon(
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
      ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"],
      ["november", "nov"],
      ["december", "dec"],
    ],
    ordinals: [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
      "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
      "fifteenth": 15,
      "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    ],
    headingKeywords: phrases("item", "agenda item", "point", "session"),
    kinds: ["minutes", "summary", "report", "record", "conclusions", "final", "draft", "flash", "notes"],
    meetings: ["meeting", "session", "call", "plenary"],
    groups: ["network", "group", "board", "committee", "council", "party", "subgroup", "forum"],
    links: ["of"],
    backMatter: ["annex", "list of participants", "participants", "signed"],
    breaks: ["lunch break", "coffee break", "break"],
    parties: [
      (phrase("member states"), .party(.memberStates)), (phrase("member state"), .party(.memberStates)),
      (phrase("ms"), .party(.memberStates)), (phrase("delegations"), .party(.memberStates)),
      (phrase("members"), .party(.memberStates)), (phrase("participants"), .party(.memberStates)),
      (phrase("national election networks"), .party(.memberStates)),
      (phrase("officers"), .party(.memberStates)),
      (phrase("commission"), .party(.commission)), (phrase("com"), .party(.commission)),
      (phrase("european parliament"), .party(.europeanParliament)),
      (phrase("ep"), .party(.europeanParliament)),
      (phrase("eeas"), .party(.eeas)), (phrase("edpb"), .party(.edpb)), (phrase("edps"), .party(.edps)),
      (phrase("enisa"), .party(.enisa)), (phrase("erga"), .party(.erga)),
      (phrase("council"), .party(.council)),
      (phrase("presidency"), .party(.presidency)), (phrase("osce/odihr"), .party(.odihr)),
      (phrase("chair"), .party(.chair)), (phrase("secretariat"), .party(.secretariat)),
      (phrase("editors"), .other("Editors")), (phrase("working party"), .other("working party")),
    ],
    requests: phrases(
      "was asked", "were asked", "is asked", "are asked", "was requested", "were requested", "are requested",
      "were sought", "was sought", "called on", "was instructed", "instructed", "was mandated",
      "are expected from",
      "should", "was tasked"),
    invitations: phrases(
      "was invited", "were invited", "is invited", "are invited", "was encouraged", "were encouraged",
      "are encouraged"),
    undertakings: phrases(
      "offered to", "agreed to", "undertook to", "volunteered to", "accepted to", "committed to",
      "promised to",
      "will", "would", "took on the task", "undertakes to", "offers to"),
    recommendations: phrases("underlined the need", "stressed the need", "recalled the need"),
    vague: [
      "consider", "reflect", "remain", "continue", "be", "take", "stay", "bear", "have", "not", "close",
      "open",
      "rank",
    ],
    wishes: phrases("would be welcome", "would welcome", "would like", "would have", "could"),
    deadlines: phrases("by", "until", "before", "no later than", "open until", "closes on", "due"),
    labels: ["action", "ai", "actions"],
    actionHeadings: ["follow-up", "follow-ups", "followup", "action", "actions", "tasks", "to-do"],
    nextMeeting: phrases("next meeting", "next call", "following meeting", "next session"),
    periods: phrases("within", "in the next"))
}
