package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.sql.ChangedTable;
import dryrun.sql.Explanation;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What came of a statement, as an entry.
final class SqlEntries {
  private SqlEntries() {}

  static Entry of(String file, SqlOutcome outcome) {
    return switch (outcome) {
      case SqlOutcome.Rows rows -> rows(file, rows);
      case SqlOutcome.Changed changed -> changed(file, changed);
      case SqlOutcome.Failed failed -> failed(file, failed.error());
    };
  }

  static Entry of(String file, Explanation explanation) {
    return switch (explanation) {
      case Explanation.Plan(String text, List<Scan> scans) -> {
        ObjectNode document = Json.document(file).put("plan", text);
        Json.put(document, scans);
        document.putArray("findings");
        Grid plan = Grid.of(List.of("plan"), text.lines().map(List::of).toList()).titled(file);
        yield new Entry(document, List.of(plan), List.of(), remarks(file, scans), Exit.DONE);
      }
      case SqlOutcome.Failed failed -> failed(file, failed.error());
    };
  }

  static Entry failed(String file, SqlError error) {
    ObjectNode document = Json.document(file);
    Json.put(document, error);
    Exit exit = error.kind() == SqlError.Kind.INPUT ? Exit.UNUSABLE : Exit.NOT_PASSED;
    return new Entry(document, List.of(), List.of(), List.of(sentence(file, error)), exit);
  }

  /// The error with its place, as compilers write it.
  static String sentence(String file, SqlError error) {
    String place = error.position().map(p -> ":" + p.line() + ":" + p.column()).orElse("");
    String kind = error.kind().name().toLowerCase(Locale.ROOT);
    return "%s%s: %s: %s".formatted(file, place, kind, error.message());
  }

  private static Entry rows(String file, SqlOutcome.Rows rows) {
    ObjectNode document = Json.document(file);
    document.put("engine", rows.engine().name().toLowerCase(Locale.ROOT));
    Json.put(document, rows.table());
    document.put("rowCount", rows.rowCount());
    document.put("truncated", rows.truncated());
    document.put("elapsedMillis", rows.elapsed().toMillis());
    Json.put(document, rows.scans());
    List<String> remarks = new ArrayList<>();
    if (rows.truncated()) {
      remarks.add(
          "%s: only the first %d rows are shown.".formatted(file, rows.table().rows().size()));
    }
    remarks.addAll(remarks(file, rows.scans()));
    return new Entry(
        document, List.of(Grid.of(rows.table()).titled(file)), List.of(), remarks, Exit.DONE);
  }

  private static Entry changed(String file, SqlOutcome.Changed changed) {
    ObjectNode document = Json.document(file);
    document.put("engine", changed.engine().name().toLowerCase(Locale.ROOT));
    ArrayNode tables = document.putArray("changed");
    List<Grid> grids = new ArrayList<>();
    for (ChangedTable table : changed.tables()) {
      ObjectNode node = tables.addObject().put("table", table.name());
      Json.put(node, table.table()).put("rowCount", table.rowCount());
      grids.add(Grid.of(table.table()).titled(file + ": " + table.name() + " afterwards"));
    }
    document.put("elapsedMillis", changed.elapsed().toMillis());
    return new Entry(document, grids, List.of(), List.of(), Exit.DONE);
  }

  private static List<String> remarks(String file, List<Scan> scans) {
    return scans.stream()
        .map(scan ->
            "%s: %s: %d of %d partitions, %d rows, columns %s"
                .formatted(
                    file,
                    scan.table(),
                    scan.partitionsScanned(),
                    scan.partitionsTotal(),
                    scan.rows(),
                    String.join(", ", scan.columns())))
        .toList();
  }
}
