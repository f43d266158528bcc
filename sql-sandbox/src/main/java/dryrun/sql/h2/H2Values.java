package dryrun.sql.h2;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.h2.api.Interval;
import org.jspecify.annotations.Nullable;

/// The values of H2 as [ResultTable] documents them, and back.
final class H2Values {
  private static final DateTimeFormatter ZONED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS 'UTC'", Locale.ROOT);

  private H2Values() {}

  /// The current row.
  static List<@Nullable Object> row(ResultSet rows, List<Column> columns) throws SQLException {
    List<@Nullable Object> row = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      row.add(cell(rows, i + 1, columns.get(i).type()));
    }
    return row;
  }

  /// What to give to a parameter for a documented value.
  static @Nullable Object parameter(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(H2Values::parameter).toArray() : value;
  }

  private static @Nullable Object cell(ResultSet rows, int i, SqlType type) throws SQLException {
    Object value =
        switch (type) {
          case SqlType.Simple.TINYINT -> (Object) rows.getByte(i);
          case SqlType.Simple.SMALLINT -> (Object) rows.getShort(i);
          case SqlType.Simple.DATE -> rows.getObject(i, LocalDate.class);
          case SqlType.Simple.TIME -> rows.getObject(i, LocalTime.class);
          case SqlType.Simple.TIMESTAMP -> rows.getObject(i, LocalDateTime.class);
          case SqlType.Simple.JSON -> rows.getString(i);
          case SqlType.Array(SqlType element) -> array(elements(rows, i, element));
          default -> rows.getObject(i);
        };
    return rows.wasNull() ? null : documented(value, type);
  }

  /// Dates and times are asked for by class: JDBC's own shift with the time zone.
  private static @Nullable Object elements(ResultSet rows, int i, SqlType element)
      throws SQLException {
    return switch (element) {
      case SqlType.Simple.DATE -> rows.getObject(i, LocalDate[].class);
      case SqlType.Simple.TIME -> rows.getObject(i, LocalTime[].class);
      case SqlType.Simple.TIMESTAMP -> rows.getObject(i, LocalDateTime[].class);
      default -> {
        Array array = rows.getArray(i);
        yield array == null ? null : array.getArray();
      }
    };
  }

  private static @Nullable Object array(@Nullable Object value) {
    if (!(value instanceof Object[] values)) {
      return value;
    }
    List<@Nullable Object> list = new ArrayList<>(values.length);
    for (Object element : values) {
      list.add(element instanceof Object[] ? array(element) : element);
    }
    return Collections.unmodifiableList(list);
  }

  private static @Nullable Object documented(@Nullable Object value, SqlType type)
      throws SQLException {
    return switch (value) {
      case BigDecimal number when type == SqlType.Simple.DOUBLE -> number.doubleValue();
      case Interval interval -> text(interval);
      case OffsetDateTime time -> ZONED.format(time.withOffsetSameInstant(ZoneOffset.UTC));
      case Date date -> date.toLocalDate();
      case Time time -> time.toLocalTime();
      case Timestamp time -> time.toLocalDateTime();
      case ResultSet fields -> fields(fields);
      case null -> null;
      default -> value;
    };
  }

  private static @Nullable Object fields(ResultSet row) throws SQLException {
    return row.next() ? row(row, H2Types.columns(row.getMetaData())) : null;
  }

  /// As Trino prints it: `3 04:05:06.789`, or `1-2` for years and months.
  private static String text(Interval interval) {
    String sign = interval.isNegative() ? "-" : "";
    long months = Math.abs(interval.getYears()) * 12 + Math.abs(interval.getMonths());
    if (interval.getQualifier().isYearMonth()) {
      return sign + months / 12 + "-" + months % 12;
    }
    long seconds =
        Math.abs(interval.getDays()) * 86_400
            + Math.abs(interval.getHours()) * 3_600
            + Math.abs(interval.getMinutes()) * 60
            + Math.abs(interval.getSeconds());
    long millis = Math.abs(interval.getNanosOfSecond()) / 1_000_000;
    return "%s%d %02d:%02d:%02d.%03d"
        .formatted(
            sign, seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60, millis);
  }
}
