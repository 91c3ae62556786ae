import ArgumentParser

/// `ecne` itself: the screens, and all subcommands.
public struct EcneCommand: Subcommand {
  public static let configuration = CommandConfiguration(
    commandName: "ecne",
    abstract:
      "Minutes, action items and contact-point linkage of the European Cooperation Network on Elections.",
    discussion: "Without a subcommand it opens the screens.",
    subcommands: [
      ImportCommand.self, ParseCommand.self, MeetingsCommand.self, AgendaCommand.self, ShowCommand.self,
      DiffCommand.self, RereadCommand.self, SearchCommand.self, ActionsCommand.self, FiltersCommand.self,
      LinkageCommand.self, QuestionCommand.self, ContactsCommand.self, NetworkCommand.self, StartCommand.self,
      StateCommand.self, LogCommand.self, UndoCommand.self, RedoCommand.self, ReportCommand.self,
      GlossaryCommand.self, DemoCommand.self, KeysCommand.self, ThemesCommand.self,
    ])

  public static var _errorPrefix: String { "ecne: " }

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var screens: ScreensOptions

  public init() {}
}
