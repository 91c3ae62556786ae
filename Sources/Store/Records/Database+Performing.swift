import GRDB

extension Database {
  /// Executes one statement that is likely to come again, so that it is compiled once.
  func perform(sql: String, arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The rows of one query that is likely to come again, so that it is compiled once.
  func rows(of sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(try cachedStatement(sql: sql), arguments: arguments)
  }
}
