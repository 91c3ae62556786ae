import Model

/// The words of minutes in one language: nothing but data. A further language is one more value of this type, in its
/// own file, and its name in `all`.
///
/// Everything is a phrase: words in small letters, with `|` between words that may stand for each other and `?` before
/// one that may be missing. A phrase written with a capital is only found where the text has one; one all in capitals,
/// `COM`, only where the text has capitals.
struct Lexicon: Sendable {
  /// Whole names and short forms, January first.
  var months: [String]
  /// `first`, `second` and so on, in order.
  var ordinals: [String]
  /// `one`, `two` and so on, in order.
  var numerals: [String]
  /// Larger numbers of days that deadlines have.
  var largerNumerals: [Int: String] = [:]
  /// Names of the Member States and words for what is theirs, by code.
  var states: [String: String]
  /// Parties as they are named, with the owner that each means.
  var parties: [(names: String, owner: Owner)]
  /// The words and phrases of every class.
  var words: [WordClass: [String]]
  /// How something is asked, offered or stated, strongest first; see `RequestPattern`.
  var patterns: [(force: Force, patterns: [String])]
  /// Forms of a group's name with the form that it has alone: `netzwerks` is `Netzwerk`.
  var groupForms: [String: String] = [:]
  /// How verbs end that tell of the future by themselves: `transmettra`.
  var futureEndings: [String] = []
  /// Whether a party, a verb of the present and a deadline announce a step: "Das Sekretariat übermittelt bis Mai".
  var announcesInPresent = false

  /// The words that point to what was named before, folded: `this`, `diese`.
  var demonstratives: [String] = []

  /// How persons are addressed before their names, one at a time, folded: `mr`, `frau`.
  var honorifics: [String] = []
  /// The words for those who take part without a seat, folded: `observers`.
  var guests: [String] = []
  /// The words that stand in a list which has nobody on it, folded: `none`.
  var nobody: [String] = []

  /// Whether adjectives follow their noun: `les délégations intéressées`.
  var putsAdjectivesBehind = false

  /// Whether nouns are joined to one word, whose last part says what it is: `Frühjahrssitzung`.
  var joinsNouns = false

  /// What the name of a State ends in where something is its own: `Deutschlands`.
  var genitiveEnding: String?

  static let all = [english, french, german, spanish]
}
