import MinutesReader

/// Invented minutes of several structures.
enum Documents {
  /// A head for minutes of which nothing but the agenda matters.
  static let head = "Second meeting of the Hatching Network, 4 April 2023\n\n"

  static let pages = """
    Minutes of the 2nd meeting of the Forum on Postal Voting
    12 October 2020

    1 Logistics

    1.1 Envelopes

    The secretariat described how envelopes travel from the polling
    station to the count-

    1/2
    \u{0C}
    Forum - Minutes of the 2nd meeting

    ing centre.

    2 Closing

    The meeting was closed at 15:00.

    2/2
    \u{0C}
    Forum - Minutes of the 2nd meeting
    """

  static let german = """
    Protokoll der 4. Sitzung der Arbeitsgruppe Briefwahl
    am 3. März 2022 in Graz

    TOP 1 Begrüßung

    Der Vorsitzende begrüßt die Anwesenden.

    TOP 2 Umschläge

    Die Mitglieder werden gebeten, ihre Muster bis Ende April 2022 einzusenden. Danach wird es ein Treffen geben.
    """

  static let table = """
    Minutes of the 5th meeting of the Forum on Postal Voting
    9 November 2023

    1. Opening

    The agenda was adopted.

    Follow-up actions

    | No | Task | Who | When |
    |----|------|-----|------|
    | 1 | Collect samples | PT, Commission | 15 December 2023 |
    | 2 | Test the scanners | ENISA | Q4 2023 |
    """
}

/// Of each heading of minutes, whose head goes without saying, the label, the title, the depth and how many passages
/// stand under it.
func titles(_ text: String) -> [String] {
  MinutesReader.read(Documents.head + text).agenda.map {
    ($0.label.map { "\($0) " } ?? "") + $0.title + " (\($0.depth), \($0.passages.count))"
  }
}
