package dryrun.sql.rewrite;

import dryrun.sql.DatasetSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.JoinConditionType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlShuttle;
import org.apache.calcite.util.Litmus;
import org.apache.calcite.util.Util;
import org.jspecify.annotations.Nullable;

/// Says of which table a column of USING or of a NATURAL JOIN is, wherever it is named without one:
/// engines call the bare name ambiguous everywhere but in the list of columns. Of a FULL JOIN it is
/// the value of whichever side has a row. NATURAL, which H2 does not read, becomes USING.
public final class UsingColumns {
  private static final Set<String> WITH_UNIT =
      Set.of("DATE_ADD", "DATE_DIFF", "DATEADD", "DATEDIFF", "DATE_TRUNC");
  private static final int WINDOW_LIST = 6;

  private final NamedColumns columns;

  public UsingColumns(DatasetSchema schema) {
    columns = new NamedColumns(schema);
  }

  /// The tree with such columns under the names of their tables.
  public SqlNode apply(SqlNode tree) {
    return joinsByName(tree) ? accepted(tree, new Scope(Map.of(), Map.of())) : tree;
  }

  private static boolean joinsByName(SqlNode tree) {
    try {
      tree.accept(
          new SqlBasicVisitor<@Nullable Void>() {
            @Override
            public @Nullable Void visit(SqlCall call) {
              if (call instanceof SqlJoin join && isByName(join)) {
                throw Util.FoundOne.NULL;
              }
              return super.visit(call);
            }
          });
      return false;
    } catch (Util.FoundOne found) {
      return true;
    }
  }

  private static boolean isByName(SqlJoin join) {
    return join.isNatural() || join.getCondition() instanceof SqlNodeList;
  }

  private static SqlNode accepted(SqlNode node, SqlShuttle shuttle) {
    SqlNode result = node.accept(shuttle);
    return result == null ? node : result;
  }

  private static @Nullable SqlNode acceptedIfAny(@Nullable SqlNode node, SqlShuttle shuttle) {
    return node == null ? null : accepted(node, shuttle);
  }

  /// What bare names mean at a place of the tree.
  private final class Scope extends SqlShuttle {
    private final Map<String, SqlNode> around;
    private final Map<String, SqlNode> meanings;

    /// @param around what they mean where the tables of the query are not seen
    Scope(Map<String, SqlNode> around, Map<String, SqlNode> meanings) {
      this.around = around;
      this.meanings = new HashMap<>(around);
      this.meanings.putAll(meanings);
    }

    @Override
    public SqlNode visit(SqlIdentifier identifier) {
      SqlNode meaning =
          identifier.isSimple() ? meanings.get(NamedColumns.key(identifier.getSimple())) : null;
      return meaning == null ? identifier : meaning.clone(identifier.getParserPosition());
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      return switch (call) {
        case SqlSelect select -> of(select).rewritten(select);
        case SqlOrderBy order when order.query instanceof SqlSelect select ->
            ordered(order, select);
        case SqlWith with -> with(with);
        case SqlJoin join -> join(join);
        default -> namesFirst(call) ? after(1, call) : namesLast(call) ? first(call) : all(call);
      };
    }

    private @Nullable SqlNode all(SqlCall call) {
      return super.visit(call);
    }

    /// Whether a name behind the first operand is not one of a column.
    private static boolean namesLast(SqlCall call) {
      return call.getKind() == SqlKind.AS
          || (call.getKind() == SqlKind.OVER && call.operand(1) instanceof SqlIdentifier);
    }

    /// Whether the first operand is a unit of time.
    private static boolean namesFirst(SqlCall call) {
      String name = Ast.name(call);
      return WITH_UNIT.contains(name)
          && call.operandCount() == (name.equals("DATE_TRUNC") ? 2 : 3)
          && call.operand(0) instanceof SqlIdentifier;
    }

    private SqlNode first(SqlCall call) {
      List<@Nullable SqlNode> operands = new ArrayList<>(call.getOperandList());
      operands.set(0, accepted(call.operand(0), this));
      return Ast.withOperands(call, operands);
    }

    private SqlNode after(int start, SqlCall call) {
      List<@Nullable SqlNode> operands = new ArrayList<>(call.getOperandList());
      for (int i = start; i < operands.size(); i++) {
        operands.set(i, acceptedIfAny(operands.get(i), this));
      }
      return Ast.withOperands(call, operands);
    }

    private SqlNode with(SqlWith with) {
      List<SqlNode> items = new ArrayList<>();
      for (SqlNode node : with.withList) {
        SqlWithItem item = (SqlWithItem) node;
        columns.define(item);
        items.add(
            new SqlWithItem(
                item.getParserPosition(),
                item.name,
                item.columnList,
                accepted(item.query, new Scope(Map.of(), Map.of())),
                item.recursive));
      }
      return new SqlWith(
          with.getParserPosition(),
          new SqlNodeList(items, with.withList.getParserPosition()),
          accepted(with.body, this));
    }

    /// The scope of a query within this one.
    private Scope of(SqlSelect select) {
      JoinedTables tables = JoinedTables.of(select.getFrom(), columns);
      Map<String, SqlNode> seen = new HashMap<>(meanings);
      seen.keySet().removeIf(tables::mayHave);
      return new Scope(seen, tables.meanings());
    }

    private SqlNode ordered(SqlOrderBy order, SqlSelect select) {
      Scope scope = of(select);
      List<SqlNode> keys = new ArrayList<>();
      for (SqlNode key : order.orderList) {
        boolean ofResult =
            Ast.orderKey(key) instanceof SqlIdentifier name
                && name.isSimple()
                && columns.mayHave(select, name.getSimple());
        keys.add(ofResult ? key : accepted(key, scope));
      }
      return new SqlOrderBy(
          order.getParserPosition(),
          scope.rewritten(select),
          new SqlNodeList(keys, order.orderList.getParserPosition()),
          order.offset,
          order.fetch);
    }

    private SqlSelect rewritten(SqlSelect select) {
      SqlSelect result = (SqlSelect) select.clone(select.getParserPosition());
      List<SqlNode> items = new ArrayList<>();
      for (SqlNode item : select.getSelectList()) {
        SqlNode meant = accepted(item, this);
        boolean unnamed = item instanceof SqlIdentifier && !item.equalsDeep(meant, Litmus.IGNORE);
        items.add(
            unnamed
                ? Ast.call(item.getParserPosition(), SqlStdOperatorTable.AS, meant, item)
                : meant);
      }
      result.setSelectList(new SqlNodeList(items, select.getSelectList().getParserPosition()));
      result.setFrom(tables(select.getFrom()));
      result.setWhere(acceptedIfAny(select.getWhere(), this));
      result.setGroupBy((SqlNodeList) acceptedIfAny(select.getGroup(), this));
      result.setHaving(acceptedIfAny(select.getHaving(), this));
      result.setOperand(WINDOW_LIST, accepted(select.getWindowList(), this));
      result.setQualify(acceptedIfAny(select.getQualify(), this));
      result.setOrderBy((SqlNodeList) acceptedIfAny(select.getOrderList(), this));
      return result;
    }

    private @Nullable SqlNode tables(@Nullable SqlNode from) {
      return switch (from) {
        case null -> null;
        case SqlIdentifier table -> table;
        case SqlCall call when call.getKind() == SqlKind.TABLE_REF -> call;
        case SqlCall call when call.getKind() == SqlKind.AS -> {
          List<@Nullable SqlNode> operands = new ArrayList<>(call.getOperandList());
          operands.set(0, tables(call.operand(0)));
          yield Ast.withOperands(call, operands);
        }
        default -> accepted(from, this);
      };
    }

    /// A condition sees the columns of its two sides, and what stands to the right those of the
    /// left.
    private SqlNode join(SqlJoin join) {
      Scope left = new Scope(around, JoinedTables.of(join.getLeft(), columns).meanings());
      Scope both = new Scope(around, JoinedTables.of(join, columns).meanings());
      SqlNode condition = join.getCondition();
      List<SqlIdentifier> common =
          join.isNatural() ? JoinedTables.common(join, columns) : List.of();
      SqlParserPos at = join.getParserPosition();
      return new SqlJoin(
          at,
          tables(join.getLeft()),
          common.isEmpty() ? join.isNaturalNode() : SqlLiteral.createBoolean(false, at),
          join.getJoinTypeNode(),
          left.tables(join.getRight()),
          common.isEmpty() ? join.getConditionTypeNode() : JoinConditionType.USING.symbol(at),
          !common.isEmpty()
              ? new SqlNodeList(common, at)
              : condition instanceof SqlNodeList ? condition : acceptedIfAny(condition, both));
    }
  }
}
