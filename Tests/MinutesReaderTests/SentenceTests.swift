import MinutesReader
import Model
import Testing

/// What one sentence asks, taken by itself.
@Suite struct SentenceTests {
  @Test func aSentenceThatAsksIsUnderstood() {
    let proposal = MinutesReader.proposal(
      for: "Member States were invited to send examples by 1 June.", on: Day(2021, 5, 6))
    #expect(proposal.owners == [.party(.memberStates)])
    #expect(proposal.due == DueDate(day: Day(2021, 6, 1), words: "by 1 June"))
    #expect(proposal.force == .deadline)
  }

  @Test func aSentenceThatAsksNothingIsARequestOfNobody() {
    let proposal = MinutesReader.proposal(for: "Turnout rose by a third.", on: Day(2021, 5, 6))
    #expect(proposal.owners.isEmpty)
    #expect(proposal.due == nil)
    #expect(proposal.force == .request)
  }

  @Test func themAreWhoeverWasNamedLast() {
    let proposal = MinutesReader.proposal(
      for: "COM thanked the Irish delegation and asked them to send the film.", on: nil)
    #expect(proposal.owners.map(\.description) == ["IE"])
  }

  @Test(arguments: [
    (") and Pappas (EL) will send the text.", "EL"),
    (") Can comments be sent until 12 June 2024.", "Member States"),
  ])
  func aSentenceMayBeginWithTheEndOfAnother(_ sentence: String, _ owner: String) {
    #expect(MinutesReader.proposal(for: sentence, on: Day(2021, 5, 6)).owners.map(\.description) == [owner])
  }

  @Test(arguments: [
    "COM recalled that the Regulation asks each Member State to designate a contact point.",
    "Some delegations stressed that networks should be operational.",
    "The Commission will not publish the figures.",
    "The text will be published in spring.",
    "Members were invited to reflect on the matter.",
    "In Estonia both tasks lie with one official.",
  ])
  func whatAsksNothingOfAnybodyHasNoOwner(_ sentence: String) {
    #expect(MinutesReader.proposal(for: sentence, on: Day(2021, 5, 6)).owners.isEmpty)
  }

  @Test(arguments: [
    ("The Board Secretary to write to the county by 1 April.", "Board Secretary"),
    (
      "The General Counsel and the Director of Feed were instructed to settle it.",
      "General Counsel, Director of Feed"
    ),
    ("Then Moldova and Romania will draw up the list.", "Moldova, RO"),
    ("Slovakia as the next host promised to send the address.", "SK"),
    ("DG CNECT for its part would send the list.", "Commission"),
    ("LV (me) will write the letter.", "LV"),
    ("PL and RO put themselves forward for this purpose.", "PL, RO"),
    ("L'Irlande et la Finlande se sont déclarées disposées à écrire la lettre.", "IE, FI"),
    ("L'Estonie et la Tchéquie vont rédiger une note.", "EE, CZ"),
    ("SK + RO will upload the files.", "SK, RO"),
    ("The form is to be sent by COM by 5 April.", "Commission"),
    ("It was agreed that Mr Tierney should settle the terms by May.", "Mr Tierney"),
    ("L'ANSSI et la CNIL sont chargées de rédiger le texte.", "ANSSI, CNIL"),
    ("Durch BSI ist bis 7. April ein Blatt zu erstellen.", "BSI"),
    ("IT undertook to notify COM.", "IT"),
    (
      "Both delegations, the Irish and the Dutch, spoke; the Austrian and Dutch delegations each promised a text.",
      "AT, NL"
    ),
    ("Any delegation using such seals is asked to write to the authorities.", "Member States"),
    ("Noted a reservation of the Hungarian delegation, which will send its text.", "HU"),
    ("PL, RO: please name your players.", "PL, RO"),
    ("Decided: the delegations fill in the sheet and return it before 1 April.", "Member States"),
    ("MS interested in a visit to come forward by 31/3.", "Member States"),
    ("La Commission souligne la nécessité, pour chaque réseau national, de répondre.", "Member States"),
    ("À charge pour la Grèce de répondre au SEAE.", "EL"),
    ("Il est demandé à la délégation de Malte, absente, de répondre.", "MT"),
    ("Festlegung 2.1: Die Delegationen nennen dem EAD bis zum 15. August eine Person.", "Member States"),
    ("Der Vertreter Deutschlands erklärt sich bereit, eine Vorlage zu übernehmen.", "DE"),
    ("Um Hinweise wird bis 19. September gebeten.", "Member States"),
    ("At the request of Portugal, Lithuania agreed to translate the issue.", "LT"),
    ("À la demande de la présidence, l'Estonie enverra le rapport au réseau.", "EE"),
    ("Sweden offered to hold, jointly with the Commission, a seminar.", "SE, Commission"),
    ("Delegations may supplement the table up to 6 May.", "Member States"),
    ("Le secrétariat prendra contact avec les États membres qui ne se sont pas exprimés.", "Secretariat"),
    ("Vereinbart wurde, dass die Kommission bis Ende Juni eine Gegenüberstellung anfertigt.", "Commission"),
    ("The Chair pressed ES and IT to supply their answers.", "ES, IT"),
    ("Anybody who wants a seat is asked to tell the secretariat.", "Member States"),
    ("Delegationen, die Vorschläge haben, leiten diese der Kommission bis 14. Oktober zu.", "Member States"),
    ("On a proposal from the Chair, Sweden and Malta undertook to write a paper.", "SE, MT"),
    ("La Commission fera traduire la boîte à outils.", "Commission"),
    ("I remind you that the call remains open until 18 May.", "Member States"),
    ("Die GD CNECT sagt zu, die Auswertung zu verteilen.", "Commission"),
    ("Die Kommission ruft die Mitglieder auf, Träger bis 22. Juni zu ermuntern.", "Member States"),
    (
      "Die Kommission wird die Liste aktualisieren; Belgien und Malta liefern bis 15. Oktober Texte.",
      "Commission, BE, MT"
    ),
    ("Die Vorsitzende unterstreicht, dass Polen seine Antwort nachreichen muss.", "PL"),
    ("BG had promised a paper and now says it will send it by 24 March.", "BG"),
    ("It was explained that COM had announced that it would stop.", ""),
    ("RO found the visit useful and advised others to prepare well.", ""),
    ("Under Article 8, service providers are to keep their records.", ""),
    ("On the Code of Conduct, Member States were asked to send comments.", "Member States"),
    ("In Germany the law was changed and Germany will send the text by May.", "DE"),
    ("Replying to Romania, the Chair recommended that Member States test the tool.", "Member States"),
    ("As the Chair had explained, Poland will send a note.", "PL"),
    ("The 2018 guidelines recommended Member States to protect data.", ""),
    ("Three Member States will for the first time accept forms.", ""),
    ("Under Lithuanian law, applications must be lodged no later than 7 days before.", ""),
    ("Under the law of Lithuania, applications must be lodged no later than 7 days before.", ""),
    ("Il avait été demandé aux États membres d'envoyer leurs textes.", ""),
    ("Under Article 4, a host authority must answer within thirty days.", ""),
    ("EEAS to circulate the guide again (done during the call).", ""),
    ("FI described the assistance offered to voters.", ""),
    ("Members shall, in accordance with Rule 9, keep drafts confidential.", ""),
    ("In Slowenien werden beide Aufgaben von derselben Stelle wahrgenommen.", ""),
    ("Germany will possibly change the terms.", ""),
    ("COM recalled that SK had undertaken to reply by 15 April.", ""),
    ("Resources were referred to many times.", ""),
  ])
  func whoeverIsToDoItIsFound(_ sentence: String, _ owners: String) {
    let proposal = MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2))
    #expect(proposal.owners.map(\.description).joined(separator: ", ") == owners)
  }

  @Test(arguments: [
    "COM recommended that Member States test the form.",
    "Member States were advised to test the form.",
    "La Commission recommande aux États membres de tester le formulaire.",
    "Die Kommission empfiehlt den Mitgliedstaaten, das Formular zu testen.",
    "Den Mitgliedstaaten wird empfohlen, das Formular zu testen.",
    "La Comisión recomienda a los Estados miembros probar el formulario.",
  ])
  func aRecommendationIsOneInEveryLanguage(_ sentence: String) {
    let proposal = MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2))
    #expect(proposal.force == .recommendation)
    #expect(proposal.owners == [.party(.memberStates)])
  }

  @Test func whatIsRecommendedToNobodyIsNoRecommendation() {
    #expect(MinutesReader.proposal(for: "Darin wird empfohlen, früh zu wählen.", on: nil).owners.isEmpty)
  }

  @Test(arguments: [
    ("COM to send the list by Mon 4/4.", Day(2022, 4, 4)),
    ("COM to send the list by 18h00 today.", Day(2022, 3, 2)),
    ("COM to send the list before the year is out.", Day(2022, 12, 31)),
    ("COM undertook to send the list within thirty days.", Day(2022, 4, 1)),
    ("COM to send the list, Mon 4 Apr at the latest.", Day(2022, 4, 4)),
    ("COM to send the list, Q4.", Day(2022, 12, 31)),
    ("COM will send the list by the end of next month.", Day(2022, 4, 30)),
    ("COM will send the list by the end of next year.", Day(2023, 12, 31)),
    ("La Commission enverra la liste avant la fin du mois.", Day(2022, 3, 31)),
    ("La Commission enverra la liste avant la fin du mois prochain.", Day(2022, 4, 30)),
    ("COM undertook to show the list at the meeting of 11 May.", Day(2022, 5, 11)),
    ("Le secrétariat publiera la liste dans un délai d'une semaine.", Day(2022, 3, 9)),
  ])
  func daysAreUnderstoodHoweverTheyAreSaid(_ sentence: String, _ due: Day) {
    #expect(MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2)).due?.day == due)
  }

  @Test(arguments: [
    ("Les États membres sont priés de répondre avant le 8 avril.", "Member States", Day(2022, 4, 8)),
    ("Das Sekretariat wird gebeten, die Liste bis Ende Mai zu versenden.", "Secretariat", Day(2022, 5, 31)),
    ("La Comisión enviará el cuadro antes del 15 de noviembre de 2022.", "Commission", Day(2022, 11, 15)),
    ("The delegations of HU and SE undertook to table a text within two weeks.", "HU SE", Day(2022, 3, 16)),
  ])
  func everyLanguageIsUnderstood(_ sentence: String, _ owners: String, _ due: Day) {
    let proposal = MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2))
    #expect(proposal.owners.map(\.description).joined(separator: " ") == owners)
    #expect(proposal.due?.day == due)
  }
}
