package dryrun.sql.company;

import dryrun.sql.TableSchema;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a table, for asking what holds in them.
final class Rows {
  private Rows() {}

  /// A row; the getters take the name of a column.
  record Row(TableSchema table, List<@Nullable Object> cells) {
    @Nullable Object get(String column) {
      return cells.get(table.indexOf(column));
    }

    boolean isNull(String column) {
      return get(column) == null;
    }

    long id(String column) {
      return ((Number) present(column)).longValue();
    }

    int number(String column) {
      return (Integer) present(column);
    }

    String text(String column) {
      return (String) present(column);
    }

    BigDecimal decimal(String column) {
      return (BigDecimal) present(column);
    }

    LocalDate date(String column) {
      return (LocalDate) present(column);
    }

    LocalDateTime at(String column) {
      return (LocalDateTime) present(column);
    }

    List<@Nullable Object> all(List<String> columns) {
      List<@Nullable Object> values = new ArrayList<>(columns.size());
      columns.forEach(column -> values.add(get(column)));
      return values;
    }

    private Object present(String column) {
      return Objects.requireNonNull(get(column), () -> table.name() + "." + column);
    }
  }

  static void forEach(TableData table, Consumer<Row> consumer) {
    for (Partition partition : table.partitions()) {
      for (int row = 0; row < partition.rowCount(); row++) {
        List<@Nullable Object> cells = new ArrayList<>(partition.columns().size());
        for (var column : partition.columns()) {
          cells.add(column.value(row));
        }
        consumer.accept(new Row(table.schema(), cells));
      }
    }
  }

  static List<Row> of(Dataset dataset, String table) {
    List<Row> rows = new ArrayList<>();
    forEach(dataset.table(table), rows::add);
    return rows;
  }

  static <K> Map<K, List<Row>> group(Stream<Row> rows, Function<Row, K> key) {
    Map<K, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    return groups;
  }

  static <K> Map<K, Integer> count(Stream<Row> rows, Function<Row, K> key) {
    Map<K, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(key.apply(row), 1, Integer::sum));
    return counts;
  }
}
