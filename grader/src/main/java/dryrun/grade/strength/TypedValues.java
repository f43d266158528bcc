package dryrun.grade.strength;

import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values of the type of a column.
record TypedValues(SqlType type) {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  /// The values of a column of which nothing is known.
  List<Object> usual() {
    return switch (type) {
      case SqlType.Simple.BOOLEAN -> List.of(true, false);
      case SqlType.Simple.VARCHAR -> List.of("a", "b", "c");
      case SqlType.Char(int length) -> List.of("a".repeat(length), "b".repeat(length));
      case SqlType.Simple.DATE -> List.of(FIRST_DAY, FIRST_DAY.plusDays(1));
      case SqlType.Simple.TIME -> List.of(LocalTime.MIDNIGHT, LocalTime.NOON);
      case SqlType.Simple.TIMESTAMP ->
          List.of(FIRST_DAY.atStartOfDay(), FIRST_DAY.atStartOfDay().plusSeconds(1));
      default -> {
        List<Object> numbers = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
          number(BigDecimal.valueOf(number)).ifPresent(numbers::add);
        }
        yield numbers;
      }
    };
  }

  /// The value itself and those just beside it, on either side.
  ///
  /// @param value as a [dryrun.sql.mutate.QueryShape.Constant] holds it
  /// @param direct whether the column itself is compared; else something made of it, such as the
  ///   day of a time
  List<Object> around(Object value, boolean direct) {
    return switch (value) {
      case BigDecimal number -> {
        BigDecimal step =
            type instanceof SqlType.Decimal(_, int scale)
                ? BigDecimal.ONE.movePointLeft(scale)
                : BigDecimal.ONE;
        yield numbers(number, number.subtract(step), number.add(step));
      }
      case LocalDateTime time ->
          direct
              ? List.of(time, time.minusSeconds(1), time.plusSeconds(1))
              : List.of(
                  time,
                  time.minusSeconds(1),
                  time.plusHours(12),
                  time.plusDays(1).minusSeconds(1),
                  time.plusDays(1));
      case LocalDate day -> List.of(day, day.minusDays(1), day.plusDays(1));
      case String text ->
          day(text)
              .map(day ->
                  List.<Object>of(text, day.minusDays(1).toString(), day.plusDays(1).toString()))
              .orElse(List.of(text));
      default -> List.of(value);
    };
  }

  /// The values a span of time away from a value, exactly and just beside.
  List<Object> spanned(Object value, TemporalAmount span) {
    List<Object> values = new ArrayList<>();
    if (value instanceof LocalDateTime time) {
      for (LocalDateTime other : List.of(time.plus(span), time.minus(span))) {
        values.addAll(List.of(other, other.minusSeconds(1), other.plusSeconds(1)));
      }
    }
    LocalDate day =
        value instanceof LocalDate d ? d : value instanceof String t ? day(t).orElse(null) : null;
    if (day != null) {
      Period days =
          span instanceof Duration time ? Period.ofDays((int) time.toDays()) : (Period) span;
      for (LocalDate other : List.of(day.plus(days), day.minus(days))) {
        for (int shift = -1; shift <= 1; shift++) {
          LocalDate shifted = other.plusDays(shift);
          values.add(value instanceof String ? shifted.toString() : shifted);
        }
      }
    }
    return values;
  }

  private List<Object> numbers(BigDecimal... numbers) {
    List<Object> values = new ArrayList<>();
    for (BigDecimal number : numbers) {
      number(number).ifPresent(values::add);
    }
    return values;
  }

  /// The number in the class of the column's values; empty when the column holds no such numbers.
  Optional<Object> number(BigDecimal number) {
    try {
      return switch (type) {
        case SqlType.Simple.TINYINT -> Optional.of(number.byteValueExact());
        case SqlType.Simple.SMALLINT -> Optional.of(number.shortValueExact());
        case SqlType.Simple.INTEGER -> Optional.of(number.intValueExact());
        case SqlType.Simple.BIGINT -> Optional.of(number.longValueExact());
        case SqlType.Simple.REAL -> Optional.of(number.floatValue());
        case SqlType.Simple.DOUBLE -> Optional.of(number.doubleValue());
        case SqlType.Decimal(_, int scale) ->
            Optional.of(number.setScale(scale, RoundingMode.UNNECESSARY));
        default -> Optional.empty();
      };
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /// The day that a text names.
  static Optional<LocalDate> day(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
