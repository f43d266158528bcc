package dryrun.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes single keys of a story's front matter and leaves every other line as it stands.
public final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*(?<end>\\R)(?<body>(?s:.*?))(?<=\\n|\\r)(?:---|\\.\\.\\.)["
              + " \\t]*(?:\\R|\\z)");

  private FrontMatter() {}

  /// The text with a key set to a value. A key that is absent is added at the end; without front
  /// matter one is put in front.
  ///
  /// @param value one line
  public static String with(String text, String key, String value) {
    String line = key + ": " + quoted(value);
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      int start = text.startsWith("\uFEFF") ? 1 : 0;
      String end = text.contains("\r\n") ? "\r\n" : "\n";
      String front = "---" + end + line + end + "---" + end + (text.length() > start ? end : "");
      return text.substring(0, start) + front + text.substring(start);
    }
    int from = block.start("body");
    int to = block.end("body");
    Pattern entry =
        Pattern.compile(
            "(?m)^"
                + Pattern.quote(key)
                + "[ \\t]*:[^\\r\\n]*(?:\\R[ \\t]+[^\\r\\n]*|\\R-[ \\t][^\\r\\n]*)*");
    Matcher old = entry.matcher(text).region(from, to);
    if (old.find()) {
      return text.substring(0, old.start()) + line + text.substring(old.end());
    }
    return text.substring(0, to) + line + block.group("end") + text.substring(to);
  }

  /// The same with a list, written as `[a, b]`.
  public static String with(String text, String key, List<String> values) {
    String list = String.join(", ", values.stream().map(FrontMatter::quoted).toList());
    return with(text, key, "[" + list + "]");
  }

  /// What is wrong with a story's front matter, in a sentence; empty when nothing is.
  public static String remark(String text) {
    String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = source.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
      return "";
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("---") || line.equals("...")) {
        return "";
      }
      boolean known = line.isBlank() || line.matches("\\s+.*|-\\s.*|#.*|[^:\\s][^:]*:(?:\\s.*)?");
      if (!known) {
        return "Line "
            + (i + 1)
            + ": front matter has lines such as \"template: star\", and ends with a line ---. It is"
            + " read as text for now.";
      }
    }
    return "Line 1: the front matter never ends. Add a line --- below its last key; it is read as"
        + " text for now.";
  }

  private static String quoted(String value) {
    boolean list = value.startsWith("[") && value.endsWith("]");
    boolean plain = list || value.matches("[\\p{L}\\p{N}][^:#\"'\\r\\n\\[\\],]*");
    return plain
        ? value
        : "\"" + value.replaceAll("\\R", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
