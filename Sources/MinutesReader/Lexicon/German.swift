import Model

extension Lexicon {
  static let german = Lexicon(
    months: [
      "januar|jänner|jänner|jan", "februar|feber|feb", "märz", "april|apr", "mai", "juni|jun", "juli|jul",
      "august|aug",
      "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez",
    ],
    ordinals: [
      "erste|ersten|erster", "zweite|zweiten|zweiter", "dritte|dritten|dritter", "vierte|vierten|vierter",
      "fünfte|fünften|fünfter", "sechste|sechsten|sechster", "siebte|siebten|siebter", "achte|achten|achter",
      "neunte|neunten|neunter", "zehnte|zehnten|zehnter", "elfte|elften|elfter", "zwölfte|zwölften|zwölfter",
      "dreizehnte|dreizehnten", "vierzehnte|vierzehnten", "fünfzehnte|fünfzehnten", "sechzehnte|sechzehnten",
      "siebzehnte|siebzehnten", "achtzehnte|achtzehnten", "neunzehnte|neunzehnten", "zwanzigste|zwanzigsten",
    ],
    numerals: [
      "ein|einer|eine|einem|eines", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
      "zwanzig", "einundzwanzig",
      "zweiundzwanzig", "dreiundzwanzig", "vierundzwanzig", "fünfundzwanzig", "sechsundzwanzig",
      "siebenundzwanzig", "achtundzwanzig", "neunundzwanzig", "dreißig",
    ],
    states: [
      "AT": "Österreich,österreichische|österreichischen", "BE": "Belgien,belgische|belgischen",
      "BG": "Bulgarien,bulgarische|bulgarischen", "HR": "Kroatien,kroatische|kroatischen",
      "CY": "Zypern,zyprische|zyprischen",
      "CZ": "Tschechien,Tschechische Republik,tschechische|tschechischen",
      "DK": "Dänemark,dänische|dänischen", "EE": "Estland,estnische|estnischen",
      "FI": "Finnland,finnische|finnischen",
      "FR": "Frankreich,französische|französischen", "DE": "Deutschland,deutsche|deutschen",
      "EL": "Griechenland,griechische|griechischen", "HU": "Ungarn,ungarische|ungarischen",
      "IE": "Irland,irische|irischen", "IT": "Italien,italienische|italienischen",
      "LV": "Lettland,lettische|lettischen",
      "LT": "Litauen,litauische|litauischen", "LU": "Luxemburg,luxemburgische|luxemburgischen",
      "MT": "Malta,maltesische|maltesischen",
      "NL": "Niederlande,Niederlanden,niederländische|niederländischen",
      "PL": "Polen,polnische|polnischen", "PT": "Portugal,portugiesische|portugiesischen",
      "RO": "Rumänien,rumänische|rumänischen", "SK": "Slowakei,slowakische|slowakischen",
      "SI": "Slowenien,slowenische|slowenischen", "ES": "Spanien,spanische|spanischen",
      "SE": "Schweden,schwedische|schwedischen", "UK": "Vereinigtes Königreich,britische|britischen",
    ],
    parties: [
      (
        "mitgliedstaaten,mitgliedsstaaten,mitgliedstaat,delegationen,delegation,mitglieder,mitgliedern,MS",
        .party(.memberStates)
      ),
      (
        "wahlbehörden,teilnehmer,teilnehmenden,teilnehmende,anwesenden,vertragsstaaten,anlaufstellen,kontaktstellen,länder,alle",
        .party(.memberStates)
      ),
      ("?europäische kommission,?europäischen kommission,KOM,COM,EK", .party(.commission)),
      ("europäische|europäischen|europäisches parlament,EP", .party(.europeanParliament)),
      ("EAD,EEAS,europäische|europäischen auswärtige|auswärtigen dienst", .party(.eeas)),
      ("EDSA,EDPB", .party(.edpb)), ("EDSB,EDPS", .party(.edps)), ("ENISA", .party(.enisa)),
      ("ERGA", .party(.erga)),
      ("Rat", .party(.council)), ("ratsvorsitz,präsidentschaft", .party(.presidency)),
      ("OSZE/BDIMR,OSCE/ODIHR,ODIHR", .party(.odihr)),
      ("vorsitzende,vorsitzender,vorsitzenden,vorsitz,sitzungsleitung", .party(.chair)),
      ("sekretariat,geschäftsstelle,sekretariats", .party(.secretariat)),
      ("online-plattformen", .party(.onlinePlatforms)),
    ],
    words: frame.merging(documents, uniquingKeysWith: +).merging(time, uniquingKeysWith: +)
      .merging(requestWords, uniquingKeysWith: +).merging(linkageWords, uniquingKeysWith: +),
    patterns: [
      (.request, requests), (.invitation, invitations), (.undertaking, undertakings),
      (.recommendation, ["betont|betonte|unterstreicht|unterstrich die notwendigkeit für <who>"]),
      (.deadline, ["erinnert|erinnerte <date>", "weist|wies … hin <date>"]),
    ],
    groupForms: [
      "netzwerks": "Netzwerk", "netzwerkes": "Netzwerk", "ausschusses": "Ausschuss", "beirats": "Beirat",
      "beirates": "Beirat", "rates": "Rat", "rats": "Rat", "gremiums": "Gremium", "forums": "Forum",
      "verbandes": "Verband", "verbands": "Verband", "arbeitskreises": "Arbeitskreis", "kreises": "Kreis",
      "vorstands": "Vorstand", "vorstandes": "Vorstand", "ständigen": "Ständiger",
      "ständigen konferenz": "Ständige Konferenz",
      "ständigen kommission": "Ständige Kommission", "ständigen arbeitsgruppe": "Ständige Arbeitsgruppe",
    ],
    announcesInPresent: true, joinsNouns: true)

  private static let frame: [WordClass: [String]] = [
    .article: [
      "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "alle", "allen",
      "jeder",
      "jede", "jedes", "ihre", "seine", "beide", "beiden",
    ],
    .conjunction: ["und", "oder", "sowie", "gemeinsam|zusammen mit"],
    .genitive: ["von", "vom"],
    .origin: ["aus"],
    .preposition: [
      "in", "im", "für", "mit", "auf", "an", "am", "zu", "zum", "zur", "bei", "beim", "durch", "gegen",
      "nach", "über", "um",
    ],
    .relative: ["welche", "welcher", "welches", "deren", "dessen"],
    .complementiser: ["dass"],
    .negation: [
      "nicht", "kein", "keine", "keinen", "keiner", "nie", "niemand", "ohne", "noch nicht", "weder",
    ],
    .adverb: [
      "auch", "erneut", "daher", "ferner", "nochmals", "weiterhin", "bereits", "jetzt", "dann", "gemeinsam",
      "freundlich",
      "außerdem", "zudem", "deshalb", "ebenfalls", "jeweils", "derzeit", "künftig", "dringend",
      "anschließend",
    ],
    .finiteVerb: [
      "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "soll",
      "sollen", "kann", "können", "berichtet", "stellt", "begrüßt", "eröffnet",
    ],
    .pronoun: ["sie", "er", "es", "diese", "dieser", "dieses", "beide"],
    .speaker: ["wir", "ich"],
    .possessive: ["ihre", "ihr", "ihren", "seine", "sein", "deren", "dessen"],
  ]

  private static let documents: [WordClass: [String]] = [
    .kind: [
      "protokoll", "ergebnisprotokoll", "niederschrift", "entwurf", "sitzungsprotokoll", "kurzprotokoll",
      "beschlussprotokoll",
      "vermerk", "ergebnisvermerk", "bericht", "verlaufsprotokoll", "endgültig", "vorläufig", "über",
      "zusammenfassung",
    ],
    .meeting: [
      "frühjahrssitzung", "herbstsitzung", "frühjahrstagung", "herbsttagung", "sommersitzung",
      "wintersitzung",
      "jour fixe", "sitzung", "tagung", "treffen", "besprechung", "telefonkonferenz", "videokonferenz",
      "konferenz",
      "zusammenkunft", "plenarsitzung",
    ],
    .group: [
      "plattform", "forum",
      "arbeitsgruppe", "netzwerk", "netzwerks", "netzwerkes", "ausschuss", "ausschusses", "gremium",
      "gremiums", "gruppe",
      "beirat", "beirats", "arbeitskreis", "arbeitskreises", "rat", "rates", "forums",
      "kommission für", "verband",
      "verbandes", "verbands", "vorstand", "vorstands", "kreis", "kreises", "konferenz der",
      "unterarbeitsgruppe", "lenkungsgruppe", "expertengruppe",
      "unterausschuss", "projektgruppe", "runde", "versammlung",
    ],
    .link: ["der", "des"],
    .nextMeeting: [
      "nächste|nächsten bespr|sitzg",
      "herbstsitzung", "frühjahrssitzung", "sommersitzung", "wintersitzung", "herbsttagung",
      "frühjahrstagung",
      "nächste|nächsten|nächstes|folgenden|folgende|kommenden sitzung|treffen|tagung|besprechung|termin",
    ],
    .following: ["findet statt", "statt", "geplant", "vorgesehen", "anberaumt", "vorgemerkt"],
    .headingKeyword: [
      "ad",
      "top", "zu top", "tagesordnungspunkt", "zu tagesordnungspunkt", "punkt", "zu punkt", "thema", "teil",
      "block", "abschnitt",
    ],
    .contents: [
      "tagesordnung", "inhalt", "inhaltsverzeichnis", "inhaltsübersicht", "übersicht", "agenda", "programm",
    ],
    .dayPart: [
      "fortsetzung",
      "vormittag", "nachmittag", "vormittags", "nachmittags", "erster|zweiter|dritter tag", "tag",
      "sitzungstag",
    ],
    .pause: ["mittagspause", "kaffeepause", "pause", "mittagessen"],
    .classLine: ["punkte ohne aussprache", "öffentlicher|nichtöffentlicher teil"],
    .chairLabel: ["vorsitz", "vorsitzende", "vorsitzender", "leitung"],
    .closingTitle: ["verschiedenes", "sonstiges", "schluss", "termine", "nächste sitzung", "abschluss"],
    .backMatter: [
      "abgerufen von", "kategorie", "kategorien",
      "verteiler", "beilagen", "beilage",
      "anlage", "anlagen", "anwesenheitsliste", "teilnehmerliste", "anhang", "für die richtigkeit", "gez",
      "unterschrift",
      "teilnehmende", "teilnehmer", "teilnehmerverzeichnis",
      "liste der teilnehmenden|teilnehmer", "mit freundlichen grüßen",
      "protokollführung", "protokollant", "unterschriften", "für das protokoll",
    ],
    .participants: [
      "teilnehmende", "teilnehmer", "anwesend", "anwesende", "entschuldigt", "teilnehmerinnen", "vorsitz",
      "vorsitzende", "leitung", "gäste",
    ],
    .dateLabel: ["datum", "termin", "tag", "sitzungstermin", "am"],
    .otherDate: [
      "genehmigt", "stand", "fassung", "dokument", "aktenzeichen", "az", "versandt", "erstellt",
      "beschlossen", "bezug", "veröffentlicht",
    ],
    .timeLabel: ["zeit", "beginn", "ende", "uhrzeit", "dauer", "von", "bis"],
    .placeLabel: ["ort", "raum", "sitzungsort", "vorsitz", "dokument"],
    .held: ["abgehalten", "abgehaltene", "abgehaltenen", "fand"],
    .subjectLabel: ["betreff", "betr"],
    .replyMark: ["aw", "wg"],
    .mailLabel: ["von", "an", "betreff", "gesendet", "datum", "cc"],
    .opening: ["eröffnet", "eröffnete", "beginnt", "begann", "beginn", "eröffnung"],
    .closing: [
      "schließt", "schloss", "beendet", "beendete", "endet", "endete", "ende", "schluss", "geschlossen",
    ],
  ]

  private static let time: [WordClass: [String]] = [
    .weekday: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend"],
    .deadline: [
      "bis längstens",
      "bis", "bis zum", "bis zur", "bis spätestens", "spätestens", "spätestens am|bis|zum", "vor", "vor dem",
      "vor der", "frist", "bis ende", "bis einschließlich",
    ],
    .period: ["innerhalb", "innerhalb von", "binnen", "in den nächsten|kommenden"],
    .day: ["tag", "tage", "tagen", "werktagen", "arbeitstagen"],
    .week: ["woche", "wochen"],
    .month: ["monat", "monate", "monaten", "monats"],
    .year: ["jahres", "jahr", "jahre", "jahren"],
    .quarter: ["q", "quartal", "quartals"],
    .endOf: ["ende", "zum ende", "ende des"],
    .middleOf: ["mitte"],
    .during: ["im", "im laufe des"],
    .dayFiller: ["zum", "zur", "den", "dem", "der", "des", "spätestens", "am", "dienstschluss", "monat"],
    .rangeLink: ["bis", "und"],
    .hour: ["uhr", "h"],
  ]

  private static let requestWords: [WordClass: [String]] = [
    .doer: [
      "herr", "frau", "stadt", "gemeinde", "landkreis", "kreis", "städtebund", "gemeindebund", "land",
      "kollegin", "kollege", "kolleginnen", "kollegen", "delegierte", "delegierter", "amt", "vertretung",
      "verwaltung", "stadtwerke", "gesellschaft", "firma", "unternehmen", "kanzlei", "management",
      "arbeitskreis", "betrieb", "werk", "akademie", "bundesamt", "vorstand",
      "geschäftsführung", "geschäftsführerin", "geschäftsführer", "direktor", "direktorin", "magistrat",
      "gericht", "polizei", "verein",
      "dienst", "dienstleister", "team", "ministerium", "kammer", "institut", "universität", "leiter",
      "leiterin", "beauftragte", "beauftragter", "länder", "kommunen", "redaktion",
      "gruppe", "arbeitsgruppe", "referat", "abteilung", "behörde", "seite", "delegation",
      "delegationen", "vertreter",
      "vertreterin", "berichterstatter", "berichterstatterin", "dienststelle", "dienststellen",
      "ausschuss", "koordinator",
      "koordinatorin", "auftragnehmer", "agentur", "büro", "stelle", "verband", "leitung",
      "unterarbeitsgruppe", "wahlleiter",
      "wahlleiterin", "schriftführer", "schriftführerin", "schatzmeister", "gastgeber", "gastgeberin",
      "netzwerk", "experten", "expertin",
    ],
    .aside: ["ihrerseits", "seinerseits"],
    .role: ["als"],
    .pluperfect: ["hatte", "hatten"],
    .undecided: ["noch festzulegen|offen|zu klären|zu benennen", "offen", "n n"],
    .today: ["heute"],
    .tomorrow: ["morgen"],
    .vague: [
      "prüfen wir", "betont", "angenommen", "erwägen", "nachdenken", "bleiben", "fortsetzen", "fortfahren",
      "berücksichtigen",
      "beachten", "begrüßen", "wachsam", "weiterhin", "diskutieren", "sein", "haben", "stattfinden",
      "zusammenarbeiten",
    ],
    .hollow: ["sein", "haben", "nicht"],
    .reporting: [
      "dankt", "danken", "dankte", "begrüßt", "begrüßen", "lobt", "würdigt", "bedauert",
      "betonte", "betonten", "meinte", "meinten", "fand", "fanden", "hielt", "hielten",
      "eröffnet", "eröffnete", "erläutert", "erläuterte", "berichtet", "berichtete", "berichten", "schildern",
      "schildert", "stellt fest", "erinnert",
    ],
    .taskLabel: ["auftrag", "aufgabe", "maßnahme", "arbeitsauftrag", "prüfauftrag", "erledigung", "todo"],
    .taskHeading: [
      "beschlusskontrolle", "auftragskontrolle", "aufgabenübersicht",
      "maßnahmen", "aufgaben", "aufträge", "auftragsliste", "aufgabenliste", "maßnahmenliste",
      "weiteres vorgehen", "nächste schritte", "arbeitsaufträge", "offene punkte",
    ],
    .taskColumn: ["aufgabe", "maßnahme", "was", "auftrag", "thema", "beschreibung", "tätigkeit"],
    .ownerColumn: [
      "zuständig", "zuständigkeit", "wer", "verantwortlich", "verantwortliche", "verantwortung",
      "federführung", "durch",
    ],
    .dueColumn: ["frist", "bis wann", "termin", "bis", "datum", "fällig", "zieltermin"],
    .doneMark: ["erledigt", "abgeschlossen", "gestrichen", "entfallen"],
    .agreement: [
      "folgende|folgenden maßnahmen|aufgaben|schritte|aufträge", "vereinbart", "beschlossen",
      "folgendes vereinbart",
    ],
    .contribution: [
      "stellungnahmen", "anmerkungen", "beiträge", "vorschläge", "rückmeldungen", "kommentare", "antworten",
      "meldungen", "anmeldungen",
    ],
    .wish: [
      "wäre wünschenswert|hilfreich|gut|nützlich", "könnte", "könnten", "wünschenswert", "würde begrüßen",
      "würden begrüßen", "wünscht sich", "wünschen sich",
    ],
    .announcement: ["wird", "werden", "ist geplant", "ist vorgesehen", "soll"],
    .past: ["hatte", "hatten", "wurde", "wurden", "war", "waren", "hat", "haben"],
    .submission: [
      "richten", "gerichtet",
      "eingereicht", "übermittelt", "gesendet", "gemeldet", "geschickt", "vorgelegt", "einzureichen",
      "mitzuteilen", "zu richten", "zu übermitteln", "zu senden", "zu melden", "mitgeteilt", "übersandt",
      "abgegeben",
    ],
    .modal: ["kann", "können", "sind", "ist", "müssen", "sollen"],
    .onDay: ["am"],
    .quantifier: ["alle", "jeder", "jede", "jedes", "allen"],
    .law: [
      "verordnung", "richtlinie", "artikel", "gesetz", "gesetze", "empfehlung", "vorschriften", "satzung",
      "vertrag", "beschluss des rates",
    ],
    .objectPronoun: ["sie", "ihn", "ihnen", "ihm"],
    .agent: ["von", "durch"],
  ]

  private static let requests = [
    "ist|sind seitens <who> … <zu>",
    "ist|sind von|vom|durch <party> … <zu>", "von|vom|durch <who> ist|sind … <zu>",
    "<who> wird|werden|wurde|wurden|ist|sind … gebeten|aufgefordert|ersucht|beauftragt|angehalten|aufgerufen",
    "<who> wird|werden|wurde|wurden gebeten|aufgefordert|ersucht|beauftragt|angehalten|aufgerufen",
    "wird|werden|wurde|wurden <who> gebeten|aufgefordert|ersucht|beauftragt|angehalten",
    "gebeten|beauftragt|aufgefordert wird|werden|wurde|wurden <who>",
    "bittet|bat|bitten|baten|ersucht|ersuchte|beauftragt|beauftragte|beauftragen <who>",
    "<who> hat|haben … <zu>", "<who> ist|sind gehalten|verpflichtet", "<who> erhält|erhalten den auftrag",
    "fordert|forderte|forderten|fordern <who> auf", "<party> soll|sollen <infinitive>",
    "<party> hat|haben bis … zu <date>",
    "<party> muss|müssen <date>",
  ]

  private static let invitations = [
    "<who> wird|werden|wurde|wurden … eingeladen|ermutigt|ermuntert",
    "<who> wird|werden|wurde|wurden eingeladen|ermutigt|ermuntert",
    "wird|werden|wurde|wurden <who> eingeladen|ermutigt", "lädt|lud|laden|luden <who> ein",
  ]

  private static let undertakings = [
    "<who> stellt|stellte|stellen|stellten in aussicht",
    "wird|werden vom|von|durch <who> <date>",
    "wird|werden vom|durch <party>",
    "<who> sagt|sagte|sagten|sagen zu", "<who> sagt|sagte|sagten|sagen|sichert|sicherte … zu",
    "<who> hat|haben … zugesagt|zugesichert|übernommen|angeboten|versprochen",
    "<who> erklärt|erklärte|erklären|erklärten sich bereit",
    "<who> erklärt|erklärte|erklären|erklärten sich … bereit",
    "<who> verpflichtet|verpflichtete|verpflichten|verpflichteten sich",
    "<who> bietet|bot|boten|bieten an", "<who> bietet|bot|boten|bieten … an",
    "<who> übernimmt|übernahm|übernehmen|übernahmen",
    "<who> kündigt|kündigte|kündigen|kündigten an", "<who> sichert|sicherte|sichern … zu",
    "<who> lässt|lassen … zukommen", "<who> verspricht|versprach|versprechen|versprachen",
    "<who> erbietet|erbot|erbieten sich", "<who> nimmt|nahm|nehmen sich vor", "<who> reicht|reichen … nach",
    "<party> wird|werden <infinitive>",
    "wird|werden <party> <infinitive>", "wird|werden von <party>",
  ]

  private static let linkageWords: [WordClass: [String]] = [
    .contactPoint: [
      "kontaktstelle", "kontaktstellen", "ansprechstelle", "kontaktpunkt", "kontaktpunkte", "anbindung",
      "funktionen",
    ],
    .network: [
      "netzwerk", "wahlnetzwerk", "wahlnetzwerke", "netzwerks", "wahlnetz", "wahlnetzwerks", "netz",
      "wahlnetzwerken",
    ],
    .alertSystem: ["frühwarnsystem", "RAS", "schnellwarnsystem", "warnsystem"],
    .otherBody: [
      "datenschutzaufsicht", "datenschutzbehörden", "medienbehörde", "datenschutzbehörde", "medienaufsicht",
      "medienanstalt", "faktenprüfer", "polizei",
    ],
    .clauseLink: ["während", "aber", "dagegen", "hingegen", "jedoch", "obwohl"],
    .sameAsBefore: [
      "dasselbe gilt", "gleiches gilt", "das gleiche gilt", "ebenso", "ebenfalls", "dies gilt auch",
      "gleiche|dieselbe antwort|lage",
    ],
    .question: ["ob", "frage", "fragt", "gefragt", "abfrage"],
    .yes: ["ja"],
    .no: ["nein"],
    .doubt: ["glaubt", "vermutet", "wohl", "vermutlich", "nicht sicher"],
    .linked: [
      "der fall",
      "bejahen", "bejaht", "bejahte", "bejahten", "bestätigt", "bestätigen",
      "angehört", "angehören", "gehört", "gehören", "mitglied", "mitglieder", "angebunden", "verbunden",
      "teil des|der", "eingebunden",
      "integriert", "vertreten", "verbindung besteht", "anbindung besteht", "eingegliedert",
    ],
    .preliminary: [
      "verfahren", "läuft", "zur unterschrift|unterzeichnung", "verordnungsentwurf|gesetzentwurf",
      "eingeleitet",
    ],
    .establishing: [
      "erst in vorbereitung", "bereitet|bereiten", "noch nicht abgeschlossen", "gerade", "laufenden",
      "baut|bauen", "im aufbau", "aufbau", "in vorbereitung", "vorbereitet", "derzeit",
      "arbeitet daran", "arbeiten daran", "wird gerade|derzeit", "im gange", "richtet|richten",
      "steht kurz vor", "in arbeit", "plant", "planen",
    ],
    .same: [
      "einer hand", "eine person",
      "dieselbe person|stelle|behörde", "derselbe beamte|mitarbeiter", "dasselbe referat|büro", "dieselben",
      "beide aufgaben|funktionen|rollen", "identisch", "ein und dieselbe", "in einer hand",
    ],
    .notLinked: [
      "nicht der fall",
      "nicht bestehe|besteht|bestehen|bestünde", "nicht geplant|vorgesehen|beabsichtigt|angedacht",
      "keine anbindung|mitgliedschaft|mitglied", "kein mitglied",
      "keinerlei verbindung",
      "verneint", "verneinen", "verneinte", "besteht keine|dort", "nicht angebunden", "keine verbindung",
      "noch nicht", "außerhalb", "getrennt",
    ],
    .all: ["alle mitgliedstaaten"],
    .majority: ["mehrheit", "die meisten", "meisten"],
    .several: ["mehrere", "mehreren", "zahlreiche", "viele"],
    .some: ["einige", "einigen", "manche"],
    .few: ["wenige", "wenigen"],
    .none: ["keiner der", "kein mitgliedstaat"],
  ]
}
