package dryrun.sql.mutate;

import dryrun.sql.SqlType;
import dryrun.sql.SqlType.Simple;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Turns a value that a column is compared with into one that the column can hold.
final class FittingValues {
  private FittingValues() {}

  /// The value for a column of a type; empty when none corresponds to it, such as for the number
  /// that the weekday of a date is compared with.
  static Optional<Object> of(Object value, SqlType type) {
    return switch (type) {
      case Simple.BOOLEAN -> only(Boolean.class, value);
      case Simple.TINYINT,
          Simple.SMALLINT,
          Simple.INTEGER,
          Simple.BIGINT,
          Simple.REAL,
          Simple.DOUBLE ->
          number(value);
      case SqlType.Decimal _ -> number(value);
      case Simple.DATE -> date(value);
      case Simple.TIMESTAMP -> timestamp(value);
      case Simple.TIME -> only(LocalTime.class, value);
      case Simple.VARCHAR -> text(value);
      case SqlType.Char _ -> text(value);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> only(Class<?> kind, Object value) {
    return kind.isInstance(value) ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Object> number(Object value) {
    try {
      return switch (value) {
        case BigDecimal number -> Optional.of(plain(number));
        case String text -> Optional.of(plain(new BigDecimal(text.strip())));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<Object> date(Object value) {
    return timestamp(value).map(t -> ((LocalDateTime) t).toLocalDate());
  }

  private static Optional<Object> timestamp(Object value) {
    return switch (value) {
      case LocalDate date -> Optional.of(date.atStartOfDay());
      case LocalDateTime time -> Optional.of(time);
      case String text -> {
        try {
          String iso = text.strip().replace(' ', 'T');
          yield Optional.of(
              iso.length() == 10 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso));
        } catch (DateTimeException e) {
          yield Optional.empty();
        }
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Object> text(Object value) {
    return switch (value) {
      case String text -> Optional.of(text);
      case LocalDate date -> Optional.of(date.toString());
      default -> Optional.empty();
    };
  }
}
