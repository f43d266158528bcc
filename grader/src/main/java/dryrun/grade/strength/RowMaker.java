package dryrun.grade.strength;

import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes rows of one table from the values of its columns.
final class RowMaker {
  private static final double NULLS = 0.15;

  private final TableSchema schema;
  private final List<List<Object>> values;
  private final RandomGenerator random;

  RowMaker(TableSchema schema, List<List<Object>> values, RandomGenerator random) {
    this.schema = schema;
    this.values = values;
    this.random = random;
  }

  /// A row of any values.
  List<@Nullable Object> any() {
    List<@Nullable Object> row = new ArrayList<>();
    for (int column = 0; column < values.size(); column++) {
      row.add(cell(column));
    }
    return row;
  }

  /// The row with other values in some columns.
  List<@Nullable Object> like(List<@Nullable Object> row, int columns) {
    List<@Nullable Object> changed = new ArrayList<>(row);
    for (int i = 0; i < columns; i++) {
      int column = random.nextInt(values.size());
      changed.set(column, cell(column));
    }
    return changed;
  }

  private @Nullable Object cell(int column) {
    List<Object> some = values.get(column);
    boolean nullable = !schema.notNull().contains(schema.columns().get(column).name());
    if (some.isEmpty() || (nullable && random.nextDouble() < NULLS)) {
      return null;
    }
    return some.get(random.nextInt(some.size()));
  }
}
