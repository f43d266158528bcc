package dryrun.sql.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.Column;
import dryrun.sql.DatasetSchema;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableDataTest {
  private final TableSchema schema =
      new TableSchema(
          "visits",
          List.of(
              new Column("user_id", SqlType.Simple.BIGINT),
              new Column("ds", SqlType.Simple.DATE),
              new Column("at", SqlType.Simple.TIMESTAMP),
              new Column("page", SqlType.Simple.VARCHAR),
              new Column("spent", new SqlType.Decimal(12, 2)),
              new Column("share", SqlType.Simple.DOUBLE)),
          List.of("ds"),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());
  private final LocalDate first = LocalDate.of(2024, 1, 1);
  private final LocalDateTime noon = LocalDateTime.of(1969, 12, 31, 12, 0, 0, 5_000_000);
  private final TableData visits =
      new TableBuilder(schema)
          .add(1L, first.plusDays(1), noon, new String("home"), new BigDecimal("1.50"), 0.5)
          .add(2L, first, null, new String("home"), null, null)
          .add(null, null, noon, null, null, null)
          .add(3L, first, noon, "search", BigDecimal.ONE, 1.0)
          .build();

  @Test
  void splitsRowsByPartitionInTheOrderOfTheKeysWithNullLast() {
    assertEquals(
        List.of(List.of(19723), List.of(19724), Arrays.asList((Object) null)),
        visits.partitions().stream().map(Partition::keys).toList());
    assertEquals(List.of(2, 1, 1), visits.partitions().stream().map(Partition::rowCount).toList());
    assertEquals(4, visits.rowCount());
  }

  @Test
  void showsRowsWithDocumentedValues() {
    assertEquals(
        new ResultTable(
            schema.columns(),
            List.of(
                Arrays.asList(2L, first, null, "home", null, null),
                Arrays.asList(3L, first, noon, "search", BigDecimal.ONE, 1.0),
                Arrays.asList(1L, first.plusDays(1), noon, "home", new BigDecimal("1.50"), 0.5))),
        visits.rows(3));
  }

  @Test
  void keepsDatesAndTimestampsCompact() {
    Partition partition = visits.partitions().get(1);
    assertEquals(19724, partition.columns().get(1).stored(0));
    assertEquals(-43_199_995L, partition.columns().get(2).stored(0));
  }

  @Test
  void keepsEqualTextOnce() {
    assertSame(
        visits.partitions().get(0).columns().get(3).stored(0),
        visits.partitions().get(1).columns().get(3).stored(0));
  }

  @Test
  void givesAnEmptyTableWithoutPartitionColumnsOnePartition() {
    TableSchema plain =
        new TableSchema(
            "t", schema.columns(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    assertEquals(1, TableData.empty(plain).partitions().size());
    assertEquals(0, TableData.empty(schema).partitions().size());
  }

  @Test
  void findsTablesWithoutRegardToCase() {
    Dataset dataset = new Dataset(new DatasetSchema("d", List.of(schema)), List.of(visits));
    assertSame(visits, dataset.table("VISITS"));
    assertThrows(IllegalArgumentException.class, () -> dataset.table("orders"));
  }
}
