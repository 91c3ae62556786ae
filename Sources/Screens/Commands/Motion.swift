/// A move of the selection or of the view, which never changes data.
enum Motion: Equatable, Sendable {
  case lines(Int)
  case pages(Int)
  case halfPages(Int)
  case top, bottom

  /// Where it leads from `index` among `count` rows of which `height` are seen; 0 where there is none.
  func target(from index: Int, count: Int, height: Int) -> Int {
    let page = max(1, height - 1)
    let wanted =
      switch self {
      case .lines(let lines): index + lines
      case .pages(let pages): index + pages * page
      case .halfPages(let halves): index + halves * max(1, height / 2)
      case .top: 0
      case .bottom: count - 1
      }
    return max(0, min(wanted, count - 1))
  }
}

extension Command {
  /// The move that this command is, if it is one.
  var motion: Motion? {
    switch self {
    case .lineDown: .lines(1)
    case .lineUp: .lines(-1)
    case .pageDown: .pages(1)
    case .pageUp: .pages(-1)
    case .halfPageDown: .halfPages(1)
    case .halfPageUp: .halfPages(-1)
    case .top: .top
    case .bottom: .bottom
    default: nil
    }
  }
}
