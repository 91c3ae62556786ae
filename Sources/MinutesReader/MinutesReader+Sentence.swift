import Model

extension MinutesReader {
  /// What one sentence asks by itself, for a person who makes an item of it: its force, whom, and by when.
  ///
  /// A sentence that asks nothing gives a request of nobody. `day` is the last day of the meeting, which dates without
  /// year follow. The span covers the whole sentence, in a passage of its own.
  public static func proposal(for sentence: String, on day: Day?) -> ActionProposal {
    let lexicon = LexiconIndex.ofLanguage(of: Array(sentence.utf8))
    var reader = RequestReader(
      due: DueReader(meeting: day, ordinal: nil, nextMeeting: nil), group: nil, lexicon: lexicon)
    let passage = Passage(text: sentence)
    let item = AgendaItem(position: 1, label: nil, title: "", passages: [passage])
    reader.begin(OutlineItem(item: item, tableHeads: [:]))
    reader.read(passage, TaggedPassage(sentence, lexicon: lexicon), number: 1)
    let found = (reader.actions + reader.mentions).min { $0.force < $1.force }
    return ActionProposal(
      span: ReadSpan(position: 1, passage: 1, range: 0..<sentence.utf8.count), quote: sentence,
      force: found?.force ?? .request, owners: found?.owners ?? [], due: found?.due)
  }
}
