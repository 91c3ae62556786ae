/// Which action items are wanted, as a person types it: `is:open owner:COM due:<2019-05-01 -force:wish "free text"`.
///
/// An item must fulfil every term; a minus before a term wants the contrary; commas stand between alternatives.
public struct ActionItemFilter: Hashable, Sendable {
  /// As it was typed; empty for the filter that every item passes.
  public let text: String
  private let terms: [Term]

  /// Every item passes.
  public static let none = ActionItemFilter()

  private init() {
    text = ""
    terms = []
  }

  /// Reads a filter; a date without year is the next such day from `today` on.
  public init(_ text: String, today: Day) throws(FilterError) {
    self.text = text
    var terms: [Term] = []
    for token in FilterToken.all(in: text) { terms.append(try Term(token, today: today)) }
    self.terms = terms
  }

  /// Whether a text with spaces is several terms, `is:open ms:LV`, not one value whose quotes a shell has taken away,
  /// `owner:the hosts`.
  public static func hasSeveralTerms(_ text: String) -> Bool {
    let tokens = FilterToken.all(in: text)
    let keys = tokens.map { $0.key.flatMap(FilterKey.init(rawValue:)) }
    let isOneWord = keys.first == .state || keys.first == .force
    return tokens.count > 1
      && (isOneWord || zip(tokens, keys).dropFirst().contains { $1 != nil || $0.value.hasPrefix("@") })
  }

  public var isEmpty: Bool { terms.isEmpty }

  public func matches(_ item: ActionItem, in setting: ActionItemSetting) -> Bool {
    terms.allSatisfy { term in
      term.alternatives.contains { $0.isFulfilled(by: item, in: setting) } != term.isNegated
    }
  }

  struct Term: Hashable, Sendable {
    var isNegated: Bool
    var alternatives: [FilterCondition]

    init(_ token: FilterToken, today: Day) throws(FilterError) {
      isNegated = token.isNegated
      guard let name = token.key else {
        alternatives = [.words(token.value)]
        return
      }
      guard let key = FilterKey(rawValue: name) else {
        let near = nearestWords(to: name, among: FilterKey.allCases.map(\.rawValue))
        throw FilterError("'\(name)' is no word of a filter", near.map { "\($0):" }, at: token.column)
      }
      var alternatives: [FilterCondition] = []
      for value in token.values {
        alternatives.append(try key.condition(value, at: token.column, today: today))
      }
      guard !alternatives.isEmpty else { throw FilterError("\(name): needs a value", [], at: token.column) }
      self.alternatives = alternatives
    }
  }
}

/// Why a filter is not understood, and where.
public struct FilterError: Error, Hashable, Sendable {
  /// What is wrong, and what may have been meant.
  public let message: String
  /// The character at which the term begins, from 1.
  public let column: Int

  init(_ message: String, _ nearest: [String], at column: Int) {
    self.message =
      nearest.isEmpty ? message : "\(message); did you mean \(nearest.joined(separator: " or "))?"
    self.column = column
  }

  /// What is wrong and where, in one line.
  public var words: String { "at \(column): \(message)" }
}
