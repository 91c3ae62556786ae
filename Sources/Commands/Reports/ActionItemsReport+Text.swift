import Model

extension ActionItemsReport {
  /// For a mail.
  func text(width: Int) -> String {
    var lines = wrapped(title, to: width)
    for section in sections {
      lines += [""] + wrapped(section.title, to: width)
      for paragraph in section.paragraphs { lines += [""] + wrapped(paragraph, to: width) }
      if !section.items.isEmpty { lines.append("") }
      for item in section.items {
        let head = "\(item.id)".padded(to: 5)
        let body =
          wrapped(item.text, to: max(20, width - 7)) + wrapped(facts(of: item), to: max(20, width - 7))
        lines += body.enumerated().map { "  " + ($0.offset == 0 ? head : "     ") + $0.element }
      }
    }
    if sections.isEmpty { lines += ["", "none"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A list with boxes to tick under headings.
  var markdown: String {
    var blocks = ["# \(title.inMarkdown)"]
    for section in sections {
      blocks.append("## \(section.title.inMarkdown)")
      blocks += section.paragraphs.map(\.inMarkdown)
      let items = section.items.map { item in
        "- [\(item.status == .done ? "x" : " ")] **\(item.id)** \(item.text.inMarkdown)  \n"
          + "  \(facts(of: item).inMarkdown)"
      }
      if !items.isEmpty { blocks.append(items.joined(separator: "\n")) }
    }
    if sections.isEmpty { blocks.append("none") }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// One page that needs nothing else. Nothing in it runs.
  var html: String {
    let parts = sections.map { section in
      let paragraphs = section.paragraphs.map { "<p>\($0.inHTML)</p>\n" }.joined()
      let items = section.items.map { item in
        "<li><b>\(item.id)</b> \(item.text.inHTML)<br><small>\(facts(of: item).inHTML)</small></li>\n"
      }
      return "<h2>\(section.title.inHTML)</h2>\n\(paragraphs)"
        + (items.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n")
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(title.inHTML)</title>
      <style>body { font: 16px/1.5 sans-serif; margin: 2em; max-width: 45em; color: #1a1a1a; background: #fff; }</style>
      </head>
      <body>
      <h1>\(title.inHTML)</h1>
      \(parts.isEmpty ? "<p>none</p>\n" : parts.joined())</body>
      </html>

      """
  }

  /// A line for each item; dates in the ISO form.
  var csv: String {
    let heads = [
      "Id", "Status", "Text", "Owners", "Due", "Due words", "Meeting", "Meeting date", "Source", "Quote",
      "Force",
      "Note", "Done on", "Done by", "Reason", "Evidence",
    ]
    let dates = Dictionary(setting.meetings.map { ($0.id, $0.firstDay.description) }) { first, _ in first }
    let rows = items.map { item in
      [
        item.id.description, item.status.rawValue, item.text,
        item.owners.map(\.description).joined(separator: "; "), item.due?.day?.description ?? "",
        item.due?.words ?? "", item.meeting.description, dates[item.meeting] ?? "",
        item.anchor?.reference.description ?? "", item.quote, item.force.rawValue, item.note,
        item.closing?.day.description ?? "", item.closing?.by ?? "", item.closing?.reason ?? "",
        item.closing?.evidence ?? "",
      ]
    }
    return ([heads] + rows).map { $0.map(\.inCSV).joined(separator: ",") + "\n" }.joined()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
