import Model
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: ["M3", "#3", "2019-04-04"])
  func meetingsReadTheirOwnForm(_ text: String) {
    #expect(MeetingReference(text)?.description == text)
  }

  @Test(arguments: ["M0", "M", "3", "M3x", "#", "2019-13-01", ""])
  func otherTextIsNoMeeting(_ text: String) {
    #expect(MeetingReference(text) == nil)
  }

  @Test(arguments: ["M3.8", "M3.8#2", "M3v2.8#2", "#3.8", "2019-04-04.8#1"])
  func passagesReadTheirOwnForm(_ text: String) {
    #expect(PassageReference(text)?.description == text)
  }

  @Test(arguments: ["M3", "M3.0", "M3.8#0", "M3v0.8", "M3.8#", "M3v.8", ".8", "M3.8#2#1"])
  func otherTextIsNoPassage(_ text: String) {
    #expect(PassageReference(text) == nil)
  }

  @Test(arguments: ["M3", "M3v2", "A17", "contact-point-linkage EE"])
  func entitiesReadTheirOwnForm(_ text: String) {
    #expect(EntityReference(text)?.description == text)
  }

  @Test(arguments: ["", "M3v", "M3v0", "M3v1v2", "Mv1", "17", " EE", "contact-point-linkage XX"])
  func otherTextIsNoEntity(_ text: String) {
    #expect(EntityReference(text) == nil)
  }

  @Test func repeatedLabelsAreCounted() {
    let numbering = AgendaNumbering(labels: ["5", "6", "5", nil, "5"])
    #expect(numbering.names == ["5", "6", "5 (2nd)", "", "5 (3rd)"])
    #expect(numbering[3] == "5 (2nd)")
    #expect(numbering[9] == "")
  }
}
