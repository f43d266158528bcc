package dryrun.sql.mutate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.TimeString;
import org.apache.calcite.util.TimestampString;

/// The values of expressions without columns, where they are plain to see.
final class ConstantValues {
  private ConstantValues() {}

  /// The value of a literal, also one that is cast or has a sign; empty for NULL and intervals.
  static Optional<Object> of(RexNode expression) {
    if (expression instanceof RexLiteral literal) {
      return literal(literal);
    }
    if (expression instanceof RexCall call && call.getKind() == SqlKind.CAST) {
      return of(call.getOperands().getFirst());
    }
    if (expression instanceof RexCall call && call.getKind() == SqlKind.MINUS_PREFIX) {
      return of(call.getOperands().getFirst())
          .flatMap(v -> v instanceof BigDecimal n ? Optional.of(n.negate()) : Optional.empty());
    }
    return Optional.empty();
  }

  private static Optional<Object> literal(RexLiteral literal) {
    if (literal.isNull()) {
      return Optional.empty();
    }
    return switch (literal.getTypeName()) {
      case BOOLEAN -> Optional.ofNullable(literal.getValueAs(Boolean.class));
      case DECIMAL, BIGINT, INTEGER, SMALLINT, TINYINT, DOUBLE, FLOAT, REAL ->
          Optional.ofNullable(literal.getValueAs(BigDecimal.class));
      case CHAR, VARCHAR -> Optional.ofNullable(literal.getValueAs(String.class));
      case DATE ->
          Optional.ofNullable(literal.getValueAs(DateString.class))
              .map(d -> LocalDate.parse(d.toString()));
      case TIME ->
          Optional.ofNullable(literal.getValueAs(TimeString.class))
              .map(t -> LocalTime.parse(t.toString()));
      case TIMESTAMP ->
          Optional.ofNullable(literal.getValueAs(TimestampString.class))
              .map(t -> LocalDateTime.parse(t.toString().replace(' ', 'T')));
      default -> Optional.empty();
    };
  }
}
