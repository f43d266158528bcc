package dryrun.app.cli;

/// A file of the call, read.
sealed interface Input {
  /// As it was named in the call.
  String name();

  /// What it says, without a byte order mark.
  record Text(String name, String text) implements Input {}

  /// Why it could not be read: one sentence that names the file.
  record Unreadable(String name, String reason) implements Input {}
}
