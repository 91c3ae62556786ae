/// Minutes that nobody held, as long as one likes, and no two alike.
enum InventedMinutes {
  /// About so many megabytes of them, in documents of some 20 kB.
  static func documents(megabytes: Int) -> [String] {
    var random = Random(seed: UInt64(megabytes))
    var documents: [String] = []
    var bytes = 0
    while bytes < megabytes * 1_000_000 {
      let document = document(number: documents.count + 1, &random)
      bytes += document.utf8.count
      documents.append(document)
    }
    return documents
  }

  private static func document(number: Int, _ random: inout Random) -> String {
    let (year, day) = (1990 + number / 336, number % 336)
    var text = """
      Meeting no. \(number) of the Invented Election Network
      \(day % 28 + 1) \(months[day / 28]) \(year), from 09:30 to 17:00

      """
    for item in 1...10 {
      text += "\n\(item). \(titles[random.next(below: titles.count)])\n"
      for _ in 0..<6 {
        text +=
          "\n" + (0..<4).map { _ in sentences[random.next(below: sentences.count)] }.joined(separator: " ")
        text += " Reference \(random.next(below: 100_000)).\n"
      }
    }
    return text
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  private static let titles = [
    "Adoption of the agenda", "Counting centres and their staff", "Alert contact points",
    "Printing of ballot papers",
    "Exchange on awareness raising", "Registers of voters abroad", "Observation of elections",
    "Any other business",
  ]

  private static let sentences = [
    "The Chair welcomed the delegations and recalled what had been agreed at the last meeting.",
    "Several Member States described how they train the staff of polling stations, and what that costs.",
    "COM presented a study on the printing of ballot papers in twelve Member States.",
    "Member States were invited to send their comments on the study by 30 June.",
    "It was stressed that cooperation between the authorities is important in every phase.",
    "EEAS undertook to circulate an updated list of the alerts of the past year.",
    "Finland offered to share its checklist for the inspection of polling stations.",
    "One delegation wondered whether the figures of the two registers can be compared at all.",
    "EE and LV confirmed that their contact point for the Rapid Alert System is a member of the national network.",
    "Turnout rose in most regions, markedly among those who voted for the first time.",
    "The secretariat will compile the answers and publish them on https://elections.example/answers once all are in.",
    "Nobody asked for the floor, and the item was closed without further discussion.",
    "The figures of the previous year were higher, chiefly because two elections had fallen on one day.",
    "A representative of a university showed how long voters wait in the evening, and why.",
    "Views differed on whether the colour of the envelope matters to those who open it.",
    "The envelopes weigh eleven grams, and the postal operators would like them lighter.",
    "In one Member State pupils of the last school year serve at the polling stations.",
    "The most frequent obstacle is not the step at the door but the height of the table.",
    "Two delegations reported on elections held in spring, which went off without incidents.",
    "The discussion showed that early decisions help the officials of the municipalities most.",
    "Half of the false reports were found within the hour, the others only on the next day.",
    "Paper remains the rule, although some municipalities have tried tablets at the entrance.",
    "The study was received with interest, above all for what it says on smaller languages.",
    "Some considered the deadline too short, others pointed out that it has always been so.",
  ]
}

/// Numbers that look random and are the same in every run: a linear congruential generator.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 88_172_645_463_325_252 }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
