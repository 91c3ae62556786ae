import TOMLKit

extension TOMLTable {
  /// Reads TOML; throws a `Failure` that names line and column. `source` is what errors call it.
  static func reading(_ text: String, from source: String) throws(Failure) -> TOMLTable {
    do { return try TOMLTable(string: text) } catch let error as TOMLParseError {
      let place = error.source.begin
      throw Failure(.configuration, "\(source):\(place.line):\(place.column): \(error.description)")
    } catch {
      throw Failure(.configuration, "\(source): \(error)")
    }
  }
}
