package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlUnknownLiteral;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Numbers, dates and times that are off by one.
final class ConstantMutations implements Mutation {
  /// Literals there are positions, limits, frames or rows whose values nobody reads.
  private static final Set<SqlKind> ELSEWHERE =
      Set.of(
          SqlKind.SELECT, SqlKind.ORDER_BY, SqlKind.WINDOW, SqlKind.PRECEDING, SqlKind.FOLLOWING);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (ELSEWHERE.contains(call.getKind()) || (call instanceof SqlCase && isCounted(ancestors))) {
      return;
    }
    boolean compares = call.isA(SqlKind.COMPARISON) || call.getKind() == SqlKind.BETWEEN;
    for (SqlNode operand : call.getOperandList()) {
      if (operand instanceof SqlNodeList list) {
        list.forEach(item -> shift(item, compares, edits));
      } else if (operand != null) {
        shift(operand, compares, edits);
      }
    }
  }

  private static boolean isCounted(List<SqlNode> ancestors) {
    return !ancestors.isEmpty() && Ast.name(ancestors.getLast()).equals("COUNT");
  }

  private static void shift(SqlNode node, boolean both, Edits edits) {
    if (!(node instanceof SqlLiteral literal)) {
      return;
    }
    List<SqlNode> others = new ArrayList<>(others(literal, 1));
    if (both) {
      others.addAll(others(literal, -1));
    }
    for (SqlNode other : others) {
      edits.replace(
          Operator.CONSTANT, literal, other, Nodes.text(literal) + " becomes " + Nodes.text(other));
    }
  }

  private static List<SqlNode> others(SqlLiteral literal, int step) {
    if (literal instanceof SqlNumericLiteral number) {
      BigDecimal value = number.bigDecimalValue();
      return value == null
          ? List.of()
          : List.of(
              SqlLiteral.createExactNumeric(
                  value.add(BigDecimal.valueOf(step)).toPlainString(),
                  literal.getParserPosition()));
    }
    String text = String.valueOf(literal.toValue());
    SqlParserPos at = literal.getParserPosition();
    return switch (literal.getTypeName()) {
      case CHAR -> date(text, step).<SqlNode>map(d -> Ast.text(at, d)).stream().toList();
      // `DATE '...'` and `TIMESTAMP '...'` are read as a word and a text.
      case UNKNOWN -> {
        String tag = ((SqlUnknownLiteral) literal).tag;
        Optional<String> moved = tag.equals("DATE") ? date(text, step) : time(text, step);
        yield moved.<SqlNode>map(t -> SqlLiteral.createUnknown(tag, t, at)).stream().toList();
      }
      default -> List.of();
    };
  }

  private static Optional<String> date(String text, int step) {
    try {
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? Optional.of(LocalDate.parse(text).plusDays(step).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> time(String text, int step) {
    try {
      LocalDateTime time = LocalDateTime.parse(text.replace(' ', 'T')).plusSeconds(step);
      return Optional.of(TIME.format(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
