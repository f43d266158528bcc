package dryrun.journal;

/// What came of taking an exported journal in.
public sealed interface Imported {

  /// How many sessions and attempts were new; those already there were left as they are.
  record Done(int sessions, int attempts) implements Imported {

    /// What happened, for the user.
    public String sentence() {
      return "Imported %d new sessions with %d new attempts.".formatted(sessions, attempts);
    }
  }

  /// Nothing was taken in.
  ///
  /// @param reason one sentence, with file and line where the file is at fault
  record Failed(String reason) implements Imported {}
}
