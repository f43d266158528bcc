package dryrun.journal;

import java.time.Instant;
import java.util.Optional;

/// Which sessions to list; an empty field does not narrow.
///
/// @param from the earliest start
/// @param until the first start that is too late
/// @param voided only voided sessions, or only those that count
public record SessionFilter(
    Optional<String> kind,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Boolean> voided) {

  /// Every session.
  public static final SessionFilter ALL =
      new SessionFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// Only sessions of that kind.
  public SessionFilter ofKind(String only) {
    return new SessionFilter(Optional.of(only), from, until, voided);
  }

  /// Only sessions that started in the span; `end` is the first instant outside.
  public SessionFilter between(Instant start, Instant end) {
    return new SessionFilter(kind, Optional.of(start), Optional.of(end), voided);
  }

  /// Only voided sessions, or only those that count.
  public SessionFilter voided(boolean only) {
    return new SessionFilter(kind, from, until, Optional.of(only));
  }
}
