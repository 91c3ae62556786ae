// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "ecne",
  products: [.executable(name: "ecne", targets: ["ecne"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", "4.0.0"..<"5.0.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // What the network knows, and how minutes are understood.
    .target(name: "Model", swiftSettings: strict),
    .target(name: "MinutesReader", dependencies: ["Model"], swiftSettings: strict),
    .target(
      name: "Converters",
      dependencies: ["MinutesReader", .product(name: "Subprocess", package: "swift-subprocess")],
      resources: [.embedInCode("Filters")], swiftSettings: strict),
    .target(
      name: "Samples", dependencies: ["Model"], resources: [.embedInCode("Minutes")], swiftSettings: strict),
    .target(
      name: "Abbreviations", dependencies: ["Model"], resources: [.embedInCode("glossary.txt")],
      swiftSettings: strict),

    // The file-backed archive.
    .target(
      name: "Store",
      dependencies: [
        "Model",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    // The terminal.
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(name: "Screens", dependencies: ["Model", "TerminalUI"], swiftSettings: strict),
    .target(
      name: "CNcurses", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "TerminalCurses", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: strict),
    .target(name: "Themes", path: "Themes", resources: [.embedInCode("Looks")], swiftSettings: strict),

    // The program.
    .target(
      name: "Commands",
      dependencies: [
        "Abbreviations", "Converters", "Model", "MinutesReader", "Samples", "Screens", "Store", "TerminalUI",
        "Themes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "ecne", dependencies: ["Commands", "TerminalCurses"], swiftSettings: strict),

    // Measurements, which are no tests: `swift run -c release benchmarks`.
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Commands", "MinutesReader", "Model", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      path: "Tests/Benchmarks", swiftSettings: strict),

    // Tests: one target a library, and the whole program in a real terminal.
    .target(
      name: "TestSupport", dependencies: ["Model", "Screens", "TerminalUI"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Model", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests", dependencies: ["Model", "Screens", "TerminalUI", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "JourneyTests",
      dependencies: ["ecne", "TerminalUI", .product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: strict),
    .testTarget(
      name: "ConvertersTests",
      dependencies: [
        "Converters", "MinutesReader", "Model", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Documents"], swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests",
      dependencies: ["MinutesReader", "Model", .product(name: "Subprocess", package: "swift-subprocess")],
      exclude: ["Corpus", "Harness"], swiftSettings: strict),
    .testTarget(
      name: "MinutesReaderTests", dependencies: ["MinutesReader", "Model"],
      exclude: ["Corpus", "Statements"],
      swiftSettings: strict),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TerminalCursesTests", dependencies: ["TerminalCurses"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Abbreviations", "Commands", "MinutesReader", "Model", "Samples", "Store", "TerminalUI", "Themes",
      ],
      exclude: ["Snapshots"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
