import Model

/// The words of minutes in one language, all in lower case.
struct Lexicon: Sendable {
  /// Whole names and short forms, by the number of the month less one.
  let months: [[String]]
  /// "third" and the like, with their numbers.
  let ordinals: [String: Int]
  /// Words before the number of a heading: `item`, `zu top`.
  let headingKeywords: [[String]]
  /// Words that name the kind of document: `minutes`.
  let kinds: Set<String>
  /// Words that name a meeting: `meeting`, `session`.
  let meetings: Set<String>
  /// Words that name a group: `network`, `committee`.
  let groups: Set<String>
  /// Words between the meeting and its group: `of`, `der`.
  let links: Set<String>
  /// How lines begin that belong to the end of the document.
  let backMatter: [String]
  /// How lines begin that stand for a pause.
  let breaks: [String]
  /// Parties as they are named, with their canonical owner.
  let parties: [(words: [String], owner: Owner)]
  /// Verbs that ask somebody named before them: `were asked`.
  let requests: [[String]]
  /// Verbs that invite somebody named before them: `are invited`.
  let invitations: [[String]]
  /// Verbs by which somebody named before them takes something on: `agreed to`, `will`.
  let undertakings: [[String]]
  /// Words by which a chair or an institution states a need.
  let recommendations: [[String]]
  /// Words after `to` or `will` that ask for nothing that can be checked: `consider`.
  let vague: Set<String>
  /// Words that make a sentence a wish.
  let wishes: [[String]]
  /// Words before a date by which something is due: `by`, `until`.
  let deadlines: [[String]]
  /// Labels before a task: `action`, `auftrag`.
  let labels: Set<String>
  /// Words by which a heading says that a list of tasks follows.
  let actionHeadings: Set<String>
  /// How the next meeting is named.
  let nextMeeting: [[String]]
  /// Words before a number of days or weeks.
  let periods: [[String]]

  static let all = [english, french, german]

  func beginsBackMatter(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return backMatter.contains { word in
      lowered == word
        || (lowered.hasPrefix(word) && lowered.dropFirst(word.count).first.map { " :".contains($0) } == true
          && text.count < 60)
    }
  }

  func isBreak(_ text: String) -> Bool {
    text.count < 50 && breaks.contains { text.lowercased().hasPrefix($0) }
  }

  /// The month of that name, 1 to 12.
  func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }
}

/// Splits a phrase of the lexicon into its words.
func phrase(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

func phrases(_ texts: String...) -> [[String]] { texts.map(phrase) }
