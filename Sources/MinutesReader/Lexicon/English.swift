import Model

extension Lexicon {
  static let english = Lexicon(
    months: [
      "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
      "september|sep|sept", "october|oct", "november|nov", "december|dec",
    ],
    ordinals: [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
      "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth",
      "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
      "thirty-first", "thirty-second", "thirty-third", "thirty-fourth", "thirty-fifth", "thirty-sixth",
      "thirty-seventh", "thirty-eighth", "thirty-ninth", "fortieth", "forty-first", "forty-second",
      "forty-third", "forty-fourth", "forty-fifth", "forty-sixth", "forty-seventh", "forty-eighth",
      "forty-ninth", "fiftieth",
    ],
    numerals: [
      "one|a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen",
      "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one",
    ],
    states: [
      "AT": "Austria,Austrian", "BE": "Belgium,Belgian", "BG": "Bulgaria,Bulgarian", "HR": "Croatia,Croatian",
      "CY": "Cyprus,Cypriot", "CZ": "Czechia,Czech Republic,Czech", "DK": "Denmark,Danish",
      "EE": "Estonia,Estonian",
      "FI": "Finland,Finnish", "FR": "France,French", "DE": "Germany,German", "EL": "Greece,Greek",
      "HU": "Hungary,Hungarian", "IE": "Ireland,Irish", "IT": "Italy,Italian", "LV": "Latvia,Latvian",
      "LT": "Lithuania,Lithuanian", "LU": "Luxembourg,Luxembourgish", "MT": "Malta,Maltese",
      "NL": "Netherlands,Dutch", "PL": "Poland,Polish", "PT": "Portugal,Portuguese", "RO": "Romania,Romanian",
      "SK": "Slovakia,Slovak Republic,Slovak", "SI": "Slovenia,Slovenian,Slovene", "ES": "Spain,Spanish",
      "SE": "Sweden,Swedish", "UK": "United Kingdom,British",
    ],
    parties: [
      (
        "member states,member state,MS,MSs,delegations,delegation,delegates,members,participants,representatives",
        .party(.memberStates)
      ),
      ("national election|electoral networks,national networks,focal points", .party(.memberStates)),
      (
        "all officers,officers,national coordinators,coordinators,national|electoral authorities",
        .party(.memberStates)
      ),
      ("single points of contact,national contact points,the group,the network", .party(.memberStates)),
      ("everybody,everyone,all,capitals,national experts", .party(.memberStates)),
      (
        "?european commission,COM,EC,commission services,DG JUST|CNECT|HOME|COMM|CONNECT", .party(.commission)
      ),
      ("european parliament,EP", .party(.europeanParliament)),
      ("EEAS,european external action service", .party(.eeas)),
      ("EDPB,european data protection board", .party(.edpb)),
      ("EDPS,european data protection supervisor", .party(.edps)),
      ("ENISA", .party(.enisa)), ("ERGA", .party(.erga)),
      ("Council,GSC", .party(.council)), ("presidency", .party(.presidency)),
      ("OSCE/ODIHR,ODIHR", .party(.odihr)),
      ("chair,chairperson,chairman,chairwoman,co-chair,co-chairs", .party(.chair)),
      ("secretariat", .party(.secretariat)), ("Eurostat", .party(.commission)),
      ("Europol", .other("Europol")),
      ("Eurojust", .other("Eurojust")), ("CERT-EU", .other("CERT-EU")),
      ("Council of Europe", .other("Council of Europe")),
      ("Venice Commission", .other("Venice Commission")),
      ("Committee of the Regions", .other("Committee of the Regions")),
      ("online|media|social platforms,social media platforms", .party(.onlinePlatforms)),
    ],
    words: frame.merging(documents, uniquingKeysWith: +).merging(time, uniquingKeysWith: +)
      .merging(requestWords, uniquingKeysWith: +).merging(linkageWords, uniquingKeysWith: +),
    patterns: [
      (.request, requests), (.invitation, invitations), (.undertaking, undertakings),
      (
        .recommendation,
        [
          "underlined|stressed|recalled|emphasised|emphasized|highlighted|underlines|stresses the need for <who> to"
        ]
      ),
      (.deadline, deadlines),
    ], infinitiveMark: "to")

  private static let frame: [WordClass: [String]] = [
    .article: ["the", "a", "an", "all", "each", "every", "both", "its", "their", "his", "her", "our"],
    .conjunction: ["and", "or", "as well as", "together|jointly with"],
    .genitive: ["of"],
    .origin: ["from"],
    .preposition: [
      "in", "for", "to", "with", "on", "at", "by", "between", "about", "into", "against", "under", "through",
      "among",
    ],
    .relative: ["which", "who", "whose", "wishing", "concerned"],
    .complementiser: ["that"],
    .negation: [
      "not", "no", "never", "nobody", "cannot", "nor", "don't", "doesn't", "didn't", "isn't", "won't",
      "without",
    ],
    .adverb: [
      "kindly", "also", "again", "therefore", "further", "furthermore", "now", "then", "still", "already",
      "thus",
      "strongly", "once", "jointly", "shortly", "soon", "accordingly", "both", "together", "either",
      "explicitly",
      "hereby", "finally", "warmly", "formally", "especially", "particularly",
    ],
    .finiteVerb: [
      "closed", "noted", "agreed", "took", "approved", "asked", "explained", "adopted", "concluded",
      "informed", "stated", "thanked",
      "is", "are", "was", "were", "has", "have", "had", "will", "would", "shall", "should", "can", "could",
      "must",
      "said", "does", "did", "opened", "presented", "thanked", "welcomed", "reported",
    ],
    .pronoun: [
      "it", "he", "she", "they", "both", "these", "his|her|their|its government|administration|authorities",
    ],
    .speaker: ["we", "i"],
    .possessive: ["its", "their", "his", "her"],
  ]

  private static let documents: [WordClass: [String]] = [
    .kind: [
      "minutes", "summary", "report", "record", "conclusions", "final", "draft", "flash", "notes", "note",
      "outcome",
      "proceedings", "summary report|record of", "approved", "provisional", "revised", "agreed", "verbatim",
      "readout",
    ],
    .meeting: [
      "round table",
      "meeting", "session", "call", "plenary", "teleconference", "videoconference", "workshop", "conference",
      "seminar", "webinar", "hearing",
    ],
    .group: [
      "network", "group", "board", "committee", "council", "party", "subgroup", "forum", "panel",
      "task force",
      "association", "assembly", "conference of", "?european conference on", "authority", "agency",
      "round table", "office", "commission on", "platform", "team", "union", "alliance",
      "coordinators", "commissioners", "consortium", "steering", "taskforce", "community", "circle", "club",
      "college", "bureau",
    ],
    .link: ["of"],
    .nextMeeting: [
      "autumn|spring|summer|winter meeting|session",
      "next|following|coming meeting|call|session|plenary|teleconference", "meeting|call|session thereafter",
      "next ordinary|regular|plenary meeting|session", "date of next meeting",
    ],
    .following: [
      "is to take place", "is to be held", "takes place",
      "will be held", "will take place", "is planned", "is scheduled", "retained", "meets again", "will meet",
    ],
    .headingKeyword: [
      "item", "agenda item", "point", "agenda point", "session", "topic", "part", "section", "block",
    ],
    .contents: [
      "contents", "table of contents", "agenda", "draft agenda", "programme", "order of business",
      "meeting agenda",
      "agenda items", "index",
    ],
    .dayPart: [
      "morning", "afternoon", "evening", "morning session", "afternoon session", "evening session",
      "day one|two|three",
      "day", "first day", "second day", "third day",
    ],
    .pause: ["lunch break", "coffee break", "break", "lunch", "coffee", "tea break", "short break", "pause"],
    .classLine: [
      "items without discussion|debate", "items for discussion|information|decision", "public session",
      "closed session", "in|open session", "non-legislative|legislative activities|deliberations",
      "a|b items",
    ],
    .chairLabel: ["chair", "chairs", "chairperson", "co-chairs", "co-chair", "moderator"],
    .closingTitle: [
      "any other business", "aob", "other business", "closing", "closing remarks", "conclusions",
      "next meeting", "date of next meeting", "wrap-up", "miscellaneous", "conclusions and aob", "conclusion",
    ],
    .backMatter: [
      "circulation", "copies to",
      "last updated|modified", "back to top", "print this page",
      "for the group|committee|network|board|council|chair|forum",
      "annex", "annexes", "appendix", "signed", "signature", "signatures", "distribution", "enclosure",
      "enclosures",
      "attachments", "attachment", "list of participants|attendees|documents", "participants",
      "attendance list",
      "attendance", "cc", "best regards", "kind regards", "regards", "yours sincerely", "for the secretariat",
      "minutes prepared|taken by", "done at", "end of minutes|document",
    ],
    .participants: [
      "participants", "present", "attendees", "attendance", "in attendance", "attended by",
      "list of participants|attendees", "apologies", "regrets", "observers", "chair", "chairs", "co-chairs",
      "co-chair", "excused",
    ],
    .dateLabel: ["date", "dates", "day", "when", "meeting date", "held on"],
    .otherDate: [
      "approved", "adopted", "version", "document", "doc", "ref", "reference", "sent", "published",
      "circulated",
      "printed", "distributed", "issued", "draft of", "status", "as of", "last updated|modified", "approval",
      "agreed", "our ref", "created", "deadline for comments", "corrected",
    ],
    .timeLabel: ["time", "times", "start", "end", "hours", "from", "hour", "begin", "schedule"],
    .placeLabel: ["venue", "place", "location", "room", "where", "chair", "document"],
    .held: ["held", "convened", "organised", "organized", "hosted", "chaired", "took place"],
    .subjectLabel: ["subject", "subj"],
    .replyMark: ["re", "fw", "fwd"],
    .mailLabel: [
      "from", "to", "cc", "subject", "sent", "date", "bcc", "reply-to", "importance", "attachments",
    ],
    .opening: [
      "opened", "open", "opens", "began", "started", "starts", "begins", "called to order", "commenced",
      "start",
    ],
    .closing: ["closed", "close", "ended", "ends", "adjourned", "concluded", "rose", "finished", "closes"],
  ]

  private static let time: [WordClass: [String]] = [
    .weekday: [
      "monday|mon", "tuesday|tue|tues", "wednesday|wed", "thursday|thu|thurs", "friday|fri", "saturday|sat",
      "sunday|sun",
    ],
    .deadline: [
      "by", "until", "till", "before", "no|not later than", "at the latest by|on", "open until",
      "closes|close|closing on",
      "due", "due by|on", "up to", "deadline", "by|before the end", "ends on", "runs until", "expires on",
      "latest by", "prior to", "ahead of",
    ],
    .period: ["within", "in the next", "within the next", "not later than", "no later than"],
    .day: ["day", "days", "calendar days", "working days"],
    .week: ["week", "weeks"],
    .month: ["month", "months"],
    .year: ["year"],
    .quarter: ["q", "quarter"],
    .endOf: ["end of", "the end of", "end", "late", "end-", "close of", "last day of"],
    .middleOf: ["mid", "middle of", "the middle of", "mid of"],
    .during: ["in", "during", "in the course of"],
    .dayFiller: [
      "the", "cob", "close of business", "eod", "noon", "midnight", "date of", "at the latest", "latest",
      "on",
      "of", "then", "evening of", "morning of", "deadline",
    ],
    .rangeLink: ["to", "and", "until", "through"],
    .hour: ["h", "hrs", "hours"],
    .beforeNoon: ["am", "a m"],
    .afterNoon: ["pm", "p m"],
  ]

  private static let requestWords: [WordClass: [String]] = [
    .doer: [
      "mr", "ms", "mrs", "miss", "dr", "prof", "professor", "secretary", "institute", "academy",
      "section", "clerk", "engineer", "company", "firm", "league", "ministry", "institution", "institutions",
      "body", "secretariats", "programme office", "desk", "adviser", "operators", "operator", "regulator",
      "police", "court", "bank", "fund", "foundation", "academy", "library", "press office",
      "team", "group", "subgroup", "unit", "department", "directorate", "task force", "taskforce",
      "federation",
      "coordinator", "rapporteur", "rapporteurs", "host", "lab", "laboratory", "ministry", "authority",
      "agency",
      "office", "board", "committee", "delegation", "delegations", "representative", "representatives",
      "organisation", "association", "company", "expert", "experts", "volunteers", "editor", "editors",
      "officer",
      "officers", "supervisor", "supervisors", "treasurer", "contractor", "party", "service", "services",
      "presidency", "president", "vice-president", "vice-chair", "director", "facilitator", "moderator",
      "working party", "working group",
      "government", "administration", "university", "institute", "consortium", "members", "member", "network",
      "colleagues", "counterparts", "registrar", "registrars", "staff", "bureau", "panel", "ngo", "vendor",
      "vendors",
      "developers", "maintainer", "maintainers", "provider", "colleague", "lead", "leads", "hosts",
      "platform",
      "forum", "council", "commissioner", "minister", "interior ministry", "delegate", "delegates",
      "commission",
    ],
    .aside: ["for its|their|his|her part", "in turn", "as agreed", "for its|their own part"],
    .role: ["as"],
    .pluperfect: ["had"],
    .delivery: [
      "sends", "provides", "circulates", "prepares", "drafts", "submits", "shares", "checks", "updates",
      "organises", "organizes", "publishes", "forwards", "uploads", "delivers", "completes", "finalises",
      "finalizes", "produces", "compiles", "collects", "contacts", "informs", "confirms", "returns",
      "translates", "distributes", "revises", "redrafts", "issues", "transmits", "supplies", "nominates",
      "appoints", "arranges", "sets up", "draws up", "follows up", "reports back",
    ],
    .vague: [
      "say", "speak", "answer orally",
      "consider", "reflect", "remain", "continue", "be", "take note", "take into account", "take account",
      "stay",
      "bear in mind", "have", "not", "rank", "close|open the meeting|session|discussion|floor|item",
      "keep in mind", "keep working", "keep up", "note", "agree",
      "discuss", "like", "prefer", "welcome", "appreciate", "need", "cost", "rather", "wish", "think", "feel",
      "see",
      "know", "understand", "hope", "expect", "remember", "exchange", "cooperate", "contain", "include more",
      "help",
      "become", "depend", "apply", "look forward", "pay attention", "strengthen", "support", "take place",
      "become",
      "comply", "respect", "never", "come", "chair", "speak", "meet", "focus", "work together",
      "look at",
      "enjoy", "benefit", "only", "find", "explain", "comment", "take the floor",
      "share their views|experience|experiences", "describe",
    ],
    .hollow: ["be", "have", "not", "never", "like", "prefer", "only"],
    .reporting: [
      "stressed", "felt", "thought", "argued", "considered", "believed", "noted", "mentioned", "pointed out",
      "suggested", "found", "said", "emphasized", "emphasised", "underlined", "hoped", "agreed", "recalled",
      "explained", "added", "warned", "stated", "observed", "remarked", "wondered", "wished",
    ],
    .taskLabel: [
      "action", "actions", "ai", "ap", "action point", "action item", "todo", "to do", "task", "follow-up",
      "decision and action", "assignment",
    ],
    .taskHeading: [
      "what happens next", "what next", "next actions", "who does what", "to be done", "points for action",
      "follow-up for capital|capitals", "matters for follow-up", "outstanding actions",
      "task list", "register of actions", "open actions", "list of actions", "action register", "action log",
      "follow-up", "follow-ups", "followup", "follow up", "action", "actions", "action list",
      "action items|points",
      "tasks", "to-do", "to do", "next steps", "way forward", "assignments", "operational conclusions",
    ],
    .taskColumn: [
      "action", "actions", "task", "tasks", "what", "description", "measure", "step", "follow-up", "item",
    ],
    .ownerColumn: [
      "who", "responsible", "owner", "responsibility", "lead", "assigned to", "assignee", "by whom",
      "in charge", "actor",
    ],
    .dueColumn: ["deadline", "due", "by when", "when", "due date", "timing", "date", "target", "timeline"],
    .doneMark: [
      "already done", "done on the spot", "done", "closed", "completed", "finished", "cancelled", "resolved",
      "obsolete",
    ],
    .agreement: [
      "as follows", "resolved as follows",
      "following actions|measures|steps|tasks|follow-up", "were|was agreed", "agreed actions", "next steps",
      "agreed on the following", "conclusions", "agreed as follows",
    ],
    .contribution: [
      "papers", "items", "points",
      "comments", "contributions", "proposals", "replies", "suggestions", "input", "inputs", "registrations",
      "applications", "nominations", "answers", "responses", "feedback", "corrections", "observations",
      "remarks",
      "amendments", "submissions", "candidatures", "written comments", "drafting suggestions",
    ],
    .wish: [
      "the hope that", "hope that", "hopes that",
      "would be welcome|useful|helpful|desirable|good|appreciated|preferable",
      "would welcome|like|appreciate|prefer",
      "could", "might", "it is hoped", "hoped that", "would have preferred",
    ],
    .announcement: [
      "will be", "shall be", "is|are planned", "is|are foreseen", "is|are scheduled", "is|are expected",
      "will",
    ],
    .submission: [
      "submitted", "proposed", "sent", "addressed", "handed", "returned", "made", "nominated", "entered",
      "notified", "forwarded", "registered", "register", "reported", "lodged", "filed", "uploaded", "reach",
      "arrive", "sign up", "apply", "provided", "transmitted", "delivered", "communicated",
    ],
    .modal: ["can", "may", "must", "should", "are to", "is to", "shall"],
    .onDay: ["on"],
    .quantifier: ["all", "each", "every", "those"],
    .law: [
      "regulation", "directive", "article", "law", "laws", "recommendation", "decision", "rules", "code",
      "act", "treaty", "statute", "by-law", "gdpr", "legislation",
    ],
    .objectPronoun: ["them", "him", "her", "it"],
    .agent: ["by"],
    .past: ["had", "was", "were", "has", "have"],
  ]

  private static let requests = [
    "agreed|concluded|settled that <who> should|would|will|shall|is|are to",
    "<party> was|were|been asked for", "<who> was|were|been given until <date>",
    "is|are|was|were|had|has|have to be … by <party>", "could|would|can|may|will <who> please|kindly",
    "it was|is for <who> to",
    "<who> is|are|was|were|been asked|requested|instructed|tasked|mandated|urged|directed|told to",
    "<who> is|are|was|were called on|upon to", "<who> is|are|was|were expected to",
    "<who> was|were|is|are given the task of", "<who> is|are|was|were tasked|charged|entrusted with",
    "<who> is|are responsible for", "<party> is|are|was|were to",
    "ask|asks|asked|request|requests|requested|instruct|instructs|instructed|task|tasked|mandate|mandated <who> to",
    "urge|urges|urged|direct|directs|directed|reminded <who> to",
    "call|calls|called on|upon <who> to", "it is|was for <party> to", "falls|fell to <who> to",
    "<party> shall", "<party> should", "<party> must|need|needs|have|has to <date>", "<party> must <date>",
    "expected from <who>",
    "comments|contributions|input|replies|proposals from <who> are|is|was|were sought|requested|expected|invited",
    "please",
  ]

  private static let invitations = [
    "<who> is|are|was|were|been invited|encouraged to",
    "invite|invites|invited|encourage|encourages|encouraged <who> to",
  ]

  private static let undertakings = [
    "agreed|decided that <party> <date>",
    "<who> confirmed|confirms to", "<who> would be glad|happy|pleased|delighted to",
    "<who> volunteered|volunteers|volunteer for", "<who> took|takes it on",
    "<who> agreed|agrees that it would",
    "<who> agreed|agrees|agree|offered|offers|offer|volunteered|volunteers|volunteer|undertook|undertakes|undertake to",
    "<who> undertaken|offered|agreed|volunteered|promised|committed to",
    "<who> promised|promises|committed|commits|commit|accepted|accepts|pledged|pledges to",
    "<who> committed|commits itself|themselves|himself|herself to", "<who> offered|offers",
    "<who> consented|consents|pledged to", "<who> promised|promises|guaranteed|guarantees",
    "<who> gave|gives its|their|his|her word",
    "<who> is|are|was|were begged|implored|directed|committed to", "resolved|decided that <who>",
    "<who> assured",
    "<who> was|were|is|are ready|prepared|willing to",
    "<who> declared|declares|declare itself|themselves|himself|herself ready|willing|prepared to",
    "<who> took|takes|take on the task|role|work|job",
    "<who> took|takes it upon", "<who> took|takes charge of",
    "<party> will", "<party> would", "<party> ll", "will|shall be … by <party>",
  ]

  private static let deadlines = [
    "reminded|reminds|recalled|recalls <date>"
  ]

  private static let linkageWords: [WordClass: [String]] = [
    .contactPoint: [
      "contact point", "contact points", "point of contact", "points of contact", "two functions",
      "both functions", "alert function", "CP", "SPOC",
    ],
    .network: ["network", "networks"],
    .alertSystem: ["rapid alert system", "RAS", "alert system", "alert", "alerts"],
    .otherBody: [
      "data protection",
      "advertising|media|platform|platforms|cyber|security contact point|points",
      "data protection authorities", "media authority|authorities", "regulator", "regulators",
      "data protection authority", "media regulator", "regulatory authority", "fact-checkers", "csirt",
      "cyber agency", "cyber-security|cybersecurity agency|authority|centre",
      "audiovisual regulator", "broadcasting authority", "police", "intelligence service",
    ],
    .clauseLink: ["while", "whereas", "but", "although", "though", "however"],
    .sameAsBefore: [
      "same is true", "same was true", "applies also",
      "the same holds|applies|goes|is true", "same holds|applies|goes", "this also applies", "likewise",
      "similarly", "so did|has|have", "same answer|reply|situation",
    ],
    .question: ["whether", "question", "asked|asks|ask|knows if", "y/n"],
    .yes: ["yes", "affirmative", "affirmatively"],
    .no: ["no"],
    .doubt: [
      "possibly", "perhaps",
      "believes|believe|believed|thinks|thought|assumes|assumed that|it|so", "not sure", "unsure",
      "uncertain", "probably", "might|may be",
    ],
    .linked: [
      "was|were|been admitted",
      "in the|its|their|his|her network", "taken|took up his|her|its|a|their|the seat", "seat in|on",
      "been the case", "is the case", "was the case", "in the affirmative", "regular members",
      "permanent members", "has a seat", "have a seat", "part in", "inside the network",
      "member|members of", "sits|sit|sat in|on", "belongs|belong|belonged to", "part of", "included in",
      "has|have joined", "joined", "is|are linked", "link exists", "already the case", "linked to|with",
      "is|are represented in|on", "integrated in|into", "connected to|with", "is|are connected",
      "link is in place",
      "takes|take part in", "participates|participate in", "confirmed the link", "is|are within",
      "attached to",
      "in place", "established the link", "full member", "sits|sit within", "forms|form part",
    ],
    .establishing: [
      "stage of preparation", "with the minister|ministry|government|parliament", "for signature",
      "is|was|has|been started", "laid down", "being drafted|written|negotiated", "decree",
      "draft law|act|bill|order", "second|first|third reading", "would|will|shall|to take up", "talks with",
      "well advanced", "now being",
      "talks on", "preparations", "awaiting", "not yet complete", "about to admit|join|include",
      "establishing", "under way", "underway", "being prepared", "in the process of", "setting up",
      "being set up",
      "in preparation", "preparing", "being established", "working on",
      "will be linked|integrated|included|connected",
      "plans|plan|planned|intends|intend to", "in progress", "ongoing", "about to", "being finalised",
      "expects|expect to",
      "in the course of", "soon be", "is|are being", "will join", "not yet finished|completed|concluded",
    ],
    .same: [
      "same officer",
      "fills|fill|filled|does|do|did both", "one desk|unit|team|office|officer for both",
      "for both functions|roles|purposes", "doubles as",
      "wears|wear both", "carried|performed|discharged|done by one|the", "both tasks|duties|jobs",
      "one person|official|office", "single person|office|official|unit",
      "same person|office|official|service|unit|authority|body|people|persons|department|civil|desk",
      "one and the same", "are the same", "is the same",
      "one person|office|official|service|unit|authority|body serves|holds|acts|covers|performs|does",
      "serves|serve both|as both",
      "holds|hold both", "both functions|roles|tasks|posts|hats", "in one hand", "combined in", "identical",
    ],
    .notLinked: [
      "not planned|foreseen|envisaged|intended|contemplated", "no plans|plan|intention", "not exist",
      "no change", "exists no",
      "lapsed", "left the network", "no longer",
      "no tie", "no connection", "in the negative", "remains outside", "denied", "no link", "outside the",
      "not linked", "not connected", "unconnected", "separate from",
    ],
    .all: ["all member states", "all MS", "all delegations", "every member state"],
    .majority: ["majority of", "most", "the majority", "majority", "nearly all", "almost all"],
    .several: ["several", "a number of", "many", "various"],
    .some: ["some", "certain"],
    .few: ["few", "a few", "a minority of", "two or three"],
    .none: ["none of", "no member state", "no MS"],
  ]
}
