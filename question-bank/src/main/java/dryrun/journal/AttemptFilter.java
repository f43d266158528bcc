package dryrun.journal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which attempts to list; an empty field does not narrow.
///
/// @param outcomes any of these; all when empty
/// @param counted whether to leave out the attempts of voided sessions
public record AttemptFilter(
    Optional<String> item, Optional<UUID> session, Set<Outcome> outcomes, boolean counted) {
  public AttemptFilter {
    outcomes = Set.copyOf(outcomes);
  }

  /// Every attempt.
  public static final AttemptFilter ALL =
      new AttemptFilter(Optional.empty(), Optional.empty(), Set.of(), false);

  /// Only attempts at that item.
  public AttemptFilter ofItem(String only) {
    return new AttemptFilter(Optional.of(only), session, outcomes, counted);
  }

  /// Only attempts of that session.
  public AttemptFilter ofSession(UUID only) {
    return new AttemptFilter(item, Optional.of(only), outcomes, counted);
  }

  /// Only attempts that ended in one of these ways.
  public AttemptFilter ending(Set<Outcome> only) {
    return new AttemptFilter(item, session, only, counted);
  }

  /// Only attempts of sessions that are not voided.
  public AttemptFilter onlyCounted() {
    return new AttemptFilter(item, session, outcomes, true);
  }
}
