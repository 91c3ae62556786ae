/// Minutes written for this program, plainly marked as sample data: no record of a real meeting.
public struct SampleMinutes: Sendable {
  public let fileName: String
  /// UTF-8, as an imported file would hold it.
  public let bytes: [UInt8]

  /// Oldest meeting first.
  public static let all = [
    SampleMinutes(fileName: "plenary-2023-03-14.txt", bytes: PackageResources.plenary_2023_03_14_txt),
    SampleMinutes(fileName: "two-days-2023-10-17.txt", bytes: PackageResources.two_days_2023_10_17_txt),
    SampleMinutes(fileName: "thematic-2024-05-14.txt", bytes: PackageResources.thematic_2024_05_14_txt),
    SampleMinutes(fileName: "plenary-2024-11-19.txt", bytes: PackageResources.plenary_2024_11_19_txt),
    SampleMinutes(fileName: "plenary-2025-09-23.txt", bytes: PackageResources.plenary_2025_09_23_txt),
  ]
}
