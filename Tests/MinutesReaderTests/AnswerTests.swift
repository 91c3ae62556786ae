import MinutesReader
import Model
import Testing

/// Where Member States stand on linkage, once an item has asked for it.
@Suite struct AnswerTests {
  /// Minutes in which an item asks for linkage; the answer goes between the two texts.
  private struct Asking {
    let before: String
    let behind: String

    static let english = Asking(
      before: """
        Second meeting of the Hatching Network, 4 April 2023

        1. Contact points

        COM asked whether the RAS contact point is a member of the national election network.


        """, behind: "\n\n2. Eggs\n\nFrance said yes to eggs.\n")
    static let french = Asking(
      before: """
        Deuxième réunion du réseau des nids, 4 avril 2023

        1. Points de contact

        La Commission demande si le point de contact du système d'alerte rapide est membre du réseau électoral.


        """, behind: "\n\n2. Divers\n\nPersonne ne prend la parole.\n")
    static let german = Asking(
      before: """
        Zweite Sitzung des Netzes der Nester, 4. April 2023

        1. Kontaktstellen

        Die Kommission fragt, ob die Kontaktstelle des Frühwarnsystems Mitglied des nationalen Wahlnetzes ist.


        """, behind: "\n\n2. Verschiedenes\n\nNiemand meldet sich zu Wort.\n")
  }

  private func answers(_ passages: String..., asked asking: Asking = .english) -> [String] {
    let text = asking.before + passages.joined(separator: "\n\n") + asking.behind
    return MinutesReader.read(text).statements.map { "\($0.memberState.code) \($0.status)" }
  }

  @Test(arguments: [
    ("Estonia and Lithuania answered yes.", ["EE linked", "LT linked"]),
    ("Spain answered with no.", ["ES not_linked"]),
    (
      "FR and HU answered in the affirmative and IT in the negative.",
      ["FR linked", "HU linked", "IT not_linked"]
    ),
    ("On 8 July Lithuania said that its contact point is a member.", ["LT linked"]),
    ("Its contact point is linked to the network, and the Chair asked Malta to report by 5 May.", []),
    ("Asked Malta to take steps to link its contact point to the network by 5 May.", []),
    ("Romania has entrusted both contact points to its commission.", ["RO same"]),
    ("Bulgaria is bringing theirs in.", ["BG establishing"]),
    ("Spain gave no answer.", []),
    ("Poland believes that it is the case.", []),
    ("Hungary: such a connection does not exist and is not planned.", ["HU not_linked"]),
    ("Croatia: a decree is with the minister for signature.", ["HR establishing"]),
    ("Latvia undertook to inform the network as soon as the decree enters into force.", []),
    ("In Malta one official fills both roles.", ["MT same"]),
    ("Finland's data protection ombudsman has joined the network.", []),
    ("EE said that its advertising contact point belongs to the network.", []),
    ("FRANCE. – Had to correct itself. The contact point was not part of the network.", ["FR not_linked"]),
    ("Frau Papadaki (EL): It has been a member since May.", ["EL linked"]),
    ("Croatia, which had spoken of preparations, said that its contact point had joined.", ["HR linked"]),
    ("Denmark had said that there was no link: its contact point is a member.", ["DK linked"]),
    ("AT: no need to link anything, one person does both.", ["AT same"]),
    (
      "The contact points of BG and EL have been taken into the network, and that of HU remains outside.",
      ["BG linked", "EL linked", "HU not_linked"]
    ),
    ("Romania came back to its reply. The contact point is not a member.", ["RO not_linked"]),
    (
      "In Malta one official fills both roles. The majority of Member States are establishing the contact point's link.",
      ["MT same"]
    ),
    ("The Bulgarian contact point sits in the network; so does the Irish one.", ["BG linked", "IE linked"]),
    (
      "La Belgique: le point de contact pour le système d'alerte rapide siège au sein du réseau.",
      ["BE linked"]
    ),
    ("La Belgique: le point de contact pour la publicité siège au sein du réseau.", []),
    ("SI asked whether the members of the network are known.", []),
    (
      "Estonia answered yes. Slovakia could not say the same: its contact point remains outside.",
      ["EE linked", "SK not_linked"]
    ),
    (
      "RO: the contact point does not sit on the network, as it belongs to the diplomatic service.",
      ["RO not_linked"]
    ),
    ("Luxembourg said that the ministry is both contact point and coordinator of the network.", ["LU same"]),
    ("Italy hopes to complete the linking before the summer.", ["IT establishing"]),
    ("Croatia has not yet linked the two.", ["HR not_linked"]),
    ("In Spain the link is still missing.", ["ES not_linked"]),
    ("Malta: the functions are combined.", ["MT same"]),
    ("Hungary noted that the question is being looked into.", []),
    (
      "Sweden announced that the contact point would be included in the network as of January.",
      ["SE establishing"]
    ),
    ("Finland said the link had been set up.", ["FI linked"]),
    ("France answered yes. Belgium: ditto.", ["FR linked", "BE linked"]),
    (
      "Poland: what the table says is no longer accurate: the contact point was admitted to the network.",
      ["PL linked"]
    ),
    ("Cyprus noted that its computer incident response team is linked with the network.", []),
    ("Poland and Cyprus were preparing to do likewise.", ["PL establishing", "CY establishing"]),
    ("AI 1: HR to tell EEAS when the contact point is a member.", []),
    ("BE said yes, but the contact point is in fact not a member.", ["BE not_linked"]),
  ])
  func anAnswerIsTakenForWhatItSays(_ passage: String, _ expected: [String]) {
    #expect(answers(passage) == expected)
  }

  @Test(arguments: [
    ("LE CORRESPONDANT DE LA SUÈDE confirme que le point de contact est membre du réseau.", ["SE linked"]),
    ("Aux Pays-Bas, les deux points de contact ne font qu'un.", ["NL same"]),
    ("La Croatie n'a pas encore répondu.", []),
    (
      "Le Portugal prépare le rattachement ; l'Italie y travaille également.",
      [
        "PT establishing", "IT establishing",
      ]
    ),
  ])
  func soIsAFrenchOne(_ passage: String, _ expected: [String]) {
    #expect(answers(passage, asked: .french) == expected)
  }

  @Test(arguments: [
    ("In Spanien ist die Kontaktstelle seit 2019 Mitglied des Netzes.", ["ES linked"]),
    ("Italien bestätigt, dass die Verbindung hergestellt wurde.", ["IT linked"]),
    ("Die Kontaktstelle von SK ist mit der Medienaufsicht verbunden.", []),
    ("Polen hat die Verbindung noch nicht hergestellt.", ["PL not_linked"]),
    ("Malta hat beide Funktionen in einem Referat zusammengelegt.", ["MT same"]),
    ("In Österreich laufen die Arbeiten an der Anbindung.", ["AT establishing"]),
    ("Schweden äußert sich nicht.", []),
  ])
  func soIsAGermanOne(_ passage: String, _ expected: [String]) {
    #expect(answers(passage, asked: .german) == expected)
  }

  @Test func otherItemsAnswerNothing() {
    #expect(answers("Nobody spoke.").isEmpty)
  }

  @Test func aRowOfATableAnswers() {
    #expect(
      answers(
        "| State | Member? |\n| --- | --- |\n| Austria | yes |\n| Slovakia | no |\n| Estonia | no reply |")
        == ["AT linked", "SK not_linked"])
  }

  @Test func aShortSentenceRepeatsTheAnswerBefore() {
    #expect(
      answers("LATVIA. – That was the case.", "ROMANIA. – In Romania too.") == ["LV linked", "RO linked"])
  }

  @Test func aListThatSpeaksOfItInOneEntryDoesInAll() {
    let text = """
      Second meeting of the Hatching Network, 4 April 2023

      1. Who is linked

      The table was gone through.

      - Austria: unchanged, being established;
      - Denmark: the contact point joined the national election network;
      - Estonia: one person, two hats.

      Ireland wrote that its contact point is not a member.

      2. Eggs

      Nobody spoke.
      """
    let found = MinutesReader.read(text).statements.map { "\($0.memberState.code) \($0.status)" }
    #expect(found == ["AT establishing", "DK linked", "EE same", "IE not_linked"])
  }
}
