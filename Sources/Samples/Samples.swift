/// Minutes written for this program, plainly marked as sample data.
public enum Samples {
  public static let first = String(decoding: PackageResources.first_txt, as: UTF8.self)
}
