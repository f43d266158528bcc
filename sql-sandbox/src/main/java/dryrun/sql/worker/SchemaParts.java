package dryrun.sql.worker;

import dryrun.sql.Column;
import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlType;
import dryrun.sql.Statistics;
import dryrun.sql.TableSchema;
import dryrun.sql.TableSchema.ForeignKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Types and schemas as parts of a message, and back.
final class SchemaParts {
  private SchemaParts() {}

  static List<?> of(DatasetSchema schema) {
    return List.of(schema.name(), Parts.of(schema.tables(), SchemaParts::of));
  }

  static DatasetSchema schema(Parts parts) {
    return new DatasetSchema(parts.text(), parts.list(SchemaParts::table));
  }

  static List<?> of(Column column) {
    return List.of(column.name(), of(column.type()));
  }

  static Column column(Parts parts) {
    return new Column(parts.text(), type(parts.parts()));
  }

  private static List<?> of(TableSchema table) {
    return List.of(
        table.name(),
        Parts.of(table.columns(), SchemaParts::of),
        table.partitionedBy(),
        table.notNull(),
        Parts.of(table.keys(), key -> List.of(key)),
        Parts.of(table.foreignKeys(), key -> List.of(key.columns(), key.table(), key.references())),
        Parts.of(table.statistics().stream().toList(), SchemaParts::of));
  }

  private static TableSchema table(Parts parts) {
    return new TableSchema(
        parts.text(),
        parts.list(SchemaParts::column),
        parts.texts(),
        parts.texts(),
        parts.list(Parts::texts),
        parts.list(key -> new ForeignKey(key.texts(), key.text(), key.texts())),
        parts.list(SchemaParts::statistics).stream().findFirst());
  }

  private static List<?> of(Statistics statistics) {
    return List.of(
        statistics.rows(),
        statistics.bytesPerRow(),
        statistics.distinctValues(),
        statistics.hottestShare());
  }

  private static Statistics statistics(Parts parts) {
    return new Statistics(parts.real(), parts.real(), shares(parts.value()), shares(parts.value()));
  }

  private static Map<String, Double> shares(@Nullable Object value) {
    Map<String, Double> shares = new HashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((column, share) -> shares.put((String) column, (Double) share));
    }
    return shares;
  }

  private static List<?> of(SqlType type) {
    return switch (type) {
      case SqlType.Simple simple -> List.of("simple", simple.name());
      case SqlType.Decimal(int precision, int scale) -> List.of("decimal", precision, scale);
      case SqlType.Char(int length) -> List.of("char", length);
      case SqlType.Array(SqlType element) -> List.of("array", of(element));
      case SqlType.MapOf(SqlType key, SqlType value) -> List.of("map", of(key), of(value));
      case SqlType.Row(List<Column> fields) -> List.of("row", Parts.of(fields, SchemaParts::of));
    };
  }

  private static SqlType type(Parts parts) {
    String kind = parts.text();
    return switch (kind) {
      case "simple" -> SqlType.Simple.valueOf(parts.text());
      case "decimal" -> new SqlType.Decimal(parts.integer(), parts.integer());
      case "char" -> new SqlType.Char(parts.integer());
      case "array" -> new SqlType.Array(type(parts.parts()));
      case "map" -> new SqlType.MapOf(type(parts.parts()), type(parts.parts()));
      case "row" -> new SqlType.Row(parts.list(SchemaParts::column));
      default -> throw new IllegalArgumentException("there is no type of kind " + kind);
    };
  }
}
