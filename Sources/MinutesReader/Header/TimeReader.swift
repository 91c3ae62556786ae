import Model

/// Finds times of day as minutes print them: `09:30`, `9.30`, `14h00`.
enum TimeReader {
  /// In the order of the text.
  static func times(in text: String) -> [ClockTime] {
    text.lowercased().split { " ,;()*".contains($0) }.flatMap { word in
      word.split { "-–".contains($0) }.compactMap { time(String($0)) }
    }
  }

  private static func time(_ word: String) -> ClockTime? {
    let word = word.trimming { ".:".contains($0) }
    for separator: Character in [":", ".", "h"] {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
        let hour = Int(parts[0]), let minute = Int(parts[1])
      else { continue }
      return ClockTime(hour: hour, minute: minute)
    }
    return nil
  }
}
