package dryrun.practice;

import java.time.Duration;

/// A rehearsal that was left before it was kept in the journal.
///
/// @param soFar what was told; of the questions asked afterwards, those that are answered come
///   first
/// @param stage what was going on
/// @param inStage how long the section was told, or the question answered; zero when all was over
/// @param answered how many questions were answered
/// @param next the section that was being told; empty when none was
public record RehearsalLeft(
    Rehearsed soFar, Stage stage, Duration inStage, int answered, String next) {

  /// What was going on.
  public enum Stage {
    /// A section was told.
    TELLING,
    /// A question was answered.
    ANSWERING,
    /// All was told, and not yet kept.
    OVER
  }

  /// How long it lasted so far, without thinking.
  public Duration spoken() {
    return soFar.spoken().plus(stage == Stage.TELLING ? inStage : Duration.ZERO);
  }

  /// Whether it stands where another does, but for the time that went by.
  public boolean isWhere(RehearsalLeft other) {
    return stage == other.stage && answered == other.answered && next.equals(other.next);
  }
}
