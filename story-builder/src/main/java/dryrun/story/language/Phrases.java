package dryrun.story.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns of phrase to look for, without regard to case, line ends and the kind of apostrophe.
///
/// A phrase is a regular expression in which a blank stands for any white space; it matches whole
/// words only.
public final class Phrases {
  private final Pattern pattern;

  private Phrases(Pattern pattern) {
    this.pattern = pattern;
  }

  /// Any of these.
  public static Phrases of(String... phrases) {
    String any = String.join("|", phrases).replace(" ", "\\s+").replace("'", "['’]");
    return new Phrases(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:" + any + ")(?![\\p{L}\\p{N}_])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /// Whether one of them stands in the text.
  public boolean in(String text) {
    return pattern.matcher(text).find();
  }

  /// Whether one of them stands in one of the sentences.
  public boolean in(List<Sentence> sentences) {
    return sentences.stream().anyMatch(s -> in(s.text()));
  }

  /// Where they stand in the text, the leftmost first.
  public List<MatchResult> find(String text) {
    return pattern.matcher(text).results().toList();
  }
}
