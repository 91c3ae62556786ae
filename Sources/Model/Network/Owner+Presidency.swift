extension Owner {
  /// The owner as minutes of that day mean it: `Presidency (RO)`.
  public func named(on day: Day) -> String { resolved(description, on: day) }

  /// The same in short.
  public func abbreviation(on day: Day) -> String { resolved(abbreviation, on: day) }

  private func resolved(_ name: String, on day: Day) -> String {
    guard self == .party(.presidency), let state = MemberState.presiding(on: day) else { return name }
    return "\(name) (\(state))"
  }
}
