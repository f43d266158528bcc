package dryrun.sql;

/// Which engine runs a statement.
public enum Engine {
  /// Calcite for what reads, H2 for what changes data and for what Calcite cannot plan.
  AUTO,
  CALCITE,
  H2
}
