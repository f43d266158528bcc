package dryrun.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as plain values: null, [Boolean], [Long], [Double], [String], [List] and [Map].
final class JsonValues {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonValues() {}

  /// @throws IllegalArgumentException when the text is not a JSON array
  static List<@Nullable Object> list(String json) {
    List<@Nullable Object> values = new ArrayList<>();
    tree(json).forEach(element -> values.add(value(element)));
    return values;
  }

  /// @throws IllegalArgumentException when the text is not JSON
  static @Nullable Object value(String json) {
    return value(tree(json));
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static @Nullable Object value(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> {
        List<@Nullable Object> values = new ArrayList<>();
        node.forEach(element -> values.add(value(element)));
        yield values;
      }
      case OBJECT -> {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        yield fields;
      }
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> number(node);
      case NULL, MISSING, BINARY, POJO -> null;
    };
  }

  private static Object number(JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return node.longValue();
    }
    return node.doubleValue();
  }
}
