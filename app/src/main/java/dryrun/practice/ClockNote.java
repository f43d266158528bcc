package dryrun.practice;

import java.time.Duration;

/// Something about the clock that the review should mention.
///
/// @param at time on the clock of the drill when it was noticed
/// @param by how far
public record ClockNote(Kind kind, Duration at, Duration by) {

  /// What happened.
  public enum Kind {
    /// The wall clock went ahead of the monotonic one: the machine slept, or the clock was set. The
    /// time counts.
    AHEAD,
    /// The wall clock was set back. Nothing is given for it.
    BACK,
    /// The program was not running. The time counts.
    AWAY
  }
}
