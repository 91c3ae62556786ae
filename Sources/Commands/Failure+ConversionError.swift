import Converters

extension Failure {
  /// Why no text came of the document at that place, and what to do next.
  init(_ error: ConversionError, of place: String) {
    self.init(Self.status(of: error), "\(place) \(Self.words(for: error))")
  }

  private static func status(of error: ConversionError) -> ExitStatus {
    if case .missing = error { .unavailable } else { .badData }
  }

  private static func words(for error: ConversionError) -> String {
    switch error {
    case .missing(let program, let package):
      "needs \(program), which is not installed; on Debian: apt-get install \(package)"
    case .notText: "is neither text (UTF-8, UTF-16 or Windows-1252) nor HTML, PDF, DOCX or ODT"
    case .unsupported(let what): "is \(what)"
    case .encrypted: "is encrypted; save it without password"
    case .cutShort(let format): "is cut short: the end of the \(format.name) is missing; get it again"
    case .tooLarge(let format, let limit): "is larger than \(limit >> 20) MB, too large for \(format.name)"
    case .tookTooLong(let program, let limit):
      "is too much for \(program), which was stopped after \(limit.components.seconds) s"
    case .tookTooMuch(let program): "is too much for \(program), which used all memory that it may use"
    case .tooLong: "holds more than 64 MB of text, which no minutes do"
    case .noText(let format): "has no text that could be read; perhaps the \(format.name) is of scanned pages"
    case .failed(let program, let words): "cannot be read; \(program) says: \(words)"
    }
  }
}

extension DocumentFormat {
  /// `PDF`, as people write it.
  fileprivate var name: String { self == .text ? "text" : rawValue.uppercased() }
}
