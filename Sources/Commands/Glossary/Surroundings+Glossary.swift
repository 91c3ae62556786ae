import Abbreviations
import Glibc
import Model

extension Surroundings {
  /// The program's glossary with the user's own entries; throws a `Failure` that names the line that is wrong.
  func glossary() throws -> Glossary {
    guard let path = ownGlossary else { return .standard }
    do {
      let text = String(decoding: try readFile(path, limit: 1 << 20), as: UTF8.self)
      return Glossary.standard.adding(try Glossary(text: text))
    } catch let error as Glossary.Malformed {
      throw Failure(.configuration, "\(path):\(error.line): \(error.reason)")
    } catch let error as SystemError where error.code == ENOENT || error.code == ENOTDIR {
      return .standard
    } catch let error as SystemError {
      throw Failure(.configuration, "cannot read \(path): \(error.words)")
    }
  }

  /// Where the user's own entries are looked for; nil where no folder for that is known.
  var ownGlossary: String? { path(in: .configuration).map { "\($0)/glossary" } }
}
