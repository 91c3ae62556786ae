import Model

/// What `ecne search --json` prints.
struct HitsDocument: Document {
  struct Item: Encodable {
    /// `M1v1.5#2`: meeting, version, position of the agenda item, passage in it.
    var id: String
    var meeting: String
    var meetingTitle: String
    var date: String
    var agendaPosition: Int
    /// `5 (2nd)`; empty where no label is printed.
    var name: String
    var title: String
    var text: String
    /// The words found, as they stand in the text.
    var matches: [String]
  }

  var schema = currentSchema
  /// Newest meeting first.
  var hits: [Item]

  init(_ hits: [SearchHit]) { self.hits = hits.map(Item.init) }
}

extension HitsDocument.Item {
  init(_ hit: SearchHit) {
    self.init(
      id: hit.reference.description, meeting: hit.meeting.id.description, meetingTitle: hit.meeting.title,
      date: hit.meeting.firstDay.description, agendaPosition: hit.position, name: hit.itemName,
      title: hit.itemTitle, text: hit.text, matches: hit.matches.map { hit.text.utf8Slice($0) })
  }
}

extension SearchHit {
  /// `M1v1.5#2`.
  var reference: PassageReference {
    PassageReference(meeting: .id(meeting.id), version: version, position: position, passage: passage)
  }
}

extension String {
  /// The part at those UTF-8 offsets.
  func utf8Slice(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
