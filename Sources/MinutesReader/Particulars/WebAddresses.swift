import Model

/// Collects the web addresses that minutes print.
enum WebAddresses {
  /// Each once, in order of appearance.
  static func addresses(in agenda: [AgendaItem]) -> [WebAddress] {
    var seen: Set<String> = []
    var addresses: [WebAddress] = []
    for item in agenda {
      for (index, passage) in item.passages.enumerated() {
        for range in WebAddress.ranges(in: passage.text) {
          let address = passage.text.utf8Slice(range)
          guard seen.insert(address).inserted else { continue }
          addresses.append(
            WebAddress(
              address: address, span: ReadSpan(position: item.position, passage: index + 1, range: range)))
        }
      }
    }
    return addresses
  }
}
