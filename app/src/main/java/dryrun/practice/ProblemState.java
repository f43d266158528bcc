package dryrun.practice;

import java.time.Duration;

/// Where one problem of a drill stands.
///
/// @param text what the user wrote last, whatever the status
/// @param answer what is judged: the text when the problem was closed; empty while it is open
/// @param split time spent with this problem open before one
/// @param closedAt time on the drill's clock when it was closed; zero while it is open
public record ProblemState(
    Status status, String text, String answer, Duration split, Duration closedAt) {

  /// A problem nobody has looked at.
  static final ProblemState FRESH =
      new ProblemState(Status.OPEN, "", "", Duration.ZERO, Duration.ZERO);

  /// How a problem stands.
  public enum Status {
    OPEN,
    SUBMITTED,
    GIVEN_UP,
    /// The drill ended first; the text was taken as it stood.
    NOT_SUBMITTED
  }

  /// Whether the problem can still be worked on.
  public boolean open() {
    return status == Status.OPEN;
  }

  ProblemState typed(String newText) {
    return new ProblemState(status, newText, answer, split, closedAt);
  }

  ProblemState spent(Duration more) {
    return new ProblemState(status, text, answer, split.plus(more), closedAt);
  }

  ProblemState closed(Status as, Duration at) {
    return new ProblemState(as, text, text, split, at);
  }

  ProblemState reopened() {
    return new ProblemState(Status.OPEN, text, "", split, Duration.ZERO);
  }
}
