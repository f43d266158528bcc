package dryrun.story.check;

import dryrun.story.language.Quantities;
import java.util.List;

/// See [RuleId#NO_NUMBER_IN_RESULT].
final class NoNumberInResult implements Rule {
  @Override
  public RuleId id() {
    return RuleId.NO_NUMBER_IN_RESULT;
  }

  @Override
  public List<Mark> marks(Told told) {
    return told.in(told.template().checks().result()).stream()
        .filter(p -> p.sentences().stream().allMatch(s -> Quantities.of(s).isEmpty()))
        .map(p ->
            Mark.error(
                Mark.heading(p),
                p.section().name() + " has no number.",
                "Say what it was before and what it is now. If the figure is secret, a share, a"
                    + " multiple or a range does: \"about a third less\"."))
        .toList();
  }
}
