/// A body that minutes name as speaking, asking or asked, other than a single Member State.
public enum Party: String, CaseIterable, Sendable {
  case commission = "Commission"
  case europeanParliament = "European Parliament"
  case eeas = "EEAS"
  case edpb = "EDPB"
  case edps = "EDPS"
  case enisa = "ENISA"
  case erga = "ERGA"
  case council = "Council"
  case presidency = "Presidency"
  case odihr = "OSCE/ODIHR"
  case memberStates = "Member States"
  case chair = "Chair"
  case secretariat = "Secretariat"
  case onlinePlatforms = "Online platforms"

  /// The short form that minutes print, for narrow columns.
  public var abbreviation: String {
    switch self {
    case .commission: "COM"
    case .europeanParliament: "EP"
    case .memberStates: "MS"
    case .odihr: "ODIHR"
    case .onlinePlatforms: "Platforms"
    default: rawValue
    }
  }

  /// Finds a party by its name or its short form, whatever the case.
  public init?(named text: String) {
    let wanted = text.lowercased()
    let found = Party.allCases.first {
      $0.rawValue.lowercased() == wanted || $0.abbreviation.lowercased() == wanted
    }
    guard let found else { return nil }
    self = found
  }
}
