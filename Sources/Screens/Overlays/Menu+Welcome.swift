extension Menu {
  /// What is offered where no archive was found.
  static func welcome(missing path: String) -> Menu {
    Menu(
      title: "Welcome to ecne",
      explanation: ["There is no archive at", path, ""],
      choices: [
        Choice(
          key: "d", text: "d  look around in sample minutes (nothing is kept)", answer: .effect(.openDemo)),
        Choice(key: "c", text: "c  create an empty archive there", answer: .effect(.createArchive)),
        Choice(key: "q", text: "q  leave", answer: .effect(.quit)),
      ],
      isOptional: false)
  }
}
