package dryrun.story.check;

import dryrun.story.language.Phrases;
import java.util.List;
import java.util.function.Function;

/// A rule that points at the heading of each section in which certain words are lacking.
final class LackRule implements Rule {
  private final RuleId id;
  private final Function<Told, List<Passage>> where;
  private final List<Phrases> needed;
  private final Severity severity;
  private final String message;
  private final String repair;

  /// @param needed of each of these some phrase must stand in the section
  LackRule(
      RuleId id,
      Function<Told, List<Passage>> where,
      List<Phrases> needed,
      Severity severity,
      String message,
      String repair) {
    this.id = id;
    this.where = where;
    this.needed = List.copyOf(needed);
    this.severity = severity;
    this.message = message;
    this.repair = repair;
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public List<Mark> marks(Told told) {
    return where.apply(told).stream()
        .filter(p -> !needed.stream().allMatch(phrases -> phrases.in(p.text())))
        .map(p -> new Mark(severity, Mark.heading(p), message, repair))
        .toList();
  }
}
