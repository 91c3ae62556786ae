import GRDB
import Model

/// The file-backed archive.
public final class Archive: Sendable {
}
