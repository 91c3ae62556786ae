/// The contact points and the network of a Member State, held against its row on a board of linkage.
public struct NetworkStanding: Hashable, Sendable {
  public let network: NationalNetwork
  public let suggestion: LinkageSuggestion?
  public let contradiction: LinkageContradiction?
  /// Of its contact points; none unless the secretariat looks.
  public let emailAddresses: [ContactPointID: EmailAddress]

  public init(
    _ network: NationalNetwork, on board: Board, emailAddresses: [ContactPointID: EmailAddress] = [:]
  ) {
    self.network = network
    suggestion = board.suggestions(by: [network]).first
    contradiction = board.contradictions(by: [network]).first
    self.emailAddresses = emailAddresses
  }
}
