package dryrun.sql.company;

import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import dryrun.sql.data.ColumnBuilder;
import dryrun.sql.data.TableBuilder;
import dryrun.sql.data.TableData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one table straight into its columns: [#on] or [#row] starts a row, then one
/// call per column in the order of the table, without `ds`, then [#end].
final class TableRows {
  private final TableBuilder builder;
  private final TableSchema schema;
  private final int width;
  private final boolean dsIsDate;
  private final Map<Integer, TableBuilder.PartitionBuilder> days = new HashMap<>();
  private TableBuilder.@Nullable PartitionBuilder current;
  private int next;

  TableRows(TableSchema schema) {
    this.schema = schema;
    builder = new TableBuilder(schema);
    boolean partitioned = !schema.partitionedBy().isEmpty();
    current = partitioned ? null : builder.partition(List.of());
    width = schema.columns().size() - (partitioned ? 1 : 0);
    dsIsDate = partitioned && schema.columns().getLast().type() == SqlType.Simple.DATE;
  }

  /// Starts a row of a table without partitions.
  TableRows row() {
    next = 0;
    return this;
  }

  /// Starts a row of that `ds`.
  TableRows on(int day) {
    current = days.computeIfAbsent(day, this::onDay);
    return row();
  }

  TableRows id(long value) {
    column().addLong(value);
    return this;
  }

  TableRows number(int value) {
    column().addInt(value);
    return this;
  }

  /// A timestamp in epoch seconds.
  TableRows at(long second) {
    column().addLong(second * 1000);
    return this;
  }

  TableRows date(int day) {
    column().addInt(day);
    return this;
  }

  TableRows text(@Nullable String value) {
    column().add(value);
    return this;
  }

  TableRows flag(boolean value) {
    column().add(value);
    return this;
  }

  /// An exact number with two digits after the point.
  TableRows cents(long value) {
    column().add(BigDecimal.valueOf(value, 2));
    return this;
  }

  /// An exact number with four digits after the point.
  TableRows tenThousandths(long value) {
    column().add(BigDecimal.valueOf(value, 4));
    return this;
  }

  TableRows missing() {
    column().add(null);
    return this;
  }

  void end() {
    if (next != width) {
      throw new IllegalStateException(next + " of " + width + " values for " + schema.name());
    }
    partition().endRow();
  }

  TableData build() {
    return builder.build();
  }

  private ColumnBuilder column() {
    return partition().column(next++);
  }

  private TableBuilder.PartitionBuilder partition() {
    return Objects.requireNonNull(current, "no row was started");
  }

  private TableBuilder.PartitionBuilder onDay(int day) {
    Object ds = dsIsDate ? (Object) day : LocalDate.ofEpochDay(day).toString();
    return builder.partition(List.of(ds));
  }
}
