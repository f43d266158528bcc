package dryrun.sql.company;

import org.jspecify.annotations.Nullable;

/// A user as they were from `effective` up to but not including `expiry` (epoch days).
record Version(@Nullable Country country, String plan, int effective, int expiry) {
  /// The expiry of a version that is current.
  static final int NEVER = Integer.MAX_VALUE;

  Version until(int day) {
    return new Version(country, plan, effective, day);
  }

  Version changed(Draws draws, int day) {
    boolean moves = draws.chance(200);
    return new Version(
        moves ? Country.draw(draws) : country,
        moves ? plan : plan.equals("free") ? "plus" : "free",
        day,
        NEVER);
  }
}
