extension WebAddress {
  /// The address as a browser takes it: minutes often print it without its scheme.
  public static func target(of address: String) -> String {
    let hasScheme = ["https://", "http://"].contains { address.hasPrefix($0) }
    return hasScheme ? address : "https://\(address)"
  }
}
