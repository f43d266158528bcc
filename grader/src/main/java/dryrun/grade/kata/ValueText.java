package dryrun.grade.kata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes values as JSON on one line, cut where nobody reads on.
final class ValueText {
  private static final int LENGTH = 2000;

  private ValueText() {}

  static String of(@Nullable Object value) {
    String text = json(value);
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }

  /// Arguments of a call, one behind the other.
  static String ofAll(List<?> values) {
    String text = values.stream().map(ValueText::json).collect(Collectors.joining(", "));
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }

  private static String json(@Nullable Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case List<?> list ->
          list.stream().map(ValueText::json).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> quoted(String.valueOf(e.getKey())) + ": " + json(e.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case null, default -> String.valueOf(value);
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
      }
    }
    return quoted.append('"').toString();
  }
}
