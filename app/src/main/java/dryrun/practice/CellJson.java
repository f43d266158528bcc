package dryrun.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a cell of a result so that it comes back as the same value of the same class: null, text
/// and booleans as themselves, everything else as `["class", value]`.
final class CellJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CellJson() {}

  static JsonNode write(@Nullable Object cell) {
    return switch (cell) {
      case null -> NullNode.getInstance();
      case String text -> NODES.textNode(text);
      case Boolean truth -> NODES.booleanNode(truth);
      case Byte number -> tagged("byte", number.toString());
      case Short number -> tagged("short", number.toString());
      case Integer number -> tagged("int", number.toString());
      case Long number -> tagged("long", number.toString());
      case Float number -> tagged("float", number.toString());
      case Double number -> tagged("double", number.toString());
      case BigDecimal number -> tagged("decimal", number.toString());
      case byte[] bytes -> tagged("bytes", Base64.getEncoder().encodeToString(bytes));
      case LocalDate date -> tagged("date", date.toString());
      case LocalTime time -> tagged("time", time.toString());
      case LocalDateTime timestamp -> tagged("timestamp", timestamp.toString());
      case List<?> list -> {
        ArrayNode values = NODES.arrayNode();
        list.forEach(value -> values.add(write(value)));
        yield NODES.arrayNode().add("list").add(values);
      }
      case Map<?, ?> map -> {
        ArrayNode entries = NODES.arrayNode();
        map.forEach((key, value) -> entries.add(write(key)).add(write(value)));
        yield NODES.arrayNode().add("map").add(entries);
      }
      default -> throw new IllegalArgumentException("not a cell: " + cell.getClass());
    };
  }

  static @Nullable Object read(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isTextual()) {
      return node.asText();
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    JsonNode value = node.required(1);
    String text = value.asText();
    return switch (node.required(0).asText()) {
      case "byte" -> Byte.valueOf(text);
      case "short" -> Short.valueOf(text);
      case "int" -> Integer.valueOf(text);
      case "long" -> Long.valueOf(text);
      case "float" -> Float.valueOf(text);
      case "double" -> Double.valueOf(text);
      case "decimal" -> new BigDecimal(text);
      case "bytes" -> Base64.getDecoder().decode(text);
      case "date" -> LocalDate.parse(text);
      case "time" -> LocalTime.parse(text);
      case "timestamp" -> LocalDateTime.parse(text);
      case "list" -> list(value);
      case "map" -> map(value);
      default -> throw new IllegalArgumentException("not a cell: " + node);
    };
  }

  private static List<@Nullable Object> list(JsonNode values) {
    List<@Nullable Object> list = new ArrayList<>();
    values.forEach(value -> list.add(read(value)));
    return list;
  }

  private static Map<@Nullable Object, @Nullable Object> map(JsonNode entries) {
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < entries.size(); i += 2) {
      map.put(read(entries.required(i)), read(entries.required(i + 1)));
    }
    return map;
  }

  private static ArrayNode tagged(String tag, String value) {
    return NODES.arrayNode().add(tag).add(value);
  }
}
