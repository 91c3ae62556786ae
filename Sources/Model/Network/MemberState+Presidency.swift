extension MemberState {
  /// The State that held the Presidency of the Council on that day; nil before 2018 and after 2030.
  ///
  /// Source: Council Decision (EU) 2016/1316 of 26 July 2016, Annex I.
  public static func presiding(on day: Day) -> MemberState? {
    let halfYear = (day.year - 2018) * 2 + (day.month > 6 ? 1 : 0)
    return presidencies.indices.contains(halfYear) ? MemberState(named: presidencies[halfYear]) : nil
  }

  /// By half-years, from January 2018 on.
  private static let presidencies = [
    "BG", "AT", "RO", "FI", "HR", "DE", "PT", "SI", "FR", "CZ", "SE", "ES", "BE", "HU", "PL", "DK", "CY",
    "IE",
    "LT", "EL", "IT", "LV", "LU", "NL", "SK", "MT",
  ]
}
