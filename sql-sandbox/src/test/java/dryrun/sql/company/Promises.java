package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.TableSchema;
import dryrun.sql.data.ColumnVector;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Holds a dataset to what its schema promises: keys, columns without NULL, foreign keys.
final class Promises {
  private final Dataset dataset;
  private final Map<String, Set<Object>> referenced = new HashMap<>();

  private Promises(Dataset dataset) {
    this.dataset = dataset;
  }

  static void assertKept(Dataset dataset) {
    Promises promises = new Promises(dataset);
    dataset.schema().tables().forEach(promises::assertKept);
  }

  private void assertKept(TableSchema schema) {
    TableData table = dataset.table(schema.name());
    for (List<String> key : schema.keys()) {
      assertEquals(table.rowCount(), distinct(table, key), schema.name() + " is keyed by " + key);
    }
    for (String column : schema.notNull()) {
      assertEquals(table.rowCount(), present(table, column), schema.name() + "." + column);
    }
    for (TableSchema.ForeignKey reference : schema.foreignKeys()) {
      Set<Object> there =
          referenced.computeIfAbsent(
              reference.table() + reference.references(),
              k -> values(dataset.table(reference.table()), reference.references().getFirst()));
      Set<Object> orphans = values(table, reference.columns().getFirst());
      orphans.removeAll(there);
      assertEquals(Set.of(), orphans, schema.name() + " " + reference);
    }
  }

  private static int distinct(TableData table, List<String> columns) {
    Set<Object> seen = new HashSet<>();
    for (Partition partition : table.partitions()) {
      List<ColumnVector> vectors =
          columns.stream().map(c -> partition.columns().get(table.schema().indexOf(c))).toList();
      for (int row = 0; row < partition.rowCount(); row++) {
        seen.add(vectors.size() == 1 ? value(vectors.getFirst(), row) : key(vectors, row));
      }
    }
    return seen.size();
  }

  private static List<Object> key(List<ColumnVector> vectors, int row) {
    List<Object> key = new ArrayList<>(vectors.size());
    for (ColumnVector vector : vectors) {
      key.add(value(vector, row));
    }
    return key;
  }

  private static Object value(ColumnVector vector, int row) {
    return Objects.requireNonNull(vector.stored(row), "a key without NULL");
  }

  private static long present(TableData table, String column) {
    long present = 0;
    for (Partition partition : table.partitions()) {
      ColumnVector vector = partition.columns().get(table.schema().indexOf(column));
      for (int row = 0; row < partition.rowCount(); row++) {
        present += vector.stored(row) == null ? 0 : 1;
      }
    }
    return present;
  }

  private static Set<Object> values(TableData table, String column) {
    Set<Object> values = new HashSet<>();
    for (Partition partition : table.partitions()) {
      ColumnVector vector = partition.columns().get(table.schema().indexOf(column));
      for (int row = 0; row < partition.rowCount(); row++) {
        Object value = vector.stored(row);
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }
}
