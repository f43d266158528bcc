package dryrun.sql.calcite;

import dryrun.sql.SqlError;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.List;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/// Tells IN, ANY and ALL over a correlated subquery by EXISTS where false is not as good as
/// unknown: is there a row that matches, is the value NULL and there is a row, is there a row of
/// NULL. Whether NULL is among no rows is false, and Calcite calls it unknown, so that `NOT IN`
/// over no rows loses the rows with NULL.
///
/// That the value is NULL is not asked in the subquery, where a row around it is found again by
/// equality, and NULL equals nothing.
final class UnknownMembers extends RelHomogeneousShuttle {

  /// The expression with such subqueries told.
  ///
  /// @throws UnsupportedByEngine where one cannot be told so
  static RelNode tell(RelNode rel) {
    return rel.accept(new UnknownMembers());
  }

  @Override
  public RelNode visit(RelNode other) {
    RelNode visited = super.visit(other);
    return switch (visited) {
      case Filter filter -> {
        RexNode condition = condition(filter.getCondition(), new Members(filter));
        yield condition.equals(filter.getCondition())
            ? filter
            : filter.copy(filter.getTraitSet(), filter.getInput(), condition);
      }
      default -> visited.accept(new Members(visited));
    };
  }

  /// A condition that keeps a row only where it is true.
  private static RexNode condition(RexNode condition, Members members) {
    return switch (condition) {
      case RexSubQuery subquery -> subquery.clone(tell(subquery.rel));
      case RexCall call when call.isA(SqlKind.AND) || call.isA(SqlKind.OR) -> {
        List<RexNode> operands =
            call.getOperands().stream().map(operand -> condition(operand, members)).toList();
        yield operands.equals(call.getOperands()) ? call : call.clone(call.getType(), operands);
      }
      default -> condition.accept(members);
    };
  }

  /// Subqueries among the expressions of one node.
  private static final class Members extends RexShuttle {
    private final RelNode node;
    private final RexBuilder builder;

    Members(RelNode node) {
      this.node = node;
      this.builder = node.getCluster().getRexBuilder();
    }

    @Override
    public RexNode visitSubQuery(RexSubQuery found) {
      RexSubQuery subquery = ((RexSubQuery) super.visitSubQuery(found)).clone(tell(found.rel));
      boolean member = subquery.getKind() == SqlKind.IN || subquery.getKind() == SqlKind.SOME;
      boolean mayBeNull = subquery.getOperands().stream().anyMatch(o -> o.getType().isNullable());
      return member && mayBeNull && !RelOptUtil.getVariablesUsed(subquery.rel).isEmpty()
          ? told(subquery)
          : subquery;
    }

    private RexNode told(RexSubQuery subquery) {
      Set<CorrelationId> around = node.getVariablesSet();
      if (around.size() != 1
          || subquery.getOperands().size() != 1
          || !around.containsAll(RelOptUtil.getVariablesUsed(subquery.rel))
          || !(node instanceof Filter || node instanceof Project)
          || subquery.getOperands().stream()
              .anyMatch(o -> RexUtil.SubQueryFinder.find(o) != null || RexOver.containsOver(o))) {
        throw new UnsupportedByEngine(
            SqlError.of(
                SqlError.Kind.SEMANTIC,
                "Whether a value that may be NULL is not among the rows of a correlated subquery"
                    + " cannot be told by this engine"));
      }
      RexNode value = subquery.getOperands().getFirst();
      RexNode among = builder.makeInputRef(subquery.rel, 0);
      RexNode unknown =
          RexUtil.composeDisjunction(
              builder,
              List.of(
                  RexUtil.composeConjunction(
                      builder,
                      List.of(
                          builder.makeCall(SqlStdOperatorTable.IS_NULL, value),
                          RexSubQuery.exists(subquery.rel))),
                  exists(subquery.rel, builder.makeCall(SqlStdOperatorTable.IS_NULL, among))));
      return builder.makeCall(
          SqlStdOperatorTable.CASE,
          exists(subquery.rel, matches(subquery, value, among)),
          builder.makeLiteral(true),
          unknown,
          builder.makeNullLiteral(builder.getTypeFactory().createSqlType(SqlTypeName.BOOLEAN)),
          builder.makeLiteral(false));
    }

    private static RexNode exists(RelNode rel, RexNode condition) {
      return RexSubQuery.exists(LogicalFilter.create(rel, condition));
    }

    /// Whether a row of the subquery matches the value of the row around it.
    private RexNode matches(RexSubQuery subquery, RexNode value, RexNode among) {
      SqlOperator comparison =
          subquery.getOperator() instanceof SqlQuantifyOperator quantified
              ? RelOptUtil.op(quantified.comparisonKind, SqlStdOperatorTable.EQUALS)
              : SqlStdOperatorTable.EQUALS;
      RexNode row =
          builder.makeCorrel(
              node.getInput(0).getRowType(), node.getVariablesSet().iterator().next());
      RexShuttle outer =
          new RexShuttle() {
            @Override
            public RexNode visitInputRef(RexInputRef column) {
              return builder.makeFieldAccess(row, column.getIndex());
            }
          };
      return compared(comparison, value.accept(outer), among);
    }

    private RexNode compared(SqlOperator comparison, RexNode left, RexNode right) {
      RelDataTypeFactory types = builder.getTypeFactory();
      RelDataType both = types.leastRestrictive(List.of(left.getType(), right.getType()));
      return both == null
          ? builder.makeCall(comparison, left, right)
          : builder.makeCall(
              comparison,
              builder.ensureType(both, left, false),
              builder.ensureType(both, right, false));
    }
  }
}
