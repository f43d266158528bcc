package dryrun.sql.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Functions of JSON, which is text here. What cannot be found is NULL.
public final class Jsons {
  private static final JsonMapper JSON = new JsonMapper();

  private Jsons() {}

  /// The text written without blanks.
  public static String parse(String text) {
    JsonNode node = read(text);
    if (node == null) {
      throw Failures.runtime("'" + text + "' is not JSON");
    }
    return node.toString();
  }

  /// How many elements an array has; NULL for what is no array.
  public static @Nullable Long arrayLength(String text) {
    JsonNode node = read(text);
    return (node != null && node.isArray()) ? (Long) (long) node.size() : null;
  }

  /// The element at a place that counts from 0, from the end when it is negative.
  public static @Nullable String arrayGet(String text, long place) {
    JsonNode node = read(text);
    if (node == null || !node.isArray()) {
      return null;
    }
    long index = place < 0 ? node.size() + place : place;
    boolean inside = index >= 0 && index < node.size();
    return inside ? String.valueOf(node.get((int) index)) : null;
  }

  /// Whether an array has a number; NULL for what is no array.
  public static @Nullable Boolean arrayContains(String text, long number) {
    JsonNode node = read(text);
    return (node != null && node.isArray())
        ? (Boolean) elements(node).anyMatch(e -> e.isNumber() && e.doubleValue() == number)
        : null;
  }

  /// Whether an array has a text; NULL for what is no array.
  public static @Nullable Boolean arrayContainsText(String text, String value) {
    JsonNode node = read(text);
    return (node != null && node.isArray())
        ? (Boolean) elements(node).anyMatch(e -> e.isTextual() && e.textValue().equals(value))
        : null;
  }

  /// How many members the object or array at a path such as `$.a[0]` has; 0 for a scalar.
  public static @Nullable Long size(String text, String path) {
    JsonNode found = at(text, path);
    return found == null ? null : (Long) (long) found.size();
  }

  /// What stands at a path, as JSON.
  public static @Nullable String extract(String text, String path) {
    JsonNode found = at(text, path);
    return found == null ? null : found.toString();
  }

  /// The number, text or boolean at a path, as text.
  public static @Nullable String scalar(String text, String path) {
    JsonNode found = at(text, path);
    return found != null && found.isValueNode() && !found.isNull() ? found.asText() : null;
  }

  private static @Nullable JsonNode at(String text, String path) {
    JsonNode node = read(text);
    String steps = path.strip().replaceFirst("^(lax|strict)\\s+", "");
    if (!steps.matches("\\$(\\.[\\w-]+|\\.?\"[^\"/~]+\"|\\[\\d+]|\\[\"[^\"/~]+\"])*")) {
      throw Failures.runtime("'" + path + "' is not a path such as $.a[0]");
    }
    if (node == null) {
      return null;
    }
    String pointer =
        steps.substring(1).replaceAll("\\.?\\[?\"([^\"]+)\"]?|\\[(\\d+)]|\\.([\\w-]+)", "/$1$2$3");
    JsonNode found = node.at(pointer);
    return found.isMissingNode() ? null : found;
  }

  /// Whether the text is a number, a text, a boolean or null.
  public static boolean isScalar(String text) {
    JsonNode node = read(text);
    return node != null && node.isValueNode();
  }

  private static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static @Nullable JsonNode read(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isMissingNode() ? null : node;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
