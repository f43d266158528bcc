package dryrun.sql.rewrite;

import dryrun.sql.DatasetSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.jspecify.annotations.Nullable;

/// The names of the columns of tables and queries as far as the tree and the schema tell them; as
/// keys, without regard to case. A query of which not all are told has none.
final class NamedColumns {
  private static final int NAMES_OF_ALIAS = 2;

  private final DatasetSchema schema;
  private final Map<String, Set<String>> common = new HashMap<>();
  private final Set<String> untold = new HashSet<>();

  NamedColumns(DatasetSchema schema) {
    this.schema = schema;
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Takes note of a common table expression.
  void define(SqlWithItem item) {
    String name = key(item.name.getSimple());
    Set<String> columns = item.columnList == null ? of(item.query) : names(item.columnList);
    if (columns == null) {
      untold.add(name);
    } else {
      common.put(name, columns);
    }
  }

  /// The columns of a table of the schema or of a common table expression.
  @Nullable Set<String> ofTable(SqlIdentifier table) {
    String name = key(table.names.getLast());
    if (untold.contains(name)) {
      return null;
    }
    Set<String> defined = common.get(name);
    return defined != null
        ? defined
        : schema
            .table(name)
            .map(t -> t.columns().stream().map(c -> key(c.name())).collect(Collectors.toSet()))
            .orElse(null);
  }

  /// The columns of `x AS t` or `x AS t (a, b)`.
  @Nullable Set<String> ofAlias(SqlCall as) {
    if (as.operandCount() > NAMES_OF_ALIAS) {
      return names(as.getOperandList().subList(NAMES_OF_ALIAS, as.operandCount()));
    }
    return of(as.operand(0));
  }

  /// The columns of a table or query.
  @Nullable Set<String> of(SqlNode source) {
    return switch (source) {
      case SqlIdentifier table -> ofTable(table);
      case SqlSelect select -> ofSelect(select);
      case SqlOrderBy order -> of(order.query);
      case SqlWith with -> {
        with.withList.forEach(item -> define((SqlWithItem) item));
        yield of(with.body);
      }
      case SqlCall call
          when call.isA(SqlKind.SET_QUERY)
              || call.getKind() == SqlKind.LATERAL
              || call.getKind() == SqlKind.TABLE_REF ->
          of(call.operand(0));
      default -> null;
    };
  }

  /// Whether the result of a query may have a column of that name.
  boolean mayHave(SqlSelect select, String name) {
    Set<String> columns = ofSelect(select);
    return columns == null || columns.contains(key(name));
  }

  private @Nullable Set<String> ofSelect(SqlSelect select) {
    Set<String> columns = new HashSet<>();
    for (SqlNode item : select.getSelectList()) {
      switch (item) {
        case SqlIdentifier name when name.isStar() -> {
          for (JoinedTables.Table table : JoinedTables.of(select.getFrom(), this).tables()) {
            if (table.columns() == null) {
              return null;
            }
            columns.addAll(table.columns());
          }
        }
        case SqlIdentifier name -> columns.add(key(name.names.getLast()));
        case SqlCall call when call.getKind() == SqlKind.AS ->
            columns.add(key(call.operand(1).toString()));
        case SqlCall call when Ast.name(call).startsWith("STAR") -> {
          return null;
        }
        default -> {}
      }
    }
    return columns;
  }

  private static Set<String> names(Iterable<SqlNode> nodes) {
    Set<String> names = new HashSet<>();
    for (SqlNode node : nodes) {
      if (node instanceof SqlNodeList list) {
        names.addAll(names(list));
      } else {
        names.add(key(node.toString()));
      }
    }
    return names;
  }
}
