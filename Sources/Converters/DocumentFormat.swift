/// What a document is written in.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text and Markdown, in any of the encodings that the reader decodes.
  case text
  case html
  case pdf
  case docx
  case odt
}
