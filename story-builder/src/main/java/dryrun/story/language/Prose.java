package dryrun.story.language;

import dryrun.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The spoken text in a stretch of Markdown, place for place: what is not spoken becomes blanks, so
/// that every place in the prose is the same place in the source.
final class Prose {
  private static final Pattern SILENT =
      Pattern.compile(
          "(?s)<!--.*?(?:-->|\\z)|(?m)^[ \\t]*```.*?(?:^[ \\t]*```[^\\n]*$|\\z)"
              + "|(?<=])\\([^)\\s]*\\)");
  private static final Pattern MARKS =
      Pattern.compile("(?m)^[ \\t]*(?:#{1,6}|>)[ \\t]+|\\*+|__+|`+|\\[|]|(?<![\\w])_|_(?!\\w)");
  private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,3}[.)])[ \\t]");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

  private Prose() {}

  /// Paragraphs and items of lists, in order.
  static List<Block> blocks(String markdown) {
    StringBuilder text = new StringBuilder(markdown);
    blank(text, SILENT);
    List<Integer> starts = new ArrayList<>();
    List<Integer> bullets = new ArrayList<>();
    starts.add(0);
    BLANK_LINE.matcher(text).results().forEach(m -> starts.add(m.end()));
    BULLET
        .matcher(text)
        .results()
        .forEach(m -> {
          starts.add(m.start());
          bullets.add(m.start());
        });
    blank(text, BULLET);
    blank(text, MARKS);
    List<Integer> ordered = starts.stream().sorted().distinct().toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      int start = ordered.get(i);
      int end = i + 1 < ordered.size() ? ordered.get(i + 1) : text.length();
      String part = text.substring(start, end).replaceAll("\\s", " ");
      if (!part.isBlank()) {
        blocks.add(new Block(new Span(start, end), part, bullets.contains(start)));
      }
    }
    return blocks;
  }

  private static void blank(StringBuilder text, Pattern what) {
    Matcher matcher = what.matcher(text.toString());
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          text.setCharAt(i, ' ');
        }
      }
    }
  }

  /// A paragraph, or an item of a list.
  ///
  /// @param span where it stands in the Markdown
  /// @param text its prose, as long as the span
  record Block(Span span, String text, boolean listItem) {}
}
