import Model

extension State {
  /// Begins to ask for an answer whose status is chosen.
  mutating func askDate(of answering: Answering) -> [Effect] {
    prompt = Prompt(.validFrom(answering), text: answering.validFrom.description)
    return []
  }

  /// Takes the date from which the answer holds, and goes on to its source; asks again where it cannot be.
  mutating func answer(_ answering: Answering, validFrom day: Day, prompt: Prompt) {
    if let obstacle = answering.obstacle(to: day, today: session.today) {
      notice = .error(obstacle)
      self.prompt = prompt
      return
    }
    var answering = answering
    answering.validFrom = day
    let vouching = ActionItemID(answering.question).map { _ in EntrySource.secretariat.description }
    self.prompt = Prompt(.source(answering), text: vouching ?? "")
  }

  mutating func answer(_ answering: Answering, source: String) {
    guard !source.isEmpty else {
      notice = .warning("nothing recorded: every status needs its source, a letter's reference or M3.5#2")
      return
    }
    var answering = answering
    answering.source = .letter(source)
    prompt = Prompt(.note(answering))
  }

  func record(_ answering: Answering, note: String) -> [Effect] {
    [.record(answering.drafts(note: note), seen: answering.seen)]
  }

  /// Goes to the minutes, to pick the sentence that is the source.
  mutating func pickSource(of answering: Answering) -> [Effect] {
    prompt = nil
    picking = Picking(answering: answering, depth: stack.count)
    return take([.open(MeetingsPage())])
  }

  /// Takes the sentence that is being read, and goes on to the note.
  mutating func pick() -> [Effect] {
    guard var answering = picking?.answering, let quotation = (page as? MinutesPage)?.quotation else {
      return []
    }
    answering.source = .minutes(quotation.anchor, quote: quotation.quote)
    stopPicking()
    prompt = Prompt(.note(answering))
    return page.loading
  }

  /// Goes back to the page for which a sentence was looked for.
  mutating func stopPicking() {
    guard let picking, stack.count > picking.depth else { return }
    stack.removeLast(stack.count - picking.depth)
    self.picking = nil
    page.fit(in: session)
  }

  /// Looking for a sentence ends where its pages are left.
  mutating func forgetPickingWhereLeft() {
    if let picking, stack.count <= picking.depth { self.picking = nil }
  }
}
