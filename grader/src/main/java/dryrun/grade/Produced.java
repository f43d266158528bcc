package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.sql.ChangedTable;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import java.util.List;
import java.util.Optional;

/// What a statement produced, in the sense of a problem: its rows, or the table that it changed.
sealed interface Produced {

  /// A table to compare; `cut` when rows were left out at the limit.
  record Rows(ResultTable table, boolean cut) implements Produced {}

  /// Nothing that can be compared, and a sentence why.
  record Nothing(String reason) implements Produced {}

  /// The statement was not run to its end.
  record Broken(SqlError error) implements Produced {}

  static Produced of(SqlOutcome outcome, Judging judging) {
    Optional<String> table = judging.changedTable();
    return switch (outcome) {
      case SqlOutcome.Failed failed -> new Broken(failed.error());
      case SqlOutcome.Rows rows ->
          table
              .<Produced>map(
                  t -> new Nothing("The statement only reads; it should change " + t + "."))
              .orElseGet(() -> new Rows(rows.table(), rows.truncated()));
      case SqlOutcome.Changed changed ->
          table
              .map(t -> changed(t, changed.tables()))
              .orElseGet(() -> new Nothing("The statement changes data; a query is asked for."));
    };
  }

  private static Produced changed(String table, List<ChangedTable> tables) {
    for (ChangedTable changed : tables) {
      if (changed.name().equalsIgnoreCase(table)) {
        return new Rows(changed.table(), changed.rowCount() > changed.table().rows().size());
      }
    }
    return new Nothing("The statement does not change " + table + ".");
  }
}
