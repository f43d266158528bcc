package dryrun.sql.trino;

import dryrun.sql.Column;
import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// The types of columns as far as their names tell them: where all columns of a name, of the tables
/// that a statement names, have one kind of type.
final class ColumnTypes {
  private final List<TableSchema> tables;

  ColumnTypes(SqlNode statement, DatasetSchema schema) {
    Set<String> names = new HashSet<>();
    statement.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlIdentifier name) {
            names.add(name.names.getLast().toLowerCase(Locale.ROOT));
            return null;
          }
        });
    tables =
        schema.tables().stream()
            .filter(table -> names.contains(table.name().toLowerCase(Locale.ROOT)))
            .toList();
  }

  /// What may be compared with each other.
  enum Kind {
    NUMBER,
    DECIMAL,
    TEXT,
    DATE,
    TIMESTAMP,
    OTHER;

    boolean isNumber() {
      return this == NUMBER || this == DECIMAL;
    }
  }

  boolean isColumn(String name) {
    return tables.stream().anyMatch(t -> t.indexOf(name) >= 0);
  }

  Optional<Kind> of(SqlNode node) {
    if (!(node instanceof SqlIdentifier name) || name.isStar()) {
      return Optional.empty();
    }
    Set<Kind> kinds = new HashSet<>();
    String wanted = name.names.getLast().toLowerCase(Locale.ROOT);
    tables.forEach(table ->
        table.columns().stream()
            .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(wanted))
            .forEach(c -> kinds.add(kind(c))));
    return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
  }

  private static Kind kind(Column column) {
    return switch (column.type()) {
      case SqlType.Decimal _ -> Kind.DECIMAL;
      case SqlType.Char _ -> Kind.TEXT;
      case SqlType.Simple simple ->
          switch (simple) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> Kind.NUMBER;
            case VARCHAR -> Kind.TEXT;
            case DATE -> Kind.DATE;
            case TIMESTAMP -> Kind.TIMESTAMP;
            default -> Kind.OTHER;
          };
      default -> Kind.OTHER;
    };
  }
}
