package dryrun.bank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON text as a tree, and the line on which each field and element stands. Lines are counted
/// from 1; a field stands where its name does. They are counted when the first one is asked for: of
/// most files none is.
final class JsonLines {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonNode tree;
  private final String text;
  private @Nullable Map<String, Integer> lines;

  private JsonLines(JsonNode tree, String text) {
    this.tree = tree;
    this.text = text;
  }

  /// @throws PackException with the line when the text is not JSON or names a field twice
  static JsonLines read(String path, String text) throws PackException {
    try {
      JsonNode tree = MAPPER.readTree(text);
      if (tree.isMissingNode()) {
        throw new PackException(path, 1, "is empty");
      }
      return new JsonLines(tree, text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new PackException(path, line, "is not JSON: " + e.getOriginalMessage());
    }
  }

  JsonNode tree() {
    return tree;
  }

  /// The line of a pointer, or of the nearest one above it.
  int line(String pointer) {
    for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
      Integer line = lines().get(p);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  /// From pointer to line.
  private synchronized Map<String, Integer> lines() {
    Map<String, Integer> counted = lines;
    if (counted == null) {
      counted = count(text);
      lines = counted;
    }
    return counted;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          String pointer = pointer(parser, token);
          lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text was JSON and no longer is", e);
    }
    return lines;
  }

  private static String pointer(JsonParser parser, JsonToken token) {
    boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    var context = parser.getParsingContext();
    return (opens ? context.getParent() : context).pathAsPointer().toString();
  }
}
