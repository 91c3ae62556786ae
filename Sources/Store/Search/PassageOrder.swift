import Model

/// How passages are numbered so that a search, which goes by their numbers, comes to the newest meeting first.
///
/// From the highest bits: days back from the end of the year 9999, the row of the version, the place in the version.
enum PassageOrder {
  /// How many passages a version can have.
  static let capacity = 1 << placeBits

  private static let placeBits = 18
  private static let versionBits = 22

  /// The number of the first passage of a version; the others follow.
  static func first(ofVersion row: Int64, day: Day) -> Int64 {
    let daysBack = Int64(Day(9999, 12, 31).sinceEpoch - day.sinceEpoch)
    return (daysBack << versionBits | row) << placeBits
  }
}
