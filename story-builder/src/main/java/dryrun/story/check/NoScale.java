package dryrun.story.check;

import dryrun.story.language.Quantities;
import java.util.List;

/// See [RuleId#NO_SCALE].
final class NoScale implements Rule {
  @Override
  public RuleId id() {
    return RuleId.NO_SCALE;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Passage> context = told.in(told.template().checks().context());
    boolean number =
        context.stream()
            .flatMap(p -> p.sentences().stream())
            .anyMatch(s -> !Quantities.of(s).isEmpty());
    if (context.isEmpty() || number) {
      return List.of();
    }
    return List.of(
        Mark.warning(
            Mark.heading(context.getFirst()),
            "Nothing says how big it was.",
            "One number is enough: rows a day, people waiting, money at stake, hours lost."));
  }
}
