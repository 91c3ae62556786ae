/// A folder of the user's by the XDG rules.
enum UserFolder {
  case configuration, data, state

  /// The variable that names it.
  fileprivate var variable: String {
    switch self {
    case .configuration: "XDG_CONFIG_HOME"
    case .data: "XDG_DATA_HOME"
    case .state: "XDG_STATE_HOME"
    }
  }

  /// Where it is in the home folder where nothing names it.
  fileprivate var place: String {
    switch self {
    case .configuration: ".config"
    case .data: ".local/share"
    case .state: ".local/state"
    }
  }
}

extension Surroundings {
  /// The program's part of that folder; nil where no home is known.
  func path(in folder: UserFolder) -> String? {
    // The rules tell to ignore a relative path.
    if let named = variable(folder.variable), named.hasPrefix("/") { return "\(named)/ecne" }
    return variable("HOME").map { "\($0)/\(folder.place)/ecne" }
  }
}
