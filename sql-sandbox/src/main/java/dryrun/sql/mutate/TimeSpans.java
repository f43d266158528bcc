package dryrun.sql.mutate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/// Finds spans of time in expressions.
final class TimeSpans {
  private TimeSpans() {}

  /// The spans that an expression adds or takes off, without their sign.
  static List<TemporalAmount> in(RexNode expression) {
    List<TemporalAmount> spans = new ArrayList<>();
    expression.accept(
        new RexVisitorImpl<@Nullable Void>(true) {
          @Override
          public @Nullable Void visitCall(RexCall call) {
            // date_add('day', n, x) is x + n * INTERVAL '1' DAY.
            if (call.getKind() == SqlKind.TIMES && isInterval(call.getType())) {
              Optional<BigDecimal> product = product(call);
              product.ifPresent(p -> spans.add(span(call.getType(), p)));
              return null;
            }
            return super.visitCall(call);
          }

          @Override
          public @Nullable Void visitLiteral(RexLiteral literal) {
            if (isInterval(literal.getType()) && !literal.isNull()) {
              BigDecimal value = literal.getValueAs(BigDecimal.class);
              if (value != null) {
                spans.add(span(literal.getType(), value));
              }
            }
            return null;
          }
        });
    return spans;
  }

  /// The span when a difference of times is compared with a value: `date_diff('day', a, b)` with 7,
  /// or `b - a` with an interval.
  static Optional<TemporalAmount> between(RexNode expression, Object value) {
    if (!(value instanceof BigDecimal units)) {
      return Optional.empty();
    }
    Difference difference = new Difference();
    expression.accept(difference);
    RelDataType type = difference.type;
    return type == null
        ? Optional.empty()
        : Optional.of(span(type, units.multiply(difference.unit)));
  }

  private static Optional<BigDecimal> product(RexCall times) {
    BigDecimal product = BigDecimal.ONE;
    for (RexNode factor : times.getOperands()) {
      BigDecimal value =
          factor instanceof RexLiteral literal
              ? literal.getValueAs(BigDecimal.class)
              : (BigDecimal)
                  ConstantValues.of(factor).filter(BigDecimal.class::isInstance).orElse(null);
      if (value == null) {
        return Optional.empty();
      }
      product = product.multiply(value);
    }
    return Optional.of(product);
  }

  private static boolean isInterval(RelDataType type) {
    return SqlTypeName.INTERVAL_TYPES.contains(type.getSqlTypeName());
  }

  private static TemporalAmount span(RelDataType interval, BigDecimal value) {
    long amount = Math.abs(value.longValue());
    return SqlTypeName.YEAR_INTERVAL_TYPES.contains(interval.getSqlTypeName())
        ? Period.ofMonths((int) amount)
        : Duration.ofMillis(amount);
  }

  /// Looks for `a - b` and the number that it is divided by.
  private static final class Difference extends RexVisitorImpl<@Nullable Void> {
    private @Nullable RelDataType type;
    private BigDecimal unit = BigDecimal.ONE;

    Difference() {
      super(true);
    }

    @Override
    public @Nullable Void visitCall(RexCall call) {
      if (call.getOperator().equals(SqlStdOperatorTable.MINUS_DATE)) {
        type = call.getType();
      } else if (call.getKind() == SqlKind.DIVIDE) {
        ConstantValues.of(call.getOperands().get(1))
            .ifPresent(v -> unit = v instanceof BigDecimal n ? unit.multiply(n) : unit);
      }
      return super.visitCall(call);
    }
  }
}
