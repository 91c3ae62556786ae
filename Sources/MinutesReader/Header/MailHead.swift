import Model

/// The labelled lines that a mail begins with: `Subject: Notes of the call`, `Sent: 17 May 2024`.
struct MailHead {
  /// What the mail is about, without `RE:` and the like; empty where no line says it.
  let subject: [TaggedWords]
  let sent: Day?

  init(_ lines: [TaggedWords], lexicon: LexiconIndex) {
    let about = lines.first { $0.isLabelled(.subjectLabel) }
    subject = about.map { [TaggedWords(Self.withoutMarks($0), lexicon: lexicon)] } ?? []
    sent = lines.lazy.filter { !$0.isLabelled(.subjectLabel) }.compactMap { DateReader($0).first?.day }.first
  }

  private static func withoutMarks(_ line: TaggedWords) -> String {
    var start = line.label?.upperBound ?? 0
    while start + 1 < line.words.count, line.isA(.replyMark, at: start),
      line.words[start + 1].gap.contains(.colon)
    {
      start += 1
    }
    guard line.words.indices.contains(start) else { return "" }
    return String(decoding: line.bytes[line.words[start].range.lowerBound...], as: UTF8.self)
  }
}
