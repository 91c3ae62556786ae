import Model

/// Understands the text of minutes.
public enum MinutesReader {
}
