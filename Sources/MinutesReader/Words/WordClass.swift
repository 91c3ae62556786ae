/// What kinds of words the reader knows, in every language; each lexicon lists its own.
enum WordClass: UInt8, CaseIterable {
  // The frame of the language.
  case article, conjunction, genitive, origin, preposition, relative, complementiser, negation, adverb,
    finiteVerb
  /// `it`, `she`, `they`: whoever was named before.
  case pronoun
  /// `we`, `I`: whoever speaks.
  case speaker
  /// `us`, `me`: nobody in particular.
  case ourselves
  case possessive
  /// `to`: between a party and what it is to do, where nothing else says so.
  case infinitiveMark

  // Documents and meetings.
  case kind, meeting, group, link, nextMeeting, following
  /// `approved by written procedure`: begins what is said of the minutes below them.
  case attestation
  case headingKeyword, contents, dayPart, pause, backMatter, participants, classLine, closingTitle, chairLabel
  case dateLabel, otherDate, timeLabel, placeLabel, mailLabel, opening, closing
  /// `excused`: who is listed so was not there.
  case absence
  /// `held`: behind the name of the meeting.
  case held
  /// `Subject`, and `RE:`, `Fwd:` before it.
  case subjectLabel, replyMark

  // Time.
  case weekday, deadline, next, period, day, week, fortnight, month, year, quarter, endOf, middleOf, during,
    dayFiller
  case rangeLink, hour, beforeNoon, afterNoon

  // Requests.
  case doer, vague, hollow, reporting, taskLabel, taskHeading, taskColumn, ownerColumn, dueColumn, doneMark,
    agreement
  case contribution, submission, modal, onDay, clitic, quantifier, law, objectPronoun, wish, announcement,
    past, pluperfect
  /// `jointly with`: behind it stands who does it too.
  case jointly
  /// `the following`: what a list behind a colon completes.
  case leadIn
  /// `deadline`: the day that follows in the sentence is one.
  case timeLimit
  /// `in writing`: what is said so can be checked.
  case inWriting
  /// `at the latest`: makes the date before it a deadline.
  case latest
  /// `Decided`: the label of what was decided.
  case decision
  /// `for its part`: between a party and its verb.
  case aside
  /// `tbc`: nobody, or no day, as yet.
  case undecided
  /// `today`, `tomorrow`: the day of the meeting, and the next.
  case today, tomorrow
  /// `as`: what somebody is.
  case role
  /// `sends`: verbs that in the present announce a step.
  case delivery

  // Linkage.
  case contactPoint, network, alertSystem, otherBody, purpose, clauseLink, sameAsBefore, also
  case linked, establishing, same, notLinked
  /// `link`, `membership`: what is spoken of, whether it is there or not.
  case bond
  /// `will`, `intends`: what is said behind it is still to come.
  case prospect
  /// `established`: what is said of a link with it is done.
  case achieved
  /// `now`: what is said with it holds, whatever was so before.
  case nowadays
  /// `noch nicht`: not linked, unless more is said.
  case notYet
  /// `decree`: tells of preparations, but only where a State answers.
  case preliminary
  /// `whether`: something is asked.
  case question
  /// `yes`, and `no` where it is an answer.
  case yes, no
  /// `believes`, `not sure`: what is said is not stated.
  case doubt
  /// `authority`: may be a member of the network too, and is no contact point.
  case organisation
  /// `examine how`: what is looked into is not stated either.
  case inquiry
  case all, majority, several, some, few, none

  // What has a value of its own.
  case monthName, ordinalName, numeralName
}

/// A set of word classes, of which there may be 128: two machine words a set, since every word of a text has several.
struct WordClasses: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ classes: [WordClass]) { for wordClass in classes { insert(wordClass) } }

  func contains(_ wordClass: WordClass) -> Bool {
    let bit = wordClass.rawValue
    return (bit < 64 ? low >> UInt64(bit) : high >> UInt64(bit - 64)) & 1 == 1
  }

  func isDisjoint(with other: WordClasses) -> Bool { low & other.low == 0 && high & other.high == 0 }

  mutating func formUnion(_ other: WordClasses) {
    low |= other.low
    high |= other.high
  }

  mutating func insert(_ wordClass: WordClass) {
    let bit = wordClass.rawValue
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }
}
