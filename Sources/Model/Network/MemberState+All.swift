extension MemberState {
  /// Every State that has been a member since the network can have met, in protocol order: the alphabetical order
  /// of the names in their own languages.
  public static let all = [
    MemberState("BE", "Belgium", "Belgique/België", Day(1958, 1, 1)),
    MemberState("BG", "Bulgaria", "България", Day(2007, 1, 1)),
    MemberState("CZ", "Czechia", "Česko", Day(2004, 5, 1)),
    MemberState("DK", "Denmark", "Danmark", Day(1973, 1, 1)),
    MemberState("DE", "Germany", "Deutschland", Day(1958, 1, 1)),
    MemberState("EE", "Estonia", "Eesti", Day(2004, 5, 1)),
    MemberState("IE", "Ireland", "Éire/Ireland", Day(1973, 1, 1)),
    MemberState("EL", "Greece", "Ελλάδα", Day(1981, 1, 1)),
    MemberState("ES", "Spain", "España", Day(1986, 1, 1)),
    MemberState("FR", "France", "France", Day(1958, 1, 1)),
    MemberState("HR", "Croatia", "Hrvatska", Day(2013, 7, 1)),
    MemberState("IT", "Italy", "Italia", Day(1958, 1, 1)),
    MemberState("CY", "Cyprus", "Κύπρος", Day(2004, 5, 1)),
    MemberState("LV", "Latvia", "Latvija", Day(2004, 5, 1)),
    MemberState("LT", "Lithuania", "Lietuva", Day(2004, 5, 1)),
    MemberState("LU", "Luxembourg", "Luxembourg", Day(1958, 1, 1)),
    MemberState("HU", "Hungary", "Magyarország", Day(2004, 5, 1)),
    MemberState("MT", "Malta", "Malta", Day(2004, 5, 1)),
    MemberState("NL", "Netherlands", "Nederland", Day(1958, 1, 1)),
    MemberState("AT", "Austria", "Österreich", Day(1995, 1, 1)),
    MemberState("PL", "Poland", "Polska", Day(2004, 5, 1)),
    MemberState("PT", "Portugal", "Portugal", Day(1986, 1, 1)),
    MemberState("RO", "Romania", "România", Day(2007, 1, 1)),
    MemberState("SI", "Slovenia", "Slovenija", Day(2004, 5, 1)),
    MemberState("SK", "Slovakia", "Slovensko", Day(2004, 5, 1)),
    MemberState("FI", "Finland", "Suomi/Finland", Day(1995, 1, 1)),
    MemberState("SE", "Sweden", "Sverige", Day(1995, 1, 1)),
    MemberState("UK", "United Kingdom", "United Kingdom", Day(1973, 1, 1), until: Day(2020, 1, 31)),
  ]
}
