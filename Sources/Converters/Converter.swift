/// A program that makes text of a document.
public struct Converter: Sendable {
  let format: DocumentFormat
  /// Looked for on the search path.
  let program: String
  /// The Debian package that has it.
  let package: String
  let arguments: [String]
  /// A script for the program, which the argument `filterArgument` stands for.
  var filter: [UInt8] = []
  /// In bytes.
  let largestInput: Int
  /// The program is ended when it has run so long.
  public var timeLimit: Duration = .seconds(20)

  /// The converter for that format; nil for plain text, which needs none.
  public init?(for format: DocumentFormat) {
    switch format {
    case .text: return nil
    case .pdf: self = .pdftotext
    case .html, .docx, .odt: self = .pandoc(from: format)
    }
  }

  private init(
    format: DocumentFormat, program: String, package: String, arguments: [String], largestInput: Int
  ) {
    self.format = format
    self.program = program
    self.package = package
    self.arguments = arguments
    self.largestInput = largestInput
  }

  /// Keeps the layout, because the gaps between paragraphs and the columns of tables are lost without it.
  private static let pdftotext = Converter(
    format: .pdf, program: "pdftotext", package: "poppler-utils",
    arguments: ["-layout", "-enc", "UTF-8", "-", "-"], largestInput: 64 << 20)

  /// Pandoc took 2.2 GB for a paragraph of 10 MB, hence the limits.
  private static func pandoc(from format: DocumentFormat) -> Converter {
    var converter = Converter(
      format: format, program: "pandoc", package: "pandoc",
      arguments: ["--quiet", "--sandbox", "+RTS", "-M1G", "-RTS", "--lua-filter", filterArgument]
        + (format == .html ? ["--metadata", "page"] : [])
        + ["--from", format.rawValue, "--to", "plain", "--wrap", "none"],
      largestInput: 8 << 20)
    converter.filter = PackageResources.minutes_lua
    return converter
  }

  /// Stands for the path at which the program finds `filter`.
  static let filterArgument = "FILTER"
}
