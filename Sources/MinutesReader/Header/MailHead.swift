import Model

/// The labelled lines that a mail begins with: `Subject: Notes of the call`, `Sent: 17 May 2024`.
struct MailHead {
  /// What the mail is about, without `RE:` and the like; empty where no line says it.
  let subject: [TaggedWords]
  let sent: Day?

  init(_ lines: [TaggedWords]) {
    subject = lines.first { $0.isLabelled(.subjectLabel) }?.behindLabel.map { [$0] } ?? []
    sent = lines.lazy.filter { !$0.isLabelled(.subjectLabel) }.compactMap { DateReader($0).first?.day }.first
  }
}
