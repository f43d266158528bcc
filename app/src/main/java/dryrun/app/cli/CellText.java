package dryrun.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cells of a result as JSON and as text.
final class CellText {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private CellText() {}

  /// The cell as it stands in a JSON row: decimals exact, not-a-number and infinities as text.
  static JsonNode json(@Nullable Object cell) {
    return switch (cell) {
      case null -> NullNode.getInstance();
      case Boolean truth -> Json.NODES.booleanNode(truth);
      case Byte number -> Json.NODES.numberNode(number);
      case Short number -> Json.NODES.numberNode(number);
      case Integer number -> Json.NODES.numberNode(number);
      case Long number -> Json.NODES.numberNode(number);
      case BigDecimal number -> Json.NODES.numberNode(number);
      case Float number when Float.isFinite(number) -> Json.NODES.numberNode(number);
      case Double number when Double.isFinite(number) -> Json.NODES.numberNode(number);
      case List<?> list -> {
        ArrayNode array = Json.NODES.arrayNode();
        list.forEach(element -> array.add(json(element)));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode object = Json.NODES.objectNode();
        map.forEach((key, value) -> object.set(String.valueOf(of(key)), json(value)));
        yield object;
      }
      default -> Json.NODES.textNode(scalar(cell));
    };
  }

  /// The cell as text: arrays, maps and rows as JSON; null for NULL.
  static @Nullable String of(@Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case List<?> list -> Json.line(json(list));
      case Map<?, ?> map -> Json.line(json(map));
      default -> scalar(cell);
    };
  }

  private static String scalar(Object cell) {
    return switch (cell) {
      case BigDecimal number -> number.toPlainString();
      case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
      case LocalDate date -> date.toString();
      case LocalTime time -> time(time);
      case LocalDateTime timestamp -> timestamp.toLocalDate() + " " + time(timestamp.toLocalTime());
      default -> cell.toString();
    };
  }

  /// Fractions of a second only where there are any.
  private static String time(LocalTime time) {
    int nanos = time.get(ChronoField.NANO_OF_SECOND);
    String fraction =
        nanos == 0
            ? ""
            : nanos % 1_000 == 0 ? ".%06d".formatted(nanos / 1_000) : ".%09d".formatted(nanos);
    return SECONDS.format(time) + fraction;
  }
}
