package dryrun.story;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the same story at three lengths, by marks in its text: bold for what is always told, `[[`
/// and `]]` around what is told only when there is time.
public final class Abridgement {
  private static final Pattern AT_LENGTH = Pattern.compile("(?s)[ \\t]*\\[\\[(.*?)]]");
  private static final Pattern BOLD = Pattern.compile("(?s)\\*\\*(?=\\S).+?\\*\\*|__(?=\\S).+?__");
  private static final Pattern BOLD_MARK = Pattern.compile("\\*\\*|(?<!\\w)__|__(?!\\w)");
  private static final Pattern TERM = Pattern.compile("(?s)\\R+");

  private final StoryReader reader = new StoryReader();

  /// What is told of each section; a section of which nothing is told is left out.
  public List<Part> parts(Story story, Length length) {
    boolean marked = story.sections().stream().anyMatch(s -> BOLD.matcher(s.text()).find());
    List<Part> parts = new ArrayList<>();
    for (Section section : story.sections()) {
      String text = told(section.text(), length, marked);
      if (!text.isBlank()) {
        parts.add(new Part(section.name(), text, reader.words(text)));
      }
    }
    return List.copyOf(parts);
  }

  /// How many words that is.
  public int words(Story story, Length length) {
    return parts(story, length).stream().mapToInt(Part::words).sum();
  }

  private static String told(String text, Length length, boolean marked) {
    return switch (length) {
      case LONG ->
          AT_LENGTH
              .matcher(text)
              .replaceAll(m -> Matcher.quoteReplacement(" " + m.group(1)))
              .strip();
      case USUAL -> AT_LENGTH.matcher(text).replaceAll("").strip();
      case SHORT -> shortest(AT_LENGTH.matcher(text).replaceAll(""), marked);
    };
  }

  private static String shortest(String text, boolean marked) {
    List<String> kept = new ArrayList<>();
    String line = TERM.matcher(text).replaceAll(" ");
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(line);
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = line.substring(start, end).strip();
      start = end;
      if (!marked) {
        return sentence;
      }
      if (BOLD.matcher(sentence).find()) {
        kept.add(BOLD_MARK.matcher(sentence).replaceAll(""));
      }
    }
    return String.join(" ", kept);
  }

  /// What is told of a section.
  ///
  /// @param name of the section
  /// @param text in Markdown
  /// @param words how many are spoken
  public record Part(String name, String text, int words) {}
}
