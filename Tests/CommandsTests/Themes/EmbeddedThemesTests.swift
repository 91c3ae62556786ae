import FoundationEssentials
import Glibc
import TerminalUI
import Testing
import Themes

@testable import Commands

@Suite struct EmbeddedThemesTests {
  /// Roles that stand side by side and are told apart by their looks.
  private static let neighbours: [[Role]] = [
    [.plain, .selected, .selectedInactive, .match, .matchCurrent, .quote, .sentence],
    [.plain, .bar], [.plain, .heading], [.key, .dim], [.notice, .warning, .error],
    [.open, .done, .overdue, .proposed], [.linked, .establishing, .notLinked, .notStated],
    [.plain, .added, .removed, .moved],
  ]

  /// What the terminal's own background may be, for themes that leave it as it is.
  private static let backgrounds: [String: [Colour]] = [
    "dark": [Colour(16), Colour(235)], "light": [Colour(231), Colour(255)], "high-contrast": [],
  ]

  private let themes: [Theme]

  init() throws { themes = try ThemeLibrary.embedded.themes() }

  @Test func everyFileOfTheFolderIsListed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Themes/Looks")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(themes.map { $0.name + ".toml" }))
    #expect(Set(themes.map(\.name)) == Set(Self.backgrounds.keys))
  }

  @Test(arguments: [256, 16, 8, 0])
  func neighboursDiffer(colours: Int) {
    for theme in themes {
      for roles in Self.neighbours {
        let looks = Set(roles.map { theme.look(of: $0, colours: colours) })
        #expect(looks.count == roles.count, "\(theme.name) with \(colours) colours: \(roles)")
      }
    }
  }

  @Test func textStandsOutFromItsBackground() {
    for theme in themes {
      let least = theme.name == "high-contrast" ? 7.0 : 4.5
      for role in Role.allCases where role != .border {
        let look = theme[role]
        let behind = look.background.map { [$0] } ?? Self.backgrounds[theme.name] ?? []
        guard let foreground = look.foreground else { continue }
        for background in behind {
          let ratio = contrast(foreground, background)
          #expect(ratio >= least, "\(theme.name): \(role.name) on \(background.index) has \(ratio)")
        }
      }
    }
  }

  /// From 1 to 21, as in WCAG 2.
  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (dark, light) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ colour: Colour) -> Double {
    let (red, green, blue) = colour.rgb
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The usual approximation of the curve of sRGB.
  private func linear(_ part: Int) -> Double { pow(Double(part) / 255, 2.2) }
}
