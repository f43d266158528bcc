package dryrun.app.desktop.kit;

import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a value of a result is written for a person.
public final class CellText {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
          .toFormatter();

  private CellText() {}

  /// NULL is the word `null`; numbers are exact; times are `YYYY-MM-DD HH:MM:SS[.ffffff]`; binary
  /// is hexadecimal; arrays, rows and maps are in brackets and braces.
  public static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case BigDecimal number -> number.toPlainString();
      case LocalDateTime time -> time.toLocalDate() + " " + time.toLocalTime().format(TIME);
      case LocalTime time -> time.format(TIME);
      case byte[] bytes -> HexFormat.of().formatHex(bytes);
      case List<?> list ->
          list.stream().map(CellText::of).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> of(e.getKey()) + ": " + of(e.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> value.toString();
    };
  }

  /// Whether values of the type stand to the right of their column.
  public static boolean alignsRight(SqlType type) {
    return switch (type) {
      case SqlType.Simple simple ->
          switch (simple) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> true;
            case BOOLEAN, VARCHAR, VARBINARY, DATE, TIME, TIMESTAMP, INTERVAL, JSON, UNKNOWN ->
                false;
          };
      case SqlType.Decimal _ -> true;
      case SqlType.Char _, SqlType.Array _, SqlType.MapOf _, SqlType.Row _ -> false;
    };
  }
}
