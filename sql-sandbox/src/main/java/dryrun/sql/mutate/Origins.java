package dryrun.sql.mutate;

import dryrun.sql.mutate.QueryShape.ColumnName;
import java.util.LinkedHashSet;
import java.util.Set;

/// What an expression is made of.
///
/// @param columns the columns of tables in it
/// @param direct whether it is a column as it stands
/// @param counting whether it counts rows: COUNT, ROW_NUMBER and the other ranks
record Origins(Set<ColumnName> columns, boolean direct, boolean counting) {
  static final Origins NONE = new Origins(Set.of(), false, false);

  /// An expression of two.
  Origins with(Origins other) {
    Set<ColumnName> all = new LinkedHashSet<>(columns);
    all.addAll(other.columns);
    return new Origins(all, false, counting || other.counting);
  }

  /// Something made of this.
  Origins derived() {
    return new Origins(columns, false, counting);
  }

  /// The same as a count of rows.
  Origins counted() {
    return new Origins(columns, false, true);
  }
}
