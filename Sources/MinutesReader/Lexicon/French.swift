import Model

extension Lexicon {
  static let french = Lexicon(
    months: [
      "janvier|janv", "février|févr", "mars", "avril", "mai", "juin", "juillet|juil", "août",
      "septembre|sept",
      "octobre|oct", "novembre|nov", "décembre|déc",
    ],
    ordinals: [
      "première|premier", "deuxième|seconde|second", "troisième", "quatrième", "cinquième", "sixième",
      "septième",
      "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième",
      "seizième",
      "dix-septième", "dix-huitième", "dix-neuvième", "vingtième",
    ],
    numerals: [
      "un|une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
      "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt et un",
      "vingt-deux", "vingt-trois", "vingt-quatre", "vingt-cinq", "vingt-six", "vingt-sept", "vingt-huit",
      "vingt-neuf", "trente",
    ],
    states: [
      "AT": "Autriche,autrichienne|autrichien", "BE": "Belgique,belge|belges",
      "BG": "Bulgarie,bulgare|bulgares",
      "HR": "Croatie,croate|croates", "CY": "Chypre,chypriote", "CZ": "Tchéquie,République tchèque,tchèque",
      "DK": "Danemark,danoise|danois", "EE": "Estonie,estonienne|estonien",
      "FI": "Finlande,finlandaise|finlandais",
      "FR": "France,française|français", "DE": "Allemagne,allemande|allemand", "EL": "Grèce,grecque|grec",
      "HU": "Hongrie,hongroise|hongrois", "IE": "Irlande,irlandaise|irlandais",
      "IT": "Italie,italienne|italien",
      "LV": "Lettonie,lettone|letton", "LT": "Lituanie,lituanienne|lituanien",
      "LU": "Luxembourg,luxembourgeoise|luxembourgeois",
      "MT": "Malte,maltaise|maltais", "NL": "Pays-Bas,néerlandaise|néerlandais",
      "PL": "Pologne,polonaise|polonais",
      "PT": "Portugal,portugaise|portugais", "RO": "Roumanie,roumaine|roumain",
      "SK": "Slovaquie,slovaque|slovaques",
      "SI": "Slovénie,slovène|slovènes", "ES": "Espagne,espagnole|espagnol", "SE": "Suède,suédoise|suédois",
      "UK": "Royaume-Uni,britannique",
    ],
    parties: [
      (
        "états membres,état membre,EM,MS,délégations,délégation,membres,participants,participantes,représentants",
        .party(.memberStates)
      ),
      (
        "autorités nationales|électorales,points de contact nationaux,réseaux nationaux,réseaux électoraux nationaux,tous",
        .party(.memberStates)
      ),
      ("commission,?commission européenne,COM", .party(.commission)),
      ("parlement européen,PE,EP", .party(.europeanParliament)),
      ("SEAE,EEAS,service européen pour l action extérieure", .party(.eeas)),
      ("CEPD,EDPB,comité européen de la protection des données", .party(.edpb)),
      ("EDPS", .party(.edps)), ("ENISA", .party(.enisa)), ("ERGA", .party(.erga)),
      ("Conseil", .party(.council)),
      ("présidence", .party(.presidency)), ("OSCE/BIDDH,BIDDH,OSCE/ODIHR", .party(.odihr)),
      ("présidente,président,présidents,coprésidents,coprésident", .party(.chair)),
      ("secrétariat", .party(.secretariat)),
      ("plateformes en ligne,plateformes", .party(.onlinePlatforms)),
    ],
    words: frame.merging(documents, uniquingKeysWith: +).merging(time, uniquingKeysWith: +)
      .merging(requestWords, uniquingKeysWith: +).merging(linkageWords, uniquingKeysWith: +),
    patterns: [
      (.request, requests), (.invitation, invitations), (.undertaking, undertakings),
      (.recommendation, ["souligné|souligne|rappelé|rappelle la nécessité pour <who> de|d"]),
      (.deadline, ["rappelle|rappelé|rappelait <date>"]),
    ],
    futureEndings: [
      "era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "fera", "feront", "vra", "vront",
    ],
    announcesInPresent: true)

  private static let frame: [WordClass: [String]] = [
    .article: [
      "le", "la", "les", "l", "un", "une", "ce", "cette", "chaque", "tous les", "toutes les", "leur", "leurs",
      "son", "sa", "ses",
    ],
    .conjunction: ["et", "ou", "ainsi que"],
    .genitive: ["de", "du", "des", "d"],
    .origin: [],
    .preposition: ["à", "au", "aux", "en", "dans", "pour", "avec", "sur", "par", "chez", "entre", "sous"],
    .relative: ["qui", "dont", "lequel", "laquelle", "lesquels", "concernés", "souhaitant"],
    .complementiser: ["que", "qu"],
    .negation: ["ne", "n", "pas", "aucun", "aucune", "jamais", "sans", "ni"],
    .adverb: [
      "également", "aussi", "donc", "encore", "déjà", "en outre", "ensuite", "instamment", "vivement",
      "désormais", "bientôt", "par ailleurs",
    ],
    .finiteVerb: [
      "est", "sont", "ont", "était", "étaient", "sera", "seront", "présente", "ouvre", "rappelle",
      "souhaite", "doit", "peut",
    ],
    .pronoun: [
      "tous deux", "toutes deux", "les deux", "il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci",
    ],
    .speaker: ["nous", "je"],
    .possessive: ["son", "sa", "ses", "leur", "leurs"],
  ]

  private static let documents: [WordClass: [String]] = [
    .kind: [
      "procès-verbal", "compte rendu", "compte-rendu", "projet", "relevé de conclusions|décisions", "relevé",
      "synthèse", "rapport", "conclusions", "provisoire", "définitif", "sommaire",
    ],
    .meeting: [
      "réunion", "séance", "session", "assemblée", "plénière", "visioconférence", "téléconférence",
      "conférence",
    ],
    .group: [
      "réseau", "groupe", "comité", "conseil", "sous-groupe", "forum", "assemblée",
      "commission de|des|du|pour", "bureau", "collège", "panel", "association", "groupe de travail",
      "cellule", "plateforme", "conférence des",
    ],
    .link: ["du", "de", "des"],
    .nextMeeting: [
      "se réunira",
      "réunion d automne|hiver|été", "réunion de printemps", "prochaine réunion|séance|session",
      "réunion|séance suivante", "prochaines réunions",
    ],
    .following: ["aura lieu", "se tiendra", "est prévue", "est fixée", "aura"],
    .headingKeyword: ["point", "point n", "point de l ordre du jour", "session", "partie", "thème", "sujet"],
    .contents: ["ordre du jour", "sommaire", "table des matières", "programme", "projet d ordre du jour"],
    .dayPart: [
      "reprise",
      "matin", "après-midi", "matinée", "séance du matin", "séance de l après-midi", "premier|deuxième jour",
      "jour",
    ],
    .pause: ["pause", "pause déjeuner", "pause-café", "déjeuner", "pause café"],
    .classLine: ["points sans débat", "points pour information|discussion|décision"],
    .chairLabel: ["présidence", "présidente", "président"],
    .closingTitle: ["divers", "questions diverses", "conclusions", "clôture", "prochaine réunion"],
    .backMatter: [
      "pour le secrétariat",
      "ainsi délibéré|fait|arrêté", "fait à",
      "récupérée de", "catégorie", "catégories",
      "destinataires", "diffusion", "copies", "copie à",
      "annexe", "annexes", "liste des participants|documents", "signé", "signature", "signatures",
      "participants", "liste de présence", "cordialement", "le secrétaire de séance",
      "pour copie conforme",
    ],
    .participants: [
      "participants", "présents", "présent", "excusés", "absents", "étaient présents", "présidence",
      "présidente", "président", "liste des participants", "observateurs",
    ],
    .dateLabel: ["date", "tenue le", "dates"],
    .otherDate: [
      "approuvé", "adopté", "version", "document", "référence", "réf", "diffusé", "publié", "envoyé",
      "établi",
    ],
    .timeLabel: ["heure", "horaire", "horaires", "début", "fin", "heures"],
    .placeLabel: ["lieu", "salle", "endroit", "présidence", "document"],
    .held: ["tenue", "tenu", "organisée", "organisé", "présidée"],
    .subjectLabel: ["objet", "sujet"],
    .replyMark: ["tr", "re", "rép"],
    .mailLabel: ["de", "à", "objet", "envoyé", "date", "cc"],
    .opening: ["ouvre", "ouvert", "ouverte", "a ouvert", "commence", "débute", "ouverture", "début"],
    .closing: ["lève", "levée", "clôt", "clos", "close", "clôture", "termine", "terminée", "fin", "a levé"],
  ]

  private static let time: [WordClass: [String]] = [
    .weekday: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    .deadline: [
      "avant", "avant le", "avant la", "jusqu au", "jusqu à", "d ici le", "d ici au", "d ici", "d ici à",
      "d ici la", "au plus tard le", "au plus tard",
      "pour le", "échéance", "avant fin", "pour", "date limite", "délai",
    ],
    .period: ["dans un délai de", "sous", "dans les", "d ici"],
    .day: ["jour", "jours", "jours ouvrables"],
    .week: ["semaine", "semaines"],
    .month: ["mois"],
    .year: ["année", "an", "ans"],
    .quarter: ["trimestre", "t"],
    .endOf: [
      "fin", "la fin du", "la fin de", "la fin du mois de", "fin du mois de", "la fin du mois d",
      "la fin de l", "fin de", "à la fin de|du",
    ],
    .middleOf: ["mi", "la mi", "mi-", "milieu"],
    .during: ["au mois de|d", "en", "au cours du mois de", "courant"],
    .dayFiller: ["mois de", "le", "la", "au", "du", "de", "mois", "plus tard", "l", "les"],
    .rangeLink: ["au", "et", "à"],
    .hour: ["h", "heures", "heure"],
  ]

  private static let requestWords: [WordClass: [String]] = [
    .doer: [
      "secrétaire",
      "conseil", "régie", "institut", "mutualité", "chambre", "chambres", "avocat", "trésorerie", "préfet",
      "mairie", "commune", "mission", "entreprise", "cellule", "archives", "tribunal", "banque",
      "hébergeur", "opérateur", "experts", "expertes", "commissaire", "ministre",
      "chef", "cheffe", "groupe de travail", "cabinet", "membre",
      "groupe", "sous-groupe", "équipe", "unité", "direction", "département", "service", "services",
      "ministère", "autorité", "agence", "bureau",
      "comité", "délégation", "délégations", "représentant", "représentante", "représentants", "rapporteur",
      "rapporteurs", "rapporteure", "coordinateur",
      "coordinatrice", "expert", "trésorier", "prestataire", "association", "fédération",
      "société", "laboratoire", "université", "hôte",
      "animateur", "réseau", "directeur", "directrice",
    ],
    .aside: ["pour sa|leur part", "de son|leur côté", "quant à lui|elle|eux"],
    .role: ["comme", "en tant que", "en qualité de"],
    .pluperfect: ["avait", "avaient"],
    .undecided: ["à déterminer|définir|préciser|désigner|confirmer", "n c"],
    .today: ["aujourd hui", "ce soir"],
    .tomorrow: ["demain"],
    .vague: [
      "réfléchir", "rester", "continuer", "poursuivre", "sera", "seront", "aura", "auront", "être", "avoir",
      "examiner", "tenir compte", "veiller",
      "prendre note", "considérer", "pourra", "pourront", "permettra", "permettront", "faudra", "coopérer",
      "restera", "resteront", "devra", "clore", "collaborer",
      "portera", "porteront", "dépendra",
    ],
    .hollow: ["sera", "seront", "aura", "auront", "être", "avoir"],
    .reporting: [
      "souligné", "estime", "estiment", "juge", "jugent", "souligne", "soulignent", "considère",
      "considèrent", "regrette", "regrettent", "ouvre", "présente", "présentent", "explique", "expose",
      "informe", "indique", "indiquent",
    ],
    .taskLabel: ["action", "mesure", "à faire", "tâche", "suite à donner"],
    .taskHeading: [
      "tableau de suivi", "relevé des actions", "liste des tâches",
      "suites", "actions", "suivi", "mesures", "suites à donner", "tâches", "prochaines étapes",
      "relevé d actions", "liste des actions", "plan d action",
    ],
    .taskColumn: ["action", "actions", "tâche", "mesure", "quoi", "objet", "description"],
    .ownerColumn: ["responsable", "qui", "responsables", "pilote", "chargé", "acteur", "en charge"],
    .dueColumn: ["échéance", "délai", "date", "quand", "date limite", "pour le"],
    .doneMark: ["fait", "terminé", "clos", "achevé", "annulé", "réalisé"],
    .agreement: [
      "il est demandé|décidé|arrêté",
      "actions|mesures suivantes", "suites suivantes", "il est convenu", "ont été convenues", "est convenu",
    ],
    .contribution: [
      "observations", "commentaires", "contributions", "propositions", "réponses", "remarques",
      "candidatures", "inscriptions",
    ],
    .wish: [
      "serait souhaitable|utile|opportun", "pourrait", "pourraient", "souhaiterait", "souhaiteraient",
      "souhaitent", "souhaite",
    ],
    .announcement: ["sera", "seront", "est prévu", "est prévue", "sont prévus"],
    .past: ["avait", "avaient", "ont été", "a été", "était", "étaient"],
    .submission: [
      "déposer", "transmettre", "adresser", "envoyer", "soumettre", "parvenir", "communiquer", "déposées",
      "déposés",
      "transmis", "transmises", "envoyés", "envoyées", "soumis", "soumises", "adressés", "adressées",
      "proposés", "proposées", "communiquées", "inscrire",
    ],
    .modal: ["peuvent", "peut", "doivent", "doit", "devront", "pourront", "devraient"],
    .onDay: ["le"],
    .quantifier: ["tous", "toutes", "chaque", "chacun"],
    .clitic: ["la", "le", "les", "l", "lui", "leur", "se", "s", "y", "en", "nous"],
    .law: [
      "règlement", "directive", "article", "loi", "lois", "recommandation", "décision", "code", "traité",
      "législation", "règles",
    ],
    .objectPronoun: ["eux", "elles", "ceux-ci", "celles-ci"],
    .agent: ["par"],
  ]

  private static let requests = [
    "lui|leur est|a été demandé de|d",
    "<who> est|sont|était|étaient|été prié|priée|priés|priées de|d",
    "<who> est|sont|était|étaient|été chargé|chargée|chargés|chargées de|d",
    "<who> est|sont|était|étaient|été tenu|tenue|tenus|tenues de|d",
    "<who> est|sont|était|étaient|été appelé|appelée|appelés|appelées à",
    "<who> est|sont|était|étaient|été mandaté|mandatée|mandatés|mandatées pour|de",
    "<who> est|sont|était|étaient|été requis|requise|requises de",
    "demande|demandé|demandent|demandait à|au|aux <who> de|d",
    "demande|demandé|demandent à|au|aux <who> de|d",
    "prie|prié|prient|charge|chargé|chargent <who> de|d",
    "<party> devra|devront|devrait|devraient", "<party> doit|doivent <date>", "<party> ont jusqu au <date>",
    "attendues|attendus de|des|du <who>", "veuillez", "enjoint|enjoignent à|au|aux <who> de|d",
    "mandat est donné à|au|aux <who> de|d", "donne|donnent mandat à|au|aux <who> de|d",
    "somme|sommé <who> de|d", "il appartient|incombe à|au|aux <who> de|d", "revient à|au|aux <who> de|d",
    "merci de|d",
  ]

  private static let invitations = [
    "<who> est|sont|était|étaient|été invité|invitée|invités|invitées à",
    "<who> est|sont|était|étaient|été encouragé|encouragée|encouragés|encouragées à",
    "invite|invité|invitent|encourage|encouragé <who> à",
  ]

  private static let undertakings = [
    "<who> fera|feront parvenir|connaître|savoir|suivre",
    "<who> se sont|est engagés|engagé|engagée|engagées à",
    "<who> s engage|engagent|engageait à", "<who> s est|sont engagé|engagée|engagés|engagées à",
    "<who> propose|proposent|proposé de|d",
    "<who> offre|offrent|offert de|d", "<who> accepte|acceptent|accepté de|d",
    "<who> se charge|chargent|chargera|chargeront de|d|du|des",
    "<who> promet|promettent|promis de|d", "<who> se propose|proposent de|d",
    "<who> se porte|portent volontaire|volontaires pour",
    "<who> s est|sont proposé|proposée|proposés pour|de",
    "<who> s est|sont porté|portée|portés volontaire|volontaires pour",
    "sera|seront … par <party>", "<who> convient|conviennent de|d",
    "<who> se déclare|déclarent prêt|prête|prêts|prêtes à", "<who> s oblige|obligent à",
    "<who> s est|sont déclaré|déclarée|déclarés|déclarées prêt|prête|prêts|prêtes à",
    "<who> s est|sont obligé|obligée|obligés à", "<who> consent|consentent à", "<who> veillera|veilleront à",
    "<who> est|sont prêt|prête|prêts|prêtes à",
  ]

  private static let linkageWords: [WordClass: [String]] = [
    .contactPoint: ["point de contact", "points de contact", "rattachement", "deux fonctions", "liaison"],
    .network: ["réseau", "réseaux"],
    .alertSystem: ["système d alerte rapide", "SAR", "RAS", "alerte", "alertes"],
    .otherBody: [
      "protection des données", "point de contact pour|publicité",
      "autorités de protection des données", "régulateur",
      "autorité de protection des données", "régulateur des médias", "vérificateurs de faits",
      "régulateur audiovisuel", "police",
    ],
    .clauseLink: ["tandis que", "tandis qu", "alors que", "mais", "en revanche", "toutefois", "cependant"],
    .sameAsBefore: ["il en va|est de même", "de même", "même situation|réponse"],
    .question: ["si", "question", "s il", "savoir si", "demande si"],
    .yes: ["oui", "affirmative", "affirmativement"],
    .no: ["non"],
    .doubt: ["croit", "pense", "sans doute", "probablement", "peut être"],
    .linked: [
      "par l affirmative", "au sein du réseau", "siège|siègent",
      "fait|font partie", "membre|membres du|de", "intégré|intégrée|intégrés|intégrées au|à|dans",
      "siège|siègent au|dans", "relié|reliée|reliés|reliées",
      "lié|liée|liés au|avec", "rattaché|rattachée|rattachés", "appartient|appartiennent", "lien existe",
      "participe|participent au",
    ],
    .preliminary: ["à la signature", "projet de décret|loi|arrêté|protocole", "arrêté royal|ministériel"],
    .establishing: [
      "en voie de",
      "est entamée|lancée|engagée",
      "entamé", "engagé les démarches", "démarches", "n est pas achevé",
      "en cours", "en préparation", "en train de", "prépare|préparent", "met|mettent en place",
      "mise en place", "établit|établissent", "étudie", "travaille|travaillent à",
      "prévoit|prévoient de", "bientôt", "sur le point de",
    ],
    .same: [
      "seul et même", "une même", "mêmes mains", "cumule|cumulent", "une seule personne",
      "même personne|service|bureau|unité|autorité|agent|fonctionnaire", "mêmes personnes", "deux fonctions",
      "deux rôles", "seule et même", "identiques",
    ],
    .notLinked: [
      "pas le cas",
      "fait|font pas partie",
      "pas envisagé|prévu|envisagée|prévue", "aucune liaison|connexion", "n existe pas",
      "aucun lien", "répond|répondent par la négative", "hors du", "pas encore", "en dehors du",
    ],
    .all: ["tous les états membres"],
    .majority: ["majorité des|de", "la plupart", "plupart"],
    .several: ["plusieurs", "nombreux", "nombreuses", "bon nombre"],
    .some: ["certains", "certaines", "quelques-uns"],
    .few: ["peu d", "quelques"],
    .none: ["aucun état membre ?ne|n", "aucun des états membres ?ne|n"],
  ]
}
