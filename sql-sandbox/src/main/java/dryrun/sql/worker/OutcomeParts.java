package dryrun.sql.worker;

import dryrun.sql.ChangedTable;
import dryrun.sql.Column;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcomes and explanations as parts of a message, and back.
final class OutcomeParts {
  private OutcomeParts() {}

  static List<?> of(SqlOutcome outcome) {
    return switch (outcome) {
      case SqlOutcome.Rows rows ->
          List.of(
              "rows",
              rows.engine().name(),
              of(rows.table()),
              rows.rowCount(),
              rows.truncated(),
              rows.elapsed().toNanos(),
              Parts.of(rows.scans(), OutcomeParts::of));
      case SqlOutcome.Changed changed ->
          List.of(
              "changed",
              changed.engine().name(),
              Parts.of(changed.tables(), t -> List.of(t.name(), of(t.table()), t.rowCount())),
              changed.elapsed().toNanos());
      case SqlOutcome.Failed(SqlError error, Duration elapsed) ->
          List.of("failed", of(error), elapsed.toNanos());
    };
  }

  static SqlOutcome outcome(Parts parts) {
    String kind = parts.text();
    return switch (kind) {
      case "rows" ->
          new SqlOutcome.Rows(
              Engine.valueOf(parts.text()),
              table(parts.parts()),
              parts.number(),
              parts.flag(),
              Duration.ofNanos(parts.number()),
              parts.list(OutcomeParts::scan));
      case "changed" ->
          new SqlOutcome.Changed(
              Engine.valueOf(parts.text()),
              parts.list(t -> new ChangedTable(t.text(), table(t.parts()), t.number())),
              Duration.ofNanos(parts.number()));
      case "failed" ->
          new SqlOutcome.Failed(error(parts.parts()), Duration.ofNanos(parts.number()));
      default -> throw new IllegalArgumentException("there is no outcome of kind " + kind);
    };
  }

  static List<?> of(Explanation explanation) {
    return switch (explanation) {
      case Explanation.Plan(String text, List<Scan> scans) ->
          List.of("plan", text, Parts.of(scans, OutcomeParts::of));
      case SqlOutcome.Failed failed -> List.of("outcome", of((SqlOutcome) failed));
    };
  }

  static Explanation explanation(Parts parts) {
    return parts.text().equals("plan")
        ? new Explanation.Plan(parts.text(), parts.list(OutcomeParts::scan))
        : (SqlOutcome.Failed) outcome(parts.parts());
  }

  private static List<?> of(ResultTable table) {
    return List.of(Parts.of(table.columns(), SchemaParts::of), table.rows());
  }

  private static ResultTable table(Parts parts) {
    List<Column> columns = parts.list(SchemaParts::column);
    return new ResultTable(columns, parts.list(OutcomeParts::row));
  }

  private static List<@Nullable Object> row(Parts parts) {
    List<@Nullable Object> row = new ArrayList<>();
    while (parts.hasNext()) {
      row.add(parts.value());
    }
    return row;
  }

  private static List<?> of(Scan scan) {
    return List.of(
        scan.table(),
        scan.partitionsScanned(),
        scan.partitionsTotal(),
        scan.columns(),
        scan.rows());
  }

  private static Scan scan(Parts parts) {
    return new Scan(parts.text(), parts.integer(), parts.integer(), parts.texts(), parts.number());
  }

  private static List<?> of(SqlError error) {
    return List.of(
        error.kind().name(),
        error.message(),
        Parts.of(error.position().stream().toList(), p -> List.of(p.line(), p.column())));
  }

  private static SqlError error(Parts parts) {
    return new SqlError(
        SqlError.Kind.valueOf(parts.text()),
        parts.text(),
        parts.list(p -> new SqlError.Position(p.integer(), p.integer())).stream().findFirst());
  }
}
