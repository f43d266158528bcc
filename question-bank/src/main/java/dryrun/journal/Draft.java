package dryrun.journal;

import java.time.Instant;

/// A piece of a session that has not ended.
///
/// @param problem the index of the problem, from 0; 0 where it does not matter
/// @param text for START and EVENT whatever the caller needs to go on, else what the user wrote, to
///   the character
public record Draft(Kind kind, int problem, Instant at, String text) {

  /// What a draft says.
  public enum Kind {
    /// The session begins; the text says what is needed to come back to it.
    START,
    /// What stands in the editor; a later one of the same problem takes its place.
    TEXT,
    /// What the user sent.
    SUBMIT,
    /// Something else that must not be forgotten, such as a jump to another problem.
    EVENT
  }
}
