package dryrun.sql.differential;

/// What a value is, as far as the random queries tell.
enum Kind {
  /// A whole number.
  NUMBER,
  /// A number with two decimals, or more after a multiplication.
  DECIMAL,
  /// A floating number that is computed in the same way everywhere.
  DOUBLE,
  TEXT,
  DATE,
  TIMESTAMP,
  BOOLEAN,
  /// A floating number whose last digits depend on the engine, or a list: only to be shown.
  SHOWN
}
