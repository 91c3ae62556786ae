/// The looks that come with the program.
public enum Themes {
  /// Their names and texts, in the order in which they are offered; the first is the one nobody chose.
  public static let all: [(name: String, text: String)] = [
    ("dark", text(PackageResources.dark_toml)),
    ("light", text(PackageResources.light_toml)),
    ("high-contrast", text(PackageResources.high_contrast_toml)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
