package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelectKeyword;

/// The wrong aggregate, DISTINCT forgotten or put in, COUNT(*) for COUNT(column).
final class AggregateMutations implements Mutation {
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("MIN", List.of("MAX")),
          Map.entry("MAX", List.of("MIN")),
          Map.entry("SUM", List.of("AVG", "MAX")),
          Map.entry("AVG", List.of("SUM")),
          Map.entry("MIN_BY", List.of("MAX_BY")),
          Map.entry("MAX_BY", List.of("MIN_BY")),
          Map.entry("BOOL_AND", List.of("BOOL_OR")),
          Map.entry("BOOL_OR", List.of("BOOL_AND")));
  private static final Set<String> COUNTING = Set.of("COUNT", "SUM", "AVG");

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    String name = Ast.name(call);
    for (String other : OTHERS.getOrDefault(name, List.of())) {
      edits.replace(
          Operator.AGGREGATE, call, Nodes.renamed(call, other), name + " becomes " + other);
    }
    boolean over = !ancestors.isEmpty() && ancestors.getLast().getKind() == SqlKind.OVER;
    boolean star =
        call.operandCount() == 1
            && call.operand(0) instanceof SqlIdentifier argument
            && argument.isStar();
    if (COUNTING.contains(name) && call.operandCount() == 1 && !star) {
      distinct(name, call, over, edits);
    }
    if (name.equals("COUNT") && call.operandCount() == 1 && !star) {
      edits.replace(
          Operator.COUNT_STAR,
          call,
          Ast.function(
              call.getParserPosition(), "COUNT", SqlIdentifier.star(call.getParserPosition())),
          Nodes.text(call) + " becomes COUNT(*)");
    }
  }

  private static void distinct(String name, SqlCall call, boolean over, Edits edits) {
    SqlCall plain = Nodes.renamed(call, name);
    if (Ast.isDistinct(call)) {
      edits.replace(
          Operator.DISTINCT_ARGUMENT,
          call,
          Ast.function(
              call.getParserPosition(), name, call.getOperandList().toArray(new SqlNode[0])),
          "DISTINCT is dropped from " + Nodes.text(call));
    } else if (!over) {
      edits.replace(
          Operator.DISTINCT_ARGUMENT,
          call,
          plain
              .getOperator()
              .createCall(
                  SqlSelectKeyword.DISTINCT.symbol(call.getParserPosition()),
                  call.getParserPosition(),
                  call.getOperandList()),
          "DISTINCT is added to " + Nodes.text(call));
    }
  }
}
