package dryrun.story.check;

import dryrun.story.Budget;
import dryrun.story.Section;
import dryrun.story.Span;
import dryrun.story.TemplateSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// See [RuleId#OVER_BUDGET] and [RuleId#UNDER_BUDGET].
final class Budgets implements Rule {
  private final RuleId id;

  private Budgets(RuleId id) {
    this.id = id;
  }

  static Budgets over() {
    return new Budgets(RuleId.OVER_BUDGET);
  }

  static Budgets under() {
    return new Budgets(RuleId.UNDER_BUDGET);
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (TemplateSection wanted : told.template().sections()) {
      Budget budget = wanted.budget();
      if (budget != null) {
        told.story()
            .section(wanted.name())
            .filter(s -> !s.text().isBlank())
            .ifPresent(s -> add(marks, told, s.name(), s.heading(), budget, spoken(s)));
      }
    }
    Budget whole = told.template().whole();
    if (whole != null && told.story().words() > 0) {
      add(marks, told, "The whole", Mark.whole(), whole, told.story().words());
    }
    return marks;
  }

  private static int spoken(Section section) {
    return section.words();
  }

  private void add(List<Mark> marks, Told told, String name, Span place, Budget budget, int words) {
    double seconds = told.pace().timeFor(words).toMillis() / 1000.0;
    String takes = String.format(Locale.ROOT, "%s takes about %.0f seconds", name, seconds);
    if (id == RuleId.OVER_BUDGET && budget.isOver(seconds)) {
      marks.add(
          Mark.warning(
              place,
              takes + "; it may take up to " + budget.maxSeconds() + ".",
              "Keep what the listener needs for the result, and put the rest between [[ and ]]: it"
                  + " is told only when there is time."));
    }
    if (id == RuleId.UNDER_BUDGET && budget.isUnder(seconds)) {
      marks.add(
          Mark.warning(
              place,
              takes + "; from " + budget.minSeconds() + " on there is room for what matters.",
              "Say what a listener would ask next: how big, why this way, what it cost."));
    }
  }
}
