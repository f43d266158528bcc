package dryrun.story.check;

import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// See [RuleId#LONG_SENTENCE].
final class LongSentence implements Rule {
  private static final int LONGEST = 35;
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  @Override
  public RuleId id() {
    return RuleId.LONG_SENTENCE;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : told.sentences()) {
      long words = WORD.matcher(sentence.text()).results().count();
      if (words > LONGEST) {
        marks.add(
            Mark.hint(
                Mark.sentence(sentence),
                "This sentence has " + words + " words: too long to follow by ear.",
                "Make two of it, the fact first."));
      }
    }
    return marks;
  }
}
