package dryrun.sql.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/// What stands behind FROM.
///
/// @param meanings what the bare name of a column of USING stands for, by its key
record JoinedTables(List<Table> tables, Map<String, SqlNode> meanings) {
  /// @param name empty where it has none
  /// @param columns keys of its columns, if they are known
  record Table(String name, @Nullable Set<String> columns) {
    boolean mayHave(String column) {
      return columns == null || columns.contains(column);
    }
  }

  /// The tables of a FROM, if there is one.
  static JoinedTables of(@Nullable SqlNode from, NamedColumns columns) {
    return switch (from) {
      case null -> new JoinedTables(List.of(), Map.of());
      case SqlJoin join -> joined(join, of(join.getLeft(), columns), of(join.getRight(), columns));
      case SqlCall call when call.getKind() == SqlKind.AS ->
          one(call.operand(1).toString(), columns.ofAlias(call));
      case SqlIdentifier table -> one(table.names.getLast(), columns.ofTable(table));
      case SqlCall call
          when call.getKind() == SqlKind.TABLE_REF || call.getKind() == SqlKind.TABLESAMPLE ->
          of(call.operand(0), columns);
      default -> one("", columns.of(from));
    };
  }

  private static JoinedTables one(String name, @Nullable Set<String> columns) {
    return new JoinedTables(List.of(new Table(name, columns)), Map.of());
  }

  private static JoinedTables joined(SqlJoin join, JoinedTables left, JoinedTables right) {
    List<Table> tables = new ArrayList<>(left.tables);
    tables.addAll(right.tables);
    Map<String, SqlNode> meanings = new HashMap<>();
    left.meanings.forEach((name, meaning) -> {
      if (!right.mayHave(name)) {
        meanings.put(name, meaning);
      }
    });
    right.meanings.forEach((name, meaning) -> {
      if (!left.mayHave(name)) {
        meanings.put(name, meaning);
      }
    });
    for (SqlIdentifier column : common(join, left, right)) {
      SqlNode ofLeft = left.meaning(column);
      SqlNode ofRight = right.meaning(column);
      if (ofLeft != null && ofRight != null) {
        SqlNode meaning =
            switch (join.getJoinType()) {
              case RIGHT -> ofRight;
              case FULL ->
                  Ast.call(
                      column.getParserPosition(), SqlStdOperatorTable.COALESCE, ofLeft, ofRight);
              default -> ofLeft;
            };
        meanings.put(NamedColumns.key(column.getSimple()), meaning);
      }
    }
    return new JoinedTables(tables, meanings);
  }

  /// The columns that a join is by, none where they are not known.
  static List<SqlIdentifier> common(SqlJoin join, NamedColumns columns) {
    return common(join, of(join.getLeft(), columns), of(join.getRight(), columns));
  }

  private static List<SqlIdentifier> common(SqlJoin join, JoinedTables left, JoinedTables right) {
    List<SqlIdentifier> common = new ArrayList<>();
    if (join.getCondition() instanceof SqlNodeList list) {
      list.forEach(column -> common.add((SqlIdentifier) column));
    } else if (join.isNatural()
        && left.tables.stream().allMatch(table -> table.columns != null)
        && right.tables.stream().allMatch(table -> table.columns != null)) {
      left.tables.stream()
          .flatMap(table -> java.util.Objects.requireNonNull(table.columns).stream())
          .distinct()
          .filter(right::mayHave)
          .forEach(name -> common.add(new SqlIdentifier(name, join.getParserPosition())));
    }
    return common;
  }

  /// Whether one of the tables may have a column of that name.
  boolean mayHave(String column) {
    return tables.stream().anyMatch(table -> table.mayHave(column));
  }

  /// What the name of a column stands for among these tables alone, if that is certain.
  private @Nullable SqlNode meaning(SqlIdentifier column) {
    String key = NamedColumns.key(column.getSimple());
    SqlNode known = meanings.get(key);
    if (known != null) {
      return known;
    }
    List<Table> having = tables.stream().filter(table -> table.mayHave(key)).toList();
    return having.size() == 1 && !having.getFirst().name.isEmpty()
        ? new SqlIdentifier(
            List.of(having.getFirst().name, column.getSimple()), column.getParserPosition())
        : null;
  }
}
