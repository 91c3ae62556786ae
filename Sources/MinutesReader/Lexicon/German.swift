import Model

extension Lexicon {
  static let german = Lexicon(
    months: [
      ["januar", "jänner"], ["februar"], ["märz"], ["april"], ["mai"], ["juni"], ["juli"], ["august"],
      ["september"], ["oktober"], ["november"], ["dezember"],
    ],
    ordinals: [
      "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierten": 4,
      "fünften": 5,
      "sechsten": 6, "siebten": 7, "achten": 8, "neunten": 9, "zehnten": 10,
    ],
    headingKeywords: phrases("top", "zu top", "tagesordnungspunkt", "punkt"),
    kinds: ["protokoll", "ergebnisprotokoll", "niederschrift", "entwurf"],
    meetings: ["sitzung", "tagung"],
    groups: ["arbeitsgruppe", "netzwerk", "netzwerks", "ausschuss", "ausschusses", "gremium"],
    links: ["der", "des"],
    backMatter: ["anlage", "anwesenheitsliste", "teilnehmerliste"],
    breaks: ["mittagspause", "pause"],
    parties: [
      (phrase("mitgliedstaaten"), .party(.memberStates)), (phrase("mitglieder"), .party(.memberStates)),
      (phrase("kommission"), .party(.commission)), (phrase("ead"), .party(.eeas)),
      (phrase("vorsitzende"), .party(.chair)), (phrase("sekretariat"), .party(.secretariat)),
      (phrase("europäische parlament"), .party(.europeanParliament)),
    ],
    requests: phrases("werden gebeten", "wird gebeten", "wurden gebeten", "wurde gebeten", "berichtet bis"),
    invitations: phrases("werden eingeladen", "wurden eingeladen"),
    undertakings: phrases(
      "übermittelt", "entwirft", "stellt seine", "stellt ihre", "sagt zu", "wird", "erklärt sich bereit"),
    recommendations: phrases("betont die notwendigkeit"),
    vague: ["prüfen", "betont", "angenommen"],
    wishes: phrases("wäre wünschenswert"),
    deadlines: phrases("bis zum", "bis", "bis ende", "spätestens"),
    labels: ["auftrag", "aufgabe"],
    actionHeadings: ["maßnahmen", "aufgaben", "aufträge", "auftragsliste"],
    nextMeeting: phrases("nächsten sitzung", "nächste sitzung"),
    periods: phrases("innerhalb von", "binnen"))
}
