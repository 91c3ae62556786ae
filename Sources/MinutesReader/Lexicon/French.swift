import Model

extension Lexicon {
  static let french = Lexicon(
    months: [
      ["janvier"], ["février"], ["mars"], ["avril"], ["mai"], ["juin"], ["juillet"], ["août"], ["septembre"],
      ["octobre"], ["novembre"], ["décembre"],
    ],
    ordinals: [
      "première": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6,
      "septième": 7,
      "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12,
    ],
    headingKeywords: phrases("point", "point n°"),
    kinds: ["procès-verbal", "compte", "rendu", "projet"],
    meetings: ["réunion", "séance"],
    groups: ["réseau", "groupe", "comité", "conseil", "commission"],
    links: ["du", "de", "des"],
    backMatter: ["annexe", "liste des participants"],
    breaks: ["pause", "pause déjeuner"],
    parties: [
      (phrase("états membres"), .party(.memberStates)), (phrase("délégations"), .party(.memberStates)),
      (phrase("commission"), .party(.commission)), (phrase("seae"), .party(.eeas)),
      (phrase("parlement européen"), .party(.europeanParliament)), (phrase("présidente"), .party(.chair)),
      (phrase("président"), .party(.chair)), (phrase("secrétariat"), .party(.secretariat)),
    ],
    requests: phrases("sont priés", "sont priées", "est prié", "est priée", "doivent", "sont tenus"),
    invitations: phrases("sont invités", "sont invitées", "est invité", "est invitée"),
    undertakings: phrases("s'engage à", "propose de", "s'est engagé à", "s'est engagée à", "a accepté de"),
    recommendations: phrases("a souligné la nécessité"),
    vague: ["réfléchir", "rester", "continuer", "poursuivre"],
    wishes: phrases("serait souhaitable"),
    deadlines: phrases("avant le", "jusqu'au", "d'ici le", "au plus tard le", "pour le"),
    labels: ["action", "mesure"],
    actionHeadings: ["suites", "actions", "suivi", "mesures"],
    nextMeeting: phrases("prochaine réunion", "prochaine séance"),
    periods: phrases("dans un délai de", "sous"))
}
