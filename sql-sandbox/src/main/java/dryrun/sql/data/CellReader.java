package dryrun.sql.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dryrun.sql.Column;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the text of a cell as a value of a type.
final class CellReader {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(64).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CellReader() {}

  /// The value as [dryrun.sql.ResultTable] documents it.
  ///
  /// @throws IllegalArgumentException when the text is no value of that type
  static Object read(SqlType type, String text) {
    try {
      return switch (type) {
        case SqlType.Simple simple -> simple(simple, text);
        case SqlType.Decimal decimal -> decimal(decimal, text);
        case SqlType.Char fixed -> padded(fixed, text);
        case SqlType.Array array -> nested(array, JSON.readTree(text));
        case SqlType.MapOf map -> nested(map, JSON.readTree(text));
        case SqlType.Row row -> nested(row, JSON.readTree(text));
      };
    } catch (DateTimeException | ArithmeticException | JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object simple(SqlType.Simple type, String text) throws JsonProcessingException {
    return switch (type) {
      case BOOLEAN -> {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
          throw new IllegalArgumentException(text);
        }
        yield Boolean.valueOf(text);
      }
      case TINYINT -> Byte.valueOf(text);
      case SMALLINT -> Short.valueOf(text);
      case INTEGER -> Integer.valueOf(text);
      case BIGINT -> Long.valueOf(text);
      case REAL -> Float.valueOf(plainNumber(text));
      case DOUBLE -> Double.valueOf(plainNumber(text));
      case VARCHAR -> text;
      case VARBINARY -> Base64.getDecoder().decode(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case TIMESTAMP -> timestamp(text);
      case JSON -> {
        if (JSON.readTree(text).isMissingNode()) {
          throw new IllegalArgumentException(text);
        }
        yield text;
      }
      case INTERVAL, UNKNOWN -> throw new IllegalArgumentException(text);
    };
  }

  /// Java reads "1d" and " 1" as numbers too; no database does.
  private static String plainNumber(String text) {
    if (!text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|NaN|[-+]?Infinity")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static BigDecimal decimal(SqlType.Decimal type, String text) {
    if (!text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)")) {
      throw new IllegalArgumentException(text);
    }
    BigDecimal value = new BigDecimal(text).setScale(type.scale(), RoundingMode.UNNECESSARY);
    if (value.precision() > type.precision()) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static LocalDateTime timestamp(String text) {
    if (text.length() < 16 || (text.charAt(10) != ' ' && text.charAt(10) != 'T')) {
      throw new IllegalArgumentException(text);
    }
    LocalDateTime time =
        LocalDateTime.of(
            LocalDate.parse(text.substring(0, 10)), LocalTime.parse(text.substring(11)));
    if (!time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException(text);
    }
    return time;
  }

  private static String padded(SqlType.Char type, String text) {
    if (text.length() > type.length()) {
      throw new IllegalArgumentException(text);
    }
    return text + " ".repeat(type.length() - text.length());
  }

  private static Object nested(SqlType type, JsonNode node) {
    return switch (type) {
      case SqlType.Array array when node.isArray() -> {
        List<@Nullable Object> values = new ArrayList<>(node.size());
        node.forEach(child -> values.add(child(array.element(), child)));
        yield Collections.unmodifiableList(values);
      }
      case SqlType.MapOf map when node.isObject() -> {
        Map<Object, @Nullable Object> values = new LinkedHashMap<>();
        node.properties()
            .forEach(
                e -> values.put(read(map.key(), e.getKey()), child(map.value(), e.getValue())));
        yield Collections.unmodifiableMap(values);
      }
      case SqlType.Row row when node.isObject() -> row(row, node);
      case SqlType.Simple simple when simple == SqlType.Simple.JSON -> node.toString();
      case SqlType.Array _, SqlType.MapOf _, SqlType.Row _ ->
          throw new IllegalArgumentException(node.toString());
      case SqlType.Simple _, SqlType.Decimal _, SqlType.Char _ -> {
        boolean isText = type == SqlType.Simple.VARCHAR || type instanceof SqlType.Char;
        if (node.isContainerNode() || (isText && !node.isTextual())) {
          throw new IllegalArgumentException(node.toString());
        }
        yield read(type, node.isTextual() ? node.textValue() : node.asText());
      }
    };
  }

  private static Map<String, @Nullable Object> row(SqlType.Row row, JsonNode node) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Column field : row.fields()) {
      values.put(field.name(), child(field.type(), node.path(field.name())));
    }
    if (node.properties().stream().anyMatch(e -> !values.containsKey(e.getKey()))) {
      throw new IllegalArgumentException(node.toString());
    }
    return Collections.unmodifiableMap(values);
  }

  private static @Nullable Object child(SqlType type, JsonNode node) {
    return node.isNull() || node.isMissingNode() ? null : nested(type, node);
  }
}
