import MinutesReader
import Model
import Testing

/// Lists of participants, in the head of minutes and behind them: who took part, who was absent, and what names nobody.
@Suite struct ParticipantTests {
  /// Minutes of which nothing but their list of participants matters, in one language.
  enum Frame {
    case english, french, german, spanish

    func minutes(_ head: String, behind back: String = "") -> String {
      switch self {
      case .english:
        """
        Minutes of the 3rd meeting of the Lighthouse Network
        4 April 2023

        \(head)

        1. Opening

        The agenda of the meeting was adopted, and the keepers of the towers
        thanked the hosts for the tour of the harbour and of its new lamps.

        2. Closing

        The meeting was closed at 15:00.

        \(back)
        """
      case .french:
        """
        Procès-verbal de la 3e réunion du Réseau des phares
        le 4 avril 2023

        \(head)

        1. Ouverture

        L'ordre du jour de la séance est adopté par les délégations.

        2. Clôture

        La séance est levée à 15 heures.

        \(back)
        """
      case .german:
        """
        Protokoll der 3. Sitzung des Netzwerks der Leuchttürme
        am 4. April 2023

        \(head)

        1. Begrüßung

        Die Tagesordnung der Sitzung wird von den Mitgliedern angenommen.

        2. Schluss

        Die Sitzung endet um 15 Uhr.

        \(back)
        """
      case .spanish:
        """
        Acta de la 3.ª reunión de la Red de Faros
        4 de abril de 2023

        \(head)

        1. Apertura

        El orden del día de la reunión es aprobado por las delegaciones.

        2. Clausura

        La reunión se levanta a las 15 horas.

        \(back)
        """
      }
    }
  }

  func participants(_ head: String, behind back: String = "", in frame: Frame = .english)
    -> [Participant]
  {
    MinutesReader.read(frame.minutes(head, behind: back)).participants
  }

  func bodies(_ head: String, in frame: Frame = .english) -> [String] {
    participants(head, in: frame).map(\.body)
  }

  @Test func whoIsPresentHasNoRole() {
    #expect(participants("Present: AT, ENISA") == [Participant(body: "AT"), Participant(body: "ENISA")])
  }
}

/// Whoever was not there is listed with the word that says so.
extension ParticipantTests {
  @Test(arguments: [
    (Frame.english, "Apologies: MT", "Apologies"),
    (.english, "Apologies for absence: MT", "Apologies for absence"),
    (.english, "Excused: MT", "Excused"), (.english, "REGRETS: MT", "REGRETS"),
    (.english, "Absent: MT", "Absent"),
    (.french, "Excusés : MT", "Excusés"), (.french, "Absents : MT", "Absents"),
    (.french, "Étaient excusées : MT", "Étaient excusées"), (.german, "Entschuldigt: MT", "Entschuldigt"),
    (.german, "Es fehlten: MT", "Es fehlten"), (.spanish, "Excusados: MT", "Excusados"),
    (.spanish, "Excusa su asistencia: MT", "Excusa su asistencia"),
  ])
  func theLabelOfTheAbsentIsTheirRole(_ frame: Frame, _ line: String, _ label: String) {
    #expect(participants(line, in: frame) == [Participant(body: "MT", role: label)])
  }

  @Test(arguments: [
    "Present: AT, Slovenia (excused)", "Present: AT, Slovenia, excused", "Present: AT, Slovenia – excused",
    "Present: AT; excused: Slovenia",
  ])
  func absenceIsReadWithinAListToo(_ line: String) {
    #expect(participants(line) == [Participant(body: "AT"), Participant(body: "Slovenia", role: "excused")])
  }

  @Test(arguments: [
    (
      Frame.english, "Present: all Member States except Malta and Cyprus, EEAS",
      "all Member States except Malta and Cyprus"
    ),
    (
      .english, "Present: all Member States except Malta, Cyprus, EEAS",
      "all Member States except Malta, Cyprus"
    ),
    (.english, "Present: all Member States, save one, EEAS", "all Member States, save one"),
    (
      .english, "Present: all delegations except CY (excused), EEAS", "all delegations except CY (excused)"
    ),
    (
      .french, "Présents : tous les États membres, à l'exception d'un seul, EEAS",
      "tous les États membres, à l'exception d'un seul"
    ),
    (.german, "Anwesend: alle Mitgliedstaaten außer Zypern, EEAS", "alle Mitgliedstaaten außer Zypern"),
  ])
  func whoIsLeftOutOfAllIsNotListed(_ frame: Frame, _ line: String, _ all: String) {
    #expect(bodies(line, in: frame) == [all, "EEAS"])
  }
}

/// Persons, and what they are there.
extension ParticipantTests {
  @Test(arguments: [
    (Frame.english, "Chair: Ms Kovačič (SI)", Participant(body: "SI", role: "Chair", name: "Ms Kovačič")),
    (.english, "Present: Ms A. Byrne (Chair)", Participant(body: "", role: "Chair", name: "Ms A. Byrne")),
    (.english, "Present: K. Brandt (by video)", Participant(body: "", name: "K. Brandt")),
    (
      .english, "Present: Mr van der Berg (Lamp Office)",
      Participant(body: "Lamp Office", name: "Mr van der Berg")
    ),
    (
      .english, "Present: Ms Ek (Lamp Office, for item 2)",
      Participant(body: "Lamp Office", name: "Ms Ek")
    ),
    (
      .french, "Présidence : Mme Hélène Vasseur, préfète",
      Participant(body: "préfète", role: "Présidence", name: "Mme Hélène Vasseur")
    ),
    (.french, "Excusé : M. Thill (LU)", Participant(body: "LU", role: "Excusé", name: "M. Thill")),
    (.german, "Anwesend: Herr Janssens (Belgien)", Participant(body: "Belgien", name: "Herr Janssens")),
    (
      .german, "Vorsitz: Dipl.-Ing. Huber (BMI)",
      Participant(body: "BMI", role: "Vorsitz", name: "Dipl.-Ing. Huber")
    ),
  ])
  func aNameIsSetApartFromItsBody(_ frame: Frame, _ line: String, _ expected: Participant) {
    #expect(participants(line, in: frame) == [expected])
  }

  @Test(arguments: [
    (Frame.english, "Present: Ms Ost joined later"), (.french, "Présents : M. le Préfet"),
    (.english, "Present: Unit B.3"), (.german, "Anwesend: Land Tirol"),
    (.french, "Présents : Mme la directrice des phares"),
    (.french, "Présents : MM. Wagner et Kremer, échevins ; M. Faber"),
  ])
  func whatIsNoSinglePersonHasNoName(_ frame: Frame, _ line: String) {
    #expect(participants(line, in: frame).first?.name == nil)
    #expect(participants(line, in: frame).first?.body.isEmpty == false)
  }

  @Test(arguments: [
    (Frame.english, "Present: CZ (chair)", Participant(body: "CZ", role: "chair")),
    (.english, "Present: Portugal (in the chair)", Participant(body: "Portugal", role: "in the chair")),
    (.english, "Present: the Chair (IE)", Participant(body: "IE", role: "Chair")),
    (.english, "Observers: NO", Participant(body: "NO", role: "Observers")),
    (.french, "Présents : BE (4)", Participant(body: "BE")),
    (.french, "Présidence\u{A0}: Malte", Participant(body: "Malte", role: "Présidence")),
    (
      .english, "Chair: Head of Unit, DG Justice",
      Participant(body: "Head of Unit, DG Justice", role: "Chair")
    ),
  ])
  func aBodyHasItsRole(_ frame: Frame, _ line: String, _ expected: Participant) {
    #expect(participants(line, in: frame) == [expected])
  }

  @Test func whatIsSaidOfSomebodyBelongsToThem() {
    #expect(bodies("Present: Ms Ek (EE), who also speaks for others, AT") == ["EE", "AT"])
    #expect(bodies("Present: Malta, in the chair, AT") == ["Malta, in the chair", "AT"])
  }

  @Test func labelsStandSideBySide() {
    #expect(
      participants("Chair: Ms Ek (SE)      Vice-Chair: Mr Daly (IE)") == [
        Participant(body: "SE", role: "Chair", name: "Ms Ek"),
        Participant(body: "IE", role: "Vice-Chair", name: "Mr Daly"),
      ])
    #expect(bodies("Chair: European Commission      Paper ECNE 23/07") == ["European Commission"])
  }

  @Test func anotherFieldEndsTheList() {
    #expect(bodies("Present: AT, Malta. Secretariat: Mr Daly") == ["AT", "Malta"])
    #expect(bodies("Présidence : Portugal. Secrétariat : Commission.", in: .french) == ["Portugal"])
    #expect(bodies("Vorsitz: Kommission; Schriftführung: Lampenamt", in: .german) == ["Kommission"])
    #expect(bodies("Present: AT, Malta. They shared a table.") == ["AT", "Malta"])
  }
}

/// What names nobody.
extension ParticipantTests {
  @Test(arguments: [
    (Frame.english, "Present: see annex"), (.french, "Présents : voir la liste en annexe"),
    (.german, "Anwesend: siehe Anlage"), (.english, "Present: (signed)"),
    (.english, "Present: 29 October 2021."),
    (.english, "Apologies: none"), (.french, "Excusés : néant"), (.german, "Entschuldigt: keine"),
    (.english, "Present: ten"), (.english, "Present: 22"),
    (.english, "Present: tbc"),
    (.english, "Present: 26 delegations were connected"), (.english, "Secretary: Mr Daly"),
    (.english, "Presentation: AT"),
  ])
  func otherWordsAreNoParticipants(_ frame: Frame, _ line: String) {
    #expect(participants(line, in: frame) == [])
  }

  @Test(arguments: [
    (Frame.english, "CHAIR: Good afternoon to all of you."), (.english, "CHAIR: Shall we begin?"),
    (.english, "CHAIR: Good afternoon. Welcome to Riga"), (.english, "Chair: We begin late"),
    (.german, "Vorsitz: Danke für das Kommen der Gäste."),
  ])
  func whatTheChairSaysIsNoParticipant(_ frame: Frame, _ line: String) {
    #expect(participants(line, in: frame) == [])
  }

  @Test(arguments: [
    "The Chair                    The Secretary\n(signed)                    (signed)",
    "Annex I: List of documents\nAnnex II: List of participants\nAnnex III: Lamps of Malta",
    "Annexes\n1  List of participants\n2  Lamps of Malta", "Annex: Replies of AT",
  ])
  func signaturesAndAnnexesAreNoParticipants(_ back: String) {
    #expect(participants("", behind: back) == [])
  }
}
