package dryrun.sql.rewrite;

import java.util.List;

/// The rules that every engine needs, in their order.
///
/// After them Hive's calls of time functions are Trino's: `DATE_ADD(unit, n, x)`, `DATE_DIFF(unit,
/// a, b)` in complete units; `DATEDIFF(unit, a, b)` counts boundaries, as Snowflake has it.
public final class SharedRules {
  private SharedRules() {}

  public static List<CallRule> all() {
    return List.of(
        new MissingOperands(),
        new SemiJoins(),
        new Synonyms(),
        new Conditionals(),
        new DistinctRows(),
        new HiveDates(),
        new TryExpression());
  }
}
