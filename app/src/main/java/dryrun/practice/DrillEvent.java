package dryrun.practice;

/// Something that happens to a drill. The events in their order are the drill: whoever has them all
/// has its state (see [DrillState#replay]). Problems count from 0.
public sealed interface DrillEvent {

  /// When it happened.
  Moment at();

  /// The drill begins with its first problem.
  record Started(Moment at, DrillPlan plan) implements DrillEvent {}

  /// Time went by.
  record Ticked(Moment at) implements DrillEvent {}

  /// The program came back in another process.
  record Resumed(Moment at) implements DrillEvent {}

  /// The user went to a problem.
  record Opened(Moment at, int problem) implements DrillEvent {}

  /// The text of a problem is now this.
  record Typed(Moment at, int problem, String text) implements DrillEvent {}

  /// The user sent the answer.
  record Submitted(Moment at, int problem) implements DrillEvent {}

  /// The user gave a problem up.
  record GaveUp(Moment at, int problem) implements DrillEvent {}

  /// The user took back that a problem was sent or given up.
  record Undone(Moment at, int problem) implements DrillEvent {}

  /// The user ended the drill before its time.
  record Finished(Moment at) implements DrillEvent {}

  /// The user took the drill out of the statistics.
  record Voided(Moment at) implements DrillEvent {}
}
