import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Every page at 80x24, at the smallest size and at a wide one, as text.
@Suite struct FrameTests {
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let columns: Int
    let rows: Int
    var archive = InMemoryArchive.sample
    /// The user's own.
    var memberState: MemberState?

    var testDescription: String { "\(name)-\(columns)x\(rows)" }
  }

  static let pages = [
    ("meetings", "j"), ("agenda", "j<Enter>j"), ("reader", "j<Enter><Enter>J)"), ("actions", "2jj"),
    ("actions-filter", "2SSf-is:done<Enter>jv"), ("actions-prompt", "2jd"),
    ("answers", "2ajvvvc+<Enter><C-u>a letter<Enter><Enter>"), ("answers-missing", "2x"),
    ("linkage", "3jc+<C-u>2024-04-04<Enter>a letter<Enter>by telephone<Enter>"), ("status", "3jjc"),
    ("linkage-marked", "3jvvjvc"), ("linkage-filter", "3Gc~<Enter>a letter<Enter><Enter>f~"),
    ("map", "3jc+<Enter>a letter<Enter><Enter>mvl"),
    ("map-changed", "3mlc~<Enter>a letter<Enter><Enter><lt>"),
    ("linkage-picking", "3c=<Enter><Tab>j<Enter><Enter>)"), ("state", "3<Enter>"),
    ("question-menu", "3Q"), ("question", "3jQ2vjcY<Enter>a letter<Enter>by telephone<Enter>"),
    ("question-status", "3Q2c"), ("question-map", "3Q2jc~<Enter>a letter<Enter><Enter>m"),
    ("question-form", "3Q2Qe<Enter><Enter>"), ("question-claims", "3Q2C"), ("state-answers", "3<Enter><Tab>"),
    ("question-prompt", "3Q2:status i<Tab>"),
    ("log", "2xl4"), ("search", "scapital<Enter>"), ("progress", "B"), ("help", "2?"),
    ("find", "/second<Enter>"),
    ("prompt", ":he"), ("refused", "2j<Space>"),
    ("review", "\(review)JjjJ"),
    ("review-mended", "\(review)jjjH<Enter><Enter><Enter>jX<Tab>gjjj<Enter>4 july 2024<Enter>"),
    ("review-struck", "\(review)<Tab>Gk-"), ("review-leaving", "\(review)Xq"),
  ]

  /// Of the archive in which minutes have two versions.
  private static let revisedPages = [
    ("difference", "jdjj"), ("particulars", "jIj"), ("superseded", ":M2v1<Enter><Enter>J"),
    ("sentence-lost", "2"),
    ("state-proposed", ":EE<Enter>"), ("proposals", "3Pv"), ("claims", "3Cj"),
    ("state-passages", ":EE<Enter><Tab><Tab><Tab><Tab>"), ("state-actions", ":EE<Enter><Tab><Tab>"),
    ("state-open-answers", ":EE<Enter><Tab><Tab><Tab>"),
    ("linkage-evidence", "3P+q3jjjjj"),
  ]

  /// Of the archive that others have changed since the last visit.
  private static let newPages = [
    ("new", "Wj"), ("new-meetings", ""), ("new-actions", "2"), ("new-linkage", "3m"),
  ]

  /// Of the archive that knows offices.
  private static let officePages = [
    ("offices", ":LV<Enter><S-Tab>jj"), ("offices-menu", ":LV<Enter><S-Tab>jjj<Enter>"),
    ("offices-prompt", ":LV<Enter><S-Tab>cr"), ("linkage-contradicted", "3/latvia<Enter>"),
    ("map-contradicted", "3m/latvia<Enter>"),
  ]

  private static let review = ":import papers/fourth.txt<Enter>"

  private static let sizes = [(80, 24), (40, 10), (120, 30)]

  static let scenes: [Scene] =
    scenes(pages, of: .sample) + scenes(revisedPages, of: .revised) + scenes(newPages, of: .changedByOthers)
    + scenes(officePages, of: .withOffices) + starts + [
      Scene(name: "too-small", keys: "", columns: 30, rows: 8)
    ]

  private static func scenes(_ pages: [(String, String)], of archive: InMemoryArchive) -> [Scene] {
    pages.flatMap { name, keys in
      sizes.map { Scene(name: name, keys: keys, columns: $0.0, rows: $0.1, archive: archive) }
    }
  }

  /// Of a user who has a Member State.
  private static let starts = sizes.map {
    Scene(
      name: "start", keys: "jj", columns: $0.0, rows: $0.1, archive: .changedByOthers,
      memberState: MemberState(named: "EE"))
  }

  @Test(arguments: scenes) func looksAsRecorded(_ scene: Scene) throws {
    let session = Session(
      size: Size(columns: scene.columns, rows: scene.rows), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), ownState: scene.memberState, themes: ["dark", "light"],
      theme: "dark")
    var program = Program(state: State(session: session), runner: scene.archive)
    program.handle(try Key.keys(scene.keys).map { .key($0) })
    try expectFrame(program.frame, named: scene.testDescription)
  }

  @Test func noGoldenIsWithoutItsScene() throws {
    #expect(try goldenNames().subtracting(Self.scenes.map(\.testDescription)).isEmpty)
  }

  @Test func drawingChangesNothing() throws {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    let program = Program(state: State(session: session), runner: InMemoryArchive.sample)
    let before = program.state
    #expect(program.frame == program.frame)
    #expect(program.state == before)
  }
}
