package dryrun.sql;

import java.util.List;

/// What one scan of a table read: partitions of total (1 of 1 for a table without partitions),
/// columns, rows.
public record Scan(
    String table, int partitionsScanned, int partitionsTotal, List<String> columns, long rows) {
  public Scan {
    columns = List.copyOf(columns);
  }
}
