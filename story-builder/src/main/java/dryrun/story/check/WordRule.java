package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/// A rule that points at each place where certain words stand.
abstract class WordRule implements Rule {
  private final Phrases phrases;

  WordRule(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : sentences(told)) {
      for (MatchResult match : phrases.find(sentence.text())) {
        if (counts(sentence, match)) {
          marks.add(mark(sentence.at(match.start(), match.end()), match.group()));
        }
      }
    }
    return marks;
  }

  /// Where to look; everywhere unless a rule says otherwise.
  List<Sentence> sentences(Told told) {
    return told.sentences();
  }

  /// Whether the words mean there what the rule looks for.
  abstract boolean counts(Sentence sentence, MatchResult match);

  abstract Mark mark(Span span, String words);
}
