extension Theme {
  /// The theme of a terminal without colours. What it cannot tell apart, letters and words do.
  public static let monochrome = Theme(
    name: "monochrome",
    looks: [
      .dim: Look(attributes: [.dim]),
      .bar: Look(attributes: [.reverse]),
      .title: Look(attributes: [.reverse, .bold]),
      .heading: Look(attributes: [.bold]),
      .key: Look(attributes: [.bold]),
      .notice: Look(attributes: [.bold]),
      .warning: Look(attributes: [.bold, .underline]),
      .error: Look(attributes: [.bold, .reverse]),
      .selected: Look(attributes: [.reverse]),
      .selectedInactive: Look(attributes: [.bold, .underline]),
      .marked: Look(attributes: [.bold]),
      .match: Look(attributes: [.underline]),
      .matchCurrent: Look(attributes: [.reverse, .underline]),
      .quote: Look(attributes: [.bold]),
      .sentence: Look(attributes: [.bold, .reverse]),
      .proposed: Look(attributes: [.underline]),
      .open: Look(attributes: [.bold]),
      .done: Look(attributes: [.dim]),
      .dropped: Look(attributes: [.dim]),
      .overdue: Look(attributes: [.bold, .underline]),
      .establishing: Look(attributes: [.underline]),
      .notLinked: Look(attributes: [.bold, .underline]),
      .linked: Look(attributes: [.bold]),
      .notStated: Look(attributes: [.dim]),
      .promptLabel: Look(attributes: [.bold]),
      .border: Look(attributes: [.dim]),
      .sample: Look(attributes: [.bold, .reverse]),
    ])
}
