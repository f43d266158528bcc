package dryrun.story.check;

import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.language.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Checks stories by the rules of [RuleId], on English as OpenNLP reads it.
public final class RuleChecker implements StoryChecker {
  /// Half an hour of talk; what comes after that in a file is timed, and not read word by word.
  private static final int LONGEST = 30_000;

  private final English english;
  private final List<Rule> rules = RuleBook.all();

  /// @param english loaded once, best in the background
  public RuleChecker(English english) {
    this.english = english;
  }

  @Override
  public StoryReport check(Story story, StoryTemplate template, Pace pace, Scope scope) {
    List<Passage> passages = read(story);
    Lines lines = new Lines(story.source());
    Told told = new Told(story, template, pace, passages);
    List<Finding> findings =
        rules.stream()
            .filter(rule -> scope == Scope.WHOLE || !rule.id().needsWhole())
            .flatMap(
                rule -> rule.marks(told).stream().map(mark -> finding(story, lines, rule, mark)))
            .sorted(Comparator.comparingInt(f -> f.span().start()))
            .toList();
    return new StoryReport(
        template.id(),
        SectionTiming.all(story, template, pace),
        findings,
        pace.timeFor(story.words()));
  }

  private List<Passage> read(Story story) {
    List<Passage> passages = new ArrayList<>();
    int left = LONGEST;
    for (Section section : story.sections()) {
      String text = section.text().substring(0, Math.min(left, section.text().length()));
      left -= text.length();
      if (!text.isBlank()) {
        passages.add(new Passage(section, english.read(text, section.body().start())));
      }
    }
    return passages;
  }

  private static Finding finding(Story story, Lines lines, Rule rule, Mark mark) {
    return new Finding(
        rule.id(),
        mark.severity(),
        mark.span(),
        mark.span().of(story.source()),
        lines.at(mark.span().start()),
        mark.message(),
        mark.repair());
  }
}
