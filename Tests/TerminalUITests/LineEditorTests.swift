import TerminalUI
import Testing

@Suite struct LineEditorTests {
  /// What is typed, with `|` for the cursor.
  private func typed(_ text: String, _ keys: String) throws -> String {
    var editor = LineEditor(text)
    for key in try Key.keys(keys) { _ = editor.handle(key) }
    let characters = Array(editor.text)
    return String(characters[..<editor.cursor]) + "|" + String(characters[editor.cursor...])
  }

  @Test func typingAndDeleting() throws {
    #expect(try typed("", "abc<BS>") == "ab|")
    #expect(try typed("ac", "<Left>b") == "ab|c")
    #expect(try typed("abc", "<Home><Del>x") == "x|bc")
    #expect(try typed("", "<BS><Del><Left><Right>") == "|")
  }

  @Test func theKeysOfAShell() throws {
    #expect(try typed("one two", "<C-a>") == "|one two")
    #expect(try typed("one two", "<C-a><C-e>") == "one two|")
    #expect(try typed("one two  ", "<C-w>") == "one |")
    #expect(try typed("one two", "<C-u>") == "|")
    #expect(try typed("one two", "<C-a><C-f><C-k>") == "o|")
  }

  @Test func aMarkJoinsItsLetter() throws {
    var editor = LineEditor("e")
    editor.insert("\u{301}")
    #expect(editor.cursor == 1)
    _ = editor.handle(.backspace)
    #expect(editor.text == "")
  }

  @Test func pastedLinesBecomeOne() {
    var editor = LineEditor()
    editor.insert("a\tb\r\nc")
    #expect(editor.text == "a b c")
  }

  @Test func keysThatAreNoAffairOfALine() {
    var editor = LineEditor("a")
    let keys: [Key] = [.enter, .escape, .tab, .up, .pageDown, .function(1), .control("r")]
    #expect(keys.filter { editor.handle($0) } == [])
    #expect(editor.text == "a")
  }

  @Test func theCursorStaysInSight() {
    var editor = LineEditor("0123456789")
    #expect(editor.visible(columns: 5).text == "6789")
    #expect(editor.visible(columns: 5).cursor == 4)
    _ = editor.handle(.home)
    #expect(editor.visible(columns: 5).text == "0123456789")
    #expect(editor.visible(columns: 5).cursor == 0)
  }
}
