/// The looks that come with the program.
public enum Themes {
  /// The text of the theme `dark`.
  public static let dark = String(decoding: PackageResources.dark_toml, as: UTF8.self)
}
