import Model

/// What a reading has beside the agenda and the proposals: kept with the version, of which it never changes.
struct Findings {
  var claims: [QuantifiedClaim] = []
  var addresses: [WebAddress] = []
  var mentions: [ActionProposal] = []
  var participants: [Participant] = []
}

extension Findings {
  init(_ reading: Reading) {
    claims = reading.claims
    addresses = reading.addresses
    mentions = reading.mentions
    participants = reading.participants
  }

  /// Over every word of them, in hexadecimal digits; nil where there is nothing.
  var sha256: String? {
    guard !(claims.isEmpty && addresses.isEmpty && mentions.isEmpty && participants.isEmpty) else {
      return nil
    }
    var hash = FieldHash()
    for claim in claims {
      hash.add("claim")
      hash.add(claim.quantity.rawValue)
      hash.add(claim.status)
      hash.add(claim.quote)
      hash.add(claim.span)
    }
    for address in addresses {
      hash.add("address")
      hash.add(address.address)
      hash.add(address.span)
    }
    for mention in mentions {
      hash.add("mention")
      hash.add(mention.force.rawValue)
      hash.add(mention.quote)
      hash.add(mention.owners.map(\.description).joined(separator: "\u{1F}"))
      hash.add(mention.due?.day?.description)
      hash.add(mention.due?.words)
      hash.add(mention.span)
    }
    for participant in participants {
      hash.add("participant")
      hash.add(participant.body)
      hash.add(participant.role)
      hash.add(participant.name)
    }
    return hexadecimal(hash.finalize())
  }
}

extension FieldHash {
  fileprivate mutating func add(_ span: ReadSpan) {
    for number in [span.position, span.passage, span.range.lowerBound, span.range.upperBound] { add(number) }
  }
}
