import TOMLKit

extension TOMLTable {
  /// Reads TOML; throws a `Failure` that names line and column. `source` is what errors call it.
  static func reading(
    _ text: String, from source: String, orEndWith status: ExitStatus = .configuration
  ) throws(Failure) -> TOMLTable {
    do { return try TOMLTable(string: text) } catch let error as TOMLParseError {
      let place = error.source.begin
      throw Failure(status, "\(source):\(place.line):\(place.column): \(error.description)")
    } catch {
      throw Failure(status, "\(source): \(error)")
    }
  }
}
