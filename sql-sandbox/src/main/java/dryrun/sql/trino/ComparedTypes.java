package dryrun.sql.trino;

import dryrun.sql.dialect.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.type.SqlTypeName;

/// Finds what Hive casts by itself where it is compared or concatenated, and Trino does not.
final class ComparedTypes {
  private static final String RULE = "trino-types";

  private final Statement statement;
  private final ColumnTypes types;
  private final Notes notes;

  /// Takes a note.
  @FunctionalInterface
  interface Notes {
    void note(String rule, String message, SqlNode at);
  }

  ComparedTypes(Statement statement, ColumnTypes types, Notes notes) {
    this.statement = statement;
    this.types = types;
    this.notes = notes;
  }

  void compared(SqlCall call) {
    List<SqlNode> operands = call.getOperandList();
    Optional<ColumnTypes.Kind> kind = Optional.empty();
    for (SqlNode operand : operands) {
      kind = kind.or(() -> types.of(operand));
      if (operand instanceof SqlIdentifier name) {
        doubleQuoted(name);
      }
    }
    kind.flatMap(ComparedTypes::withText)
        .ifPresent(message -> text(operands).ifPresent(text -> notes.note(RULE, message, text)));
    if (kind.equals(Optional.of(ColumnTypes.Kind.TEXT))) {
      operands.stream()
          .filter(this::isNumber)
          .findFirst()
          .ifPresent(number ->
              notes.note(
                  RULE, "Trino does not compare text with a number: cast one of them", number));
    }
  }

  void concatenated(SqlCall call) {
    call.getOperandList().stream()
        .filter(this::isNumber)
        .findFirst()
        .ifPresent(number ->
            notes.note(RULE, "Trino concatenates text only: cast the number to VARCHAR", number));
  }

  private boolean isNumber(SqlNode operand) {
    return operand instanceof SqlNumericLiteral
        || types.of(operand).filter(ColumnTypes.Kind::isNumber).isPresent();
  }

  private void doubleQuoted(SqlIdentifier name) {
    String word = name.names.getLast();
    boolean alias = statement.text().matches("(?is).*\\bAS\\s+\"" + Pattern.quote(word) + "\".*");
    if (name.isSimple() && statement.isDoubleQuoted(name) && !types.isColumn(word) && !alias) {
      notes.note(
          RULE, "Text in double quotes is Hive's: to Trino it is the name of a column", name);
    }
  }

  private static Optional<String> withText(ColumnTypes.Kind kind) {
    return switch (kind) {
      case DATE -> Optional.of("Trino does not compare a date with text: write DATE '...'");
      case TIMESTAMP ->
          Optional.of("Trino does not compare a timestamp with text: write TIMESTAMP '...'");
      case NUMBER, DECIMAL ->
          Optional.of("Trino does not compare a number with text: cast one of them");
      case TEXT, OTHER -> Optional.empty();
    };
  }

  private Optional<SqlNode> text(List<SqlNode> operands) {
    for (SqlNode operand : operands) {
      if (operand instanceof SqlNodeList list) {
        Optional<SqlNode> inside = text(list);
        if (inside.isPresent()) {
          return inside;
        }
      } else if (operand instanceof SqlLiteral literal
          && literal.getTypeName() == SqlTypeName.CHAR) {
        return Optional.of(literal);
      } else if (types.of(operand).equals(Optional.of(ColumnTypes.Kind.TEXT))) {
        return Optional.of(operand);
      }
    }
    return Optional.empty();
  }
}
