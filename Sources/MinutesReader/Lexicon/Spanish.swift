import Model

extension Lexicon {
  static let spanish = Lexicon(
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre|setiembre",
      "octubre",
      "noviembre", "diciembre",
    ],
    ordinals: [
      "primera|primer|primero", "segunda|segundo", "tercera|tercer|tercero", "cuarta|cuarto", "quinta|quinto",
      "sexta|sexto",
      "séptima|séptimo", "octava|octavo", "novena|noveno", "décima|décimo", "undécima|undécimo",
      "duodécima|duodécimo",
      "decimotercera", "decimocuarta", "decimoquinta", "decimosexta", "decimoséptima", "decimoctava",
      "decimonovena", "vigésima",
    ],
    numerals: [
      "un|una|uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
      "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
      "veintiuno|veintiún",
    ],
    largerNumerals: [40: "cuarenta", 45: "cuarenta y cinco", 60: "sesenta", 90: "noventa"],
    states: [
      "AT": "Austria,austriaca|austriaco", "BE": "Bélgica,belga", "BG": "Bulgaria,búlgara|búlgaro",
      "HR": "Croacia,croata",
      "CY": "Chipre,chipriota", "CZ": "Chequia,República Checa,checa|checo", "DK": "Dinamarca,danesa|danés",
      "EE": "Estonia,estonia|estonio", "FI": "Finlandia,finlandesa|finlandés",
      "FR": "Francia,francesa|francés",
      "DE": "Alemania,alemana|alemán", "EL": "Grecia,griega|griego", "HU": "Hungría,húngara|húngaro",
      "IE": "Irlanda,irlandesa|irlandés", "IT": "Italia,italiana|italiano", "LV": "Letonia,letona|letón",
      "LT": "Lituania,lituana|lituano", "LU": "Luxemburgo,luxemburguesa|luxemburgués",
      "MT": "Malta,maltesa|maltés",
      "NL": "Países Bajos,neerlandesa|neerlandés", "PL": "Polonia,polaca|polaco",
      "PT": "Portugal,portuguesa|portugués",
      "RO": "Rumanía,Rumania,rumana|rumano", "SK": "Eslovaquia,eslovaca|eslovaco",
      "SI": "Eslovenia,eslovena|esloveno",
      "ES": "España,española|español", "SE": "Suecia,sueca|sueco", "UK": "Reino Unido,británica|británico",
    ],
    parties: [
      (
        "estados miembros,estado miembro,EM,MS,delegaciones,delegación,miembros,participantes,asistentes,representantes",
        .party(.memberStates)
      ),
      ("puntos de contacto nacionales,redes nacionales,todos", .party(.memberStates)),
      (
        "comisión,comisión europea,COM,DG JUST|CNECT|HOME|COMM|CONNECT|SANTE|ENV|MOVE|ENER|DIGIT|EAC|GROW|NEAR|REGIO|COMP|INTPA|FISMA|ECFIN|EMPL|TRANSLATION",
        .party(.commission)
      ),
      ("parlamento europeo,PE,EP", .party(.europeanParliament)),
      ("SEAE,EEAS", .party(.eeas)), ("CEPD,EDPB", .party(.edpb)), ("SEPD,EDPS", .party(.edps)),
      ("ENISA", .party(.enisa)), ("ERGA", .party(.erga)),
      ("Consejo", .party(.council)), ("presidencia", .party(.presidency)),
      ("OSCE/OIDDH,OSCE/ODIHR", .party(.odihr)),
      ("presidenta,presidente,copresidentes", .party(.chair)), ("secretaría", .party(.secretariat)),
      ("plataformas en línea,plataformas", .party(.onlinePlatforms)),
    ],
    words: frame.merging(documents, uniquingKeysWith: +).merging(time, uniquingKeysWith: +)
      .merging(requestWords, uniquingKeysWith: +).merging(linkageWords, uniquingKeysWith: +),
    patterns: [
      (
        .request,
        [
          "pide|pidió|piden|ruega|solicita|solicitó a <who> que", "encarga|encargó a <who> que|de|el|la",
          "pide|pidió|ruega|solicita|encomienda|encomendó|exhorta|exhortó a <who>",
          "acuerda|acordó|decide|decidió que <who>", "<party> tiene|tienen|tendrá|tendrán que",
          "<party> dispone|disponen de plazo <date>",
          "<who> queda|quedan|quedó|quedaron encargado|encargada|encargados|encargadas de",
          "<party> deberá|deberán", "<party> debe|deben <date>",
        ]
      ),
      (
        .invitation,
        [
          "invita|invitó|invitan|anima|animó a <who> a",
          "<who> es|son|fue|fueron|está|están invitado|invitada|invitados|invitadas a",
        ]
      ),
      (
        .undertaking,
        [
          "<who> se compromete|comprometen|comprometió|comprometieron a",
          "<who> acepta|aceptan|aceptó|aceptaron",
          "<who> se ofrece|ofrecen|ofreció|ofrecieron a", "<who> ofrece|ofrecen|ofreció|ofrecieron",
          "<who> acuerda|acuerdan|acordó|acordaron",
          "será|serán … por <party>", "<who> se encarga|encargan|encargará|encargarán de",
          "<who> se brinda|brindan|brindó a", "<who> queda|quedan obligado|obligada|obligados|obligadas a",
          "<who> asume|asumen|asumió",
        ]
      ),
      (
        .recommendation,
        [
          "recomienda|recomendó|recomiendan|aconseja|aconsejó a <who>",
          "recomienda|recomendó|recomiendan que <party>",
          "subraya|subrayó|destaca|destacó la necesidad de que <who>",
        ]
      ),
      (.deadline, ["recuerda|recordó|recuerdan <date>"]),
    ],
    futureEndings: ["rá", "rán"],
    honorifics: ["sr", "sra", "don", "dona", "dna", "dr", "dra", "d"],
    guests: ["observadores", "invitados"], nobody: ["ninguno", "ninguna", "nadie"], putsAdjectivesBehind: true
  )

  private static let frame: [WordClass: [String]] = [
    .article: [
      "el", "la", "los", "las", "un", "una", "cada", "todos los", "todas las", "su", "sus", "este", "esta",
    ],
    .conjunction: ["y", "e", "o", "así como"],
    .genitive: ["de", "del"],
    .origin: ["desde"],
    .preposition: ["a", "al", "en", "para", "con", "sobre", "por", "entre", "según", "ante"],
    .relative: ["quien", "quienes", "cuyo", "cuya", "interesados"],
    .complementiser: ["que"],
    .negation: ["no", "ningún", "ninguna", "nunca", "sin", "ni", "tampoco"],
    .adverb: ["también", "además", "ya", "todavía", "asimismo", "nuevamente", "encarecidamente", "aún"],
    .finiteVerb: [
      "es", "son", "fue", "fueron", "ha", "han", "será", "serán", "está", "están", "abre", "presenta",
      "aprueba",
    ],
    .pronoun: ["ambas", "ambos", "ella", "él", "ellos", "ellas", "esta", "este"],
    .speaker: ["nosotros", "yo"],
    .possessive: ["su", "sus"],
  ]

  private static let documents: [WordClass: [String]] = [
    .attestation: ["aprobada por", "aprobada el", "hecho en"],
    .kind: [
      "acta", "actas", "proyecto", "borrador", "resumen", "conclusiones", "informe", "provisional",
      "definitiva",
    ],
    .meeting: ["reunión", "sesión", "encuentro", "videoconferencia", "plenaria", "conferencia", "jornada"],
    .group: [
      "red", "grupo", "comité", "consejo", "junta", "foro", "subgrupo", "comisión de|para", "asociación",
      "mesa", "grupo de trabajo", "asamblea",
    ],
    .link: ["del", "de"],
    .nextMeeting: [
      "reunión de otoño|primavera|verano|invierno", "próxima reunión|sesión", "siguiente reunión|sesión",
      "reunión siguiente",
    ],
    .following: ["se celebrará", "tendrá lugar", "está prevista", "queda fijada"],
    .headingKeyword: ["punto", "punto n", "sesión", "tema", "parte", "bloque", "asunto"],
    .contents: ["orden del día", "índice", "contenido", "programa", "sumario"],
    .dayPart: ["mañana", "tarde", "sesión de mañana|tarde", "primer|segundo día", "día"],
    .pause: ["pausa", "pausa para el almuerzo|café", "almuerzo", "descanso", "receso"],
    .classLine: ["puntos sin debate"],
    .chairLabel: ["presidencia", "presidenta", "presidente", "preside"],
    .closingTitle: [
      "ruegos y preguntas", "varios", "otros asuntos", "clausura", "conclusiones", "próxima reunión",
    ],
    .backMatter: [
      "anexo", "anexos", "lista de asistentes|participantes", "firmado", "firma", "fdo", "distribución",
      "asistentes", "participantes", "el secretario", "la secretaria", "atentamente",
    ],
    .participants: [
      "asistentes", "participantes", "presentes", "excusados", "ausentes", "presidencia", "presidenta",
      "preside", "lista|relación de asistentes|participantes", "observadores", "invitados", "asisten",
    ],
    .absence: [
      "excusado", "excusada", "excusados", "excusadas", "ausente", "ausentes", "ausencias",
      "excusa|excusan|excusaron su asistencia|ausencia", "no asisten",
    ],
    .dateLabel: ["fecha", "celebrada el", "día", "fechas"],
    .otherDate: [
      "aprobada", "aprobado", "versión", "documento", "referencia", "ref", "publicada", "enviada", "firmada",
    ],
    .timeLabel: ["hora", "horario", "horas", "inicio", "fin", "comienzo"],
    .placeLabel: ["lugar", "sala", "presidencia", "documento"],
    .held: ["celebrada", "celebrado"],
    .subjectLabel: ["asunto"],
    .replyMark: ["rv"],
    .mailLabel: ["de", "para", "asunto", "enviado", "fecha", "cc"],
    .opening: ["abre", "abrió", "inicia", "inició", "comienza", "comenzó", "apertura", "inicio"],
    .closing: [
      "levanta", "levantó", "cierra", "cerró", "termina", "terminó", "finaliza", "finalizó", "fin",
      "concluye", "clausura",
    ],
  ]

  private static let time: [WordClass: [String]] = [
    .weekday: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    .deadline: [
      "antes del", "antes de", "hasta el", "hasta", "a más tardar el", "a más tardar", "para el", "plazo",
      "para finales", "antes de finales", "para",
    ],
    .period: ["en un plazo de", "en el plazo de", "dentro de", "en"],
    .day: ["día", "días", "días hábiles"],
    .week: ["semana", "semanas"],
    .month: ["mes", "meses"],
    .year: ["año", "años"],
    .quarter: ["trimestre", "t"],
    .endOf: ["finales de", "fin de", "final de", "finales del", "el final de|del", "fin del mes de"],
    .middleOf: ["mediados de", "mitad de"],
    .during: ["en", "durante"],
    .dayFiller: ["el", "la", "del", "de", "día", "mes", "los"],
    .rangeLink: ["a", "y", "al"],
    .hour: ["h", "horas"],
  ]

  private static let requestWords: [WordClass: [String]] = [
    .doer: [
      "dirección general", "consejería", "diputación", "ayuntamiento", "consejo", "instituto", "junta",
      "federación", "fundación", "sección", "coordinación", "coordinadora", "policía", "tribunal",
      "equipos", "adjudicataria", "proveedor", "ministro", "jefe", "jefa", "grupo de trabajo",
      "comisaria",
      "grupo", "subgrupo", "equipo", "unidad", "dirección", "departamento", "servicio", "servicios",
      "ministerio", "autoridad", "agencia", "oficina", "comité",
      "delegación", "delegaciones", "representante", "representantes", "ponente", "coordinador",
      "experto", "expertos", "tesorero", "contratista",
      "asociación", "empresa", "laboratorio", "universidad", "anfitrión", "red", "director",
      "directora",
    ],
    .vague: [
      "reflexionar", "permanecer", "continuar", "seguir", "será", "serán", "tendrá", "tendrán", "ser",
      "estar", "tener", "considerar", "tomar nota", "podrá", "podrán",
      "permitirá", "habrá", "estará", "estarán", "cooperar", "colaborar", "velar",
    ],
    .hollow: ["será", "serán", "tendrá", "tendrán", "ser", "estar"],
    .reporting: [
      "subraya", "subrayan", "considera", "consideran", "opina", "opinan", "señala", "señalan", "estima",
      "estiman", "lamenta", "expone", "explica",
    ],
    .taskLabel: ["acción", "tarea", "medida", "encargo"],
    .taskHeading: [
      "cuadro de acuerdos", "relación de tareas", "cuadro de seguimiento",
      "acciones", "seguimiento", "tareas", "medidas", "próximos pasos", "lista de tareas", "compromisos",
      "acuerdos",
    ],
    .taskColumn: ["acción", "tarea", "medida", "qué", "descripción", "asunto"],
    .ownerColumn: ["responsable", "responsables", "quién", "encargado"],
    .dueColumn: ["plazo", "fecha", "cuándo", "fecha límite", "vencimiento"],
    .doneMark: ["hecho", "terminado", "cerrado", "cumplido", "anulado"],
    .agreement: ["siguientes acciones|medidas|tareas", "se acuerda", "se acordó", "acuerdos siguientes"],
    .contribution: [
      "observaciones", "comentarios", "contribuciones", "propuestas", "respuestas", "sugerencias",
      "candidaturas", "inscripciones",
    ],
    .wish: ["sería deseable|útil|conveniente", "podría", "podrían", "desearía", "convendría"],
    .announcement: ["será", "serán", "está previsto", "está prevista"],
    .past: ["había", "habían", "fue", "fueron", "ha", "han"],
    .submission: [
      "enviarse", "presentarse", "remitirse", "enviar", "presentar", "remitir", "comunicarse", "dirigirse",
      "inscribirse",
    ],
    .modal: ["pueden", "puede", "deben", "debe", "deberán", "podrán"],
    .onDay: ["el"],
    .quantifier: ["todos", "todas", "cada"],
    .clitic: ["la", "lo", "los", "las", "le", "les", "se"],
    .law: [
      "reglamento", "directiva", "artículo", "ley", "leyes", "recomendación", "decisión", "código", "tratado",
      "normativa", "normas", "legislación",
    ],
    .objectPronoun: ["ellos", "ellas"],
  ]

  private static let linkageWords: [WordClass: [String]] = [
    .contactPoint: ["punto de contacto", "puntos de contacto", "ambas funciones", "enlace"],
    .network: ["red", "redes"],
    .alertSystem: ["sistema de alerta rápida", "RAS", "SAR", "alerta", "alertas"],
    .otherBody: [
      "autoridades de protección de datos", "regulador", "autoridad de protección de datos",
      "regulador de medios", "verificadores", "policía",
    ],
    .clauseLink: ["mientras que", "pero", "sin embargo", "en cambio", "aunque"],
    .sameAsBefore: ["lo mismo ocurre|vale|sucede", "igualmente"],
    .linked: [
      "asiento en", "tiene asiento",
      "afirmativamente", "lo confirman", "confirma que sí", "confirman", "responden afirmativamente",
      "forma|forman parte", "miembro|miembros de", "integrado|integrada|integrados en",
      "pertenece|pertenecen", "vinculado|vinculada|vinculados", "conectado|conectada",
      "participa|participan en", "enlace existe",
    ],
    .establishing: [
      "ultima|ultiman", "ingresará",
      "trámites", "tramitando", "en vías de",
      "en curso", "en preparación", "preparando", "está estableciendo", "están estableciendo",
      "estableciendo", "en proceso de", "en marcha", "prevé|prevén",
    ],
    .same: [
      "misma persona|oficina|unidad|autoridad", "mismo servicio|funcionario|organismo", "ambas funciones",
      "ambos cargos", "una sola persona",
    ],
    .notLinked: [
      "no hay vínculo", "dejó la red", "no guarda relación", "responde negativamente", "ningún vínculo",
      "fuera de", "todavía no", "aún no",
    ],
    .all: ["todos los estados miembros"],
    .majority: ["mayoría", "la mayoría de"],
    .several: ["varios", "varias", "numerosos", "muchos"],
    .some: ["algunos", "algunas", "ciertos"],
    .few: ["pocos", "unos pocos"],
    .none: ["ningún estado miembro"],
  ]
}
