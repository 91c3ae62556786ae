import Model

/// Readers are trusted with meaning, not with numbers: what is not there is nil.
extension Reading {
  /// The agenda item at that position, from 1.
  func item(at position: Int) -> AgendaItem? {
    agenda.indices.contains(position - 1) ? agenda[position - 1] : nil
  }

  /// The passage of the agenda item at that position, both from 1.
  func passage(_ number: Int, at position: Int) -> Passage? {
    guard let passages = item(at: position)?.passages, passages.indices.contains(number - 1) else {
      return nil
    }
    return passages[number - 1]
  }
}
