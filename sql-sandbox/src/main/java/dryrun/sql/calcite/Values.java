package dryrun.sql.calcite;

import dryrun.sql.Column;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.avatica.util.ByteString;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/// Turns the values that generated code computes with into those of a result.
final class Values {
  private static final int MONTHS = 12;
  private static final long DAY = 86_400_000L;

  private Values() {}

  /// The value of a cell as [dryrun.sql.ResultTable] documents it.
  static @Nullable Object of(@Nullable Object internal, RelDataType type, SqlType sqlType) {
    if (internal == null) {
      return null;
    }
    if (Types.isInterval(type)) {
      return interval(((Number) internal).longValue(), type);
    }
    return switch (sqlType) {
      case SqlType.Simple simple -> simple(internal, simple);
      case SqlType.Decimal decimal ->
          toDecimal((Number) internal).setScale(decimal.scale(), RoundingMode.HALF_UP);
      case SqlType.Char text -> internal.toString();
      case SqlType.Array array -> list(internal, type, array);
      case SqlType.MapOf map -> map((Map<?, ?>) internal, type, map);
      case SqlType.Row row -> row(internal, type, row);
    };
  }

  private static Object simple(Object internal, SqlType.Simple type) {
    return switch (type) {
      case TINYINT -> ((Number) internal).byteValue();
      case SMALLINT -> ((Number) internal).shortValue();
      case INTEGER -> ((Number) internal).intValue();
      case BIGINT -> ((Number) internal).longValue();
      case REAL -> ((Number) internal).floatValue();
      case DOUBLE -> ((Number) internal).doubleValue();
      case DATE -> LocalDate.ofEpochDay(((Number) internal).intValue());
      case TIME -> LocalTime.ofNanoOfDay(((Number) internal).longValue() * 1_000_000);
      case TIMESTAMP -> timestamp(((Number) internal).longValue());
      case VARCHAR, JSON, INTERVAL -> internal.toString();
      case VARBINARY -> internal instanceof ByteString bytes ? bytes.getBytes() : internal;
      case BOOLEAN, UNKNOWN -> internal;
    };
  }

  private static LocalDateTime timestamp(long millis) {
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(millis, 1000L),
        (int) Math.floorMod(millis, 1000L) * 1_000_000,
        ZoneOffset.UTC);
  }

  private static BigDecimal toDecimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }

  private static List<@Nullable Object> list(
      Object internal, RelDataType type, SqlType.Array array) {
    List<@Nullable Object> result = new ArrayList<>();
    RelDataType element = type.getComponentType();
    for (Object value : elements(internal)) {
      result.add(element == null ? value : of(value, element, array.element()));
    }
    return Collections.unmodifiableList(result);
  }

  private static Map<@Nullable Object, @Nullable Object> map(
      Map<?, ?> internal, RelDataType type, SqlType.MapOf map) {
    Map<@Nullable Object, @Nullable Object> result = new LinkedHashMap<>();
    RelDataType key = type.getKeyType();
    RelDataType value = type.getValueType();
    internal.forEach((k, v) ->
        result.put(
            key == null ? k : of(k, key, map.key()),
            value == null ? v : of(v, value, map.value())));
    return Collections.unmodifiableMap(result);
  }

  private static Object row(Object internal, RelDataType type, SqlType.Row row) {
    List<? extends @Nullable Object> values = elements(internal);
    List<@Nullable Object> cells = new ArrayList<>();
    Map<@Nullable Object, @Nullable Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < row.fields().size(); i++) {
      Column field = row.fields().get(i);
      Object cell = of(values.get(i), type.getFieldList().get(i).getType(), field.type());
      cells.add(cell);
      byName.put(field.name(), cell);
    }
    boolean named = row.fields().stream().noneMatch(f -> f.name().isEmpty());
    return named ? Collections.unmodifiableMap(byName) : Collections.unmodifiableList(cells);
  }

  private static List<? extends @Nullable Object> elements(Object internal) {
    return switch (internal) {
      case List<?> list -> list;
      case Object[] array -> Arrays.asList(array);
      default -> List.of(internal);
    };
  }

  /// An interval as Trino prints it: `1-2` (years-months) or `1 02:03:04.567` (days and time).
  private static String interval(long value, RelDataType type) {
    String sign = value < 0 ? "-" : "";
    long amount = Math.abs(value);
    if (SqlTypeName.YEAR_INTERVAL_TYPES.contains(type.getSqlTypeName())) {
      return sign + amount / MONTHS + "-" + amount % MONTHS;
    }
    return String.format(
        Locale.ROOT,
        "%s%d %02d:%02d:%02d.%03d",
        sign,
        amount / DAY,
        amount / 3_600_000 % 24,
        amount / 60_000 % 60,
        amount / 1000 % 60,
        amount % 1000);
  }
}
