import Model

extension State {
  /// Shows the action items that pass the filter; asks again where it is not understood.
  mutating func filter(by text: String, prompt: Prompt) {
    guard var list = page as? ActionItemsPage else { return }
    do {
      list.show(try actionItemFilter(text), in: session)
      page = list
    } catch {
      notice = .error(error.words)
      self.prompt = prompt
    }
  }

  /// Completes the word of the filter that is being typed, as far as it is certain.
  mutating func completeFilter() -> [Effect] {
    guard let text = prompt?.editor.text else { return [] }
    let fitting = filters.completions(of: text) ?? ActionItemFilter.completions(of: text)
    guard let common = fitting.commonBeginning else { return [] }
    prompt = Prompt(.filter, text: common)
    let words = fitting.map { $0.split(separator: " ").last.map(String.init) ?? "" }
    notice = fitting.count > 1 ? .information(words.joined(separator: " ")) : nil
    return []
  }

  /// Carries out `save NAME`, `forget NAME`, and `filter` with a saved name or the words of a filter; nil for any other
  /// line.
  mutating func runFilterLine(_ line: String) -> [Effect]? {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let command = Command(rawValue: words[0]) else { return nil }
    switch command {
    case .saveFilter: return saveFilter(as: words[1])
    case .forgetFilter: return [.forgetFilter(words[1])]
    case .filter: return showItems(passing: words[1])
    default: return nil
    }
  }

  /// How a line goes on that names a saved filter; nil for any other line.
  func filterLines(beginning line: String) -> [String]? {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 2, let command = Command(rawValue: words[0]),
      [.filter, .saveFilter, .forgetFilter].contains(command)
    else { return nil }
    return filters.names.filter { $0.hasPrefix(words[1]) }.map { "\(words[0]) \($0)" }
  }

  private mutating func saveFilter(as name: String) -> [Effect] {
    guard let list = page as? ActionItemsPage, availability(of: .saveFilter).isAvailable else {
      return perform(.saveFilter)
    }
    return [.saveFilter(list.filter.text, as: name)]
  }

  /// Shows them in the list that is open, or in a new one.
  private mutating func showItems(passing words: String) -> [Effect] {
    do {
      let filter = try actionItemFilter(filters[words] ?? words)
      guard var list = page as? ActionItemsPage else {
        return take([.open(ActionItemsPage(passing: filter))])
      }
      list.show(filter, in: session)
      page = list
    } catch {
      notice = .error(error.words)
    }
    return []
  }

  /// Reads a filter line in which saved filters may be named.
  private func actionItemFilter(_ text: String) throws(FilterError) -> ActionItemFilter {
    try ActionItemFilter(filters.expanding(text), today: session.today)
  }
}
