package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Statistics;
import dryrun.sql.TableSchema;
import dryrun.sql.data.DatasetLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The statistics to pretend at interview scale agree with each other.
class StatisticsTest {
  private final DatasetSchema schema = schema();

  @Test
  void areGivenForEveryTable() {
    assertEquals(
        List.of(),
        schema.tables().stream().filter(t -> t.statistics().isEmpty()).map(t -> t.name()).toList());
  }

  @Test
  void haveNoMoreDistinctValuesThanRows() {
    forEachColumn((table, column, distinct) ->
        assertTrue(distinct >= 1 && distinct <= of(table).rows(), column));
  }

  @Test
  void haveAHottestValueAtLeastAsFrequentAsTheAverageOne() {
    forEachColumn((table, column, distinct) -> {
      double share = of(table).hottestShare().getOrDefault(column, 1 / of(table).rows());
      assertTrue(share <= 1 && share * distinct >= 0.999, table.name() + "." + column);
    });
  }

  @Test
  void leaveEnoughValuesForEveryKey() {
    for (TableSchema table : schema.tables()) {
      for (List<String> key : table.keys()) {
        double combinations =
            key.stream().mapToDouble(c -> distinct(table, c)).reduce(1, (a, b) -> a * b);
        assertTrue(combinations >= of(table).rows(), table.name() + key);
        assertTrue(key.size() > 1 || combinations == of(table).rows(), table.name() + key);
      }
    }
  }

  @Test
  void referToNoMoreValuesThanThereAre() {
    for (TableSchema table : schema.tables()) {
      for (TableSchema.ForeignKey reference : table.foreignKeys()) {
        TableSchema target = schema.table(reference.table()).orElseThrow();
        assertTrue(
            distinct(table, reference.columns().getFirst())
                <= distinct(target, reference.references().getFirst()),
            table.name() + reference);
      }
    }
  }

  private interface ColumnCheck {
    void check(TableSchema table, String column, double distinct);
  }

  private void forEachColumn(ColumnCheck check) {
    for (TableSchema table : schema.tables()) {
      of(table).distinctValues().forEach((column, n) -> check.check(table, column, n));
    }
  }

  private static double distinct(TableSchema table, String column) {
    Double distinct = of(table).distinctValues().get(column);
    if (distinct == null) {
      throw new AssertionError("no distinct values for " + table.name() + "." + column);
    }
    return distinct;
  }

  private static Statistics of(TableSchema table) {
    return table.statistics().orElseThrow();
  }

  private static DatasetSchema schema() {
    try {
      return DatasetLoader.builtInSchema("company");
    } catch (DataException e) {
      throw new AssertionError(e);
    }
  }
}
