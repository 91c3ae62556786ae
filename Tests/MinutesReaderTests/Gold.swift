import Foundation
import Model

/// What a person found in minutes: the schema of the gold files beside the texts of the corpus.
struct Gold: Decodable {
  struct Heading: Decodable {
    var label: String?
    var title: String
    var depth: Int
    var paragraphs: Int
  }

  struct Action: Decodable {
    var agendaPosition: Int
    var quote: String
    var owners: [String]
    var due: String?
  }

  struct Statement: Decodable {
    var memberState: String
    var status: String
  }

  var title: String?
  var ordinal: Int?
  var body: String?
  var date: String?
  var endDate: String?
  var startTime: String?
  var endTime: String?
  var agenda: [Heading]
  var actions: [Action]
  var linkage: [Statement]

  init(of document: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(
      Gold.self, from: Data(contentsOf: Corpus.folder.appending(path: "\(document).gold.json")))
  }
}

/// Invented minutes of many structures, each with what a person found in it.
enum Corpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  static func text(of document: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(document).txt"), encoding: .utf8)
  }

  /// By name, in order.
  static let documents: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "txt" }.map {
      $0.deletingPathExtension().lastPathComponent
    }
    .filter { $0 != "differences" }.sorted()
  }()
}
