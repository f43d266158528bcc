package dryrun.sql.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.JoinConditionType;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;

/// The wrong kind of join, and outer joins undone by WHERE.
final class JoinMutations implements Mutation {
  private static final Map<JoinType, List<JoinType>> OTHERS =
      Map.of(
          JoinType.INNER, List.of(JoinType.LEFT),
          JoinType.LEFT, List.of(JoinType.INNER),
          JoinType.RIGHT, List.of(JoinType.INNER, JoinType.LEFT),
          JoinType.FULL, List.of(JoinType.LEFT, JoinType.RIGHT, JoinType.INNER),
          JoinType.LEFT_SEMI_JOIN, List.of(JoinType.INNER, JoinType.LEFT_ANTI_JOIN),
          JoinType.LEFT_ANTI_JOIN, List.of(JoinType.LEFT_SEMI_JOIN));

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (call instanceof SqlJoin join && !join.isNatural()) {
      for (JoinType other : OTHERS.getOrDefault(join.getJoinType(), List.of())) {
        edits.replace(
            Operator.JOIN_TYPE,
            join,
            with(join, other, join.getCondition()),
            join.getJoinTypeNode(),
            words(join.getJoinType()) + " becomes " + words(other));
      }
    } else if (call instanceof SqlSelect select && select.getFrom() != null) {
      moveToWhere(select, select.getFrom(), select.getFrom(), edits);
    }
  }

  private static void moveToWhere(SqlSelect select, SqlNode whole, SqlNode from, Edits edits) {
    if (!(from instanceof SqlJoin join)) {
      return;
    }
    moveToWhere(select, whole, join.getLeft(), edits);
    SqlNode condition = join.getCondition();
    if (join.getJoinType() != JoinType.LEFT
        || join.getConditionType() != JoinConditionType.ON
        || condition == null) {
      return;
    }
    List<SqlNode> parts = Nodes.conjuncts(condition);
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      List<SqlNode> rest = new ArrayList<>(parts);
      SqlNode moved = rest.remove(i);
      SqlNode on = rest.stream().reduce(Nodes::and).orElse(condition);
      SqlSelect copy = Nodes.copy(select);
      copy.setFrom(Walk.replaced(whole, join, with(join, JoinType.LEFT, on)));
      copy.setWhere(select.getWhere() == null ? moved : Nodes.and(select.getWhere(), moved));
      edits.replace(
          Operator.OUTER_JOIN_FILTER,
          select,
          copy,
          moved,
          Nodes.text(moved) + " moves from ON to WHERE");
    }
  }

  private static SqlJoin with(
      SqlJoin join, JoinType type, @org.jspecify.annotations.Nullable SqlNode condition) {
    return new SqlJoin(
        join.getParserPosition(),
        join.getLeft(),
        SqlLiteral.createBoolean(false, join.getParserPosition()),
        type.symbol(join.getParserPosition()),
        join.getRight(),
        join.getConditionTypeNode(),
        condition);
  }

  private static String words(JoinType type) {
    return type.name().replace("_JOIN", "").replace('_', ' ') + " JOIN";
  }
}
