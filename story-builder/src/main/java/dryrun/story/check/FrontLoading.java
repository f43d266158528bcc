package dryrun.story.check;

import dryrun.story.language.Phrases;
import dryrun.story.language.Quantities;
import dryrun.story.language.Sentence;
import java.util.List;

/// See [RuleId#FRONT_LOADING].
final class FrontLoading implements Rule {
  private static final Phrases STAKE =
      Phrases.of(
          "revenue",
          "money",
          "costs?",
          "costing",
          "budget",
          "profits?",
          "customers?",
          "clients?",
          "users?",
          "patients?",
          "students?",
          "pupils?",
          "guests?",
          "passengers?",
          "donors?",
          "families",
          "deadlines?",
          "outages?",
          "los(?:t|s|e|es|ing|ses)",
          "late",
          "wrong",
          "br(?:oke|oken|eak|eaks)",
          "fail(?:ed|ing|s|ure|ures)?",
          "went down",
          "was down",
          "complain(?:ed|ts?|ing)?",
          "risk",
          "fines?",
          "penalt(?:y|ies)",
          "launch",
          "saved?",
          "grew",
          "cut",
          "doubled",
          "halved",
          "miss(?:ed|ing)",
          "incidents?",
          "churn",
          "trust(?:ed)?",
          "blocked",
          "legal",
          "audit(?:ors?)?",
          "regulators?",
          "safety",
          "hurt",
          "harm(?:ed)?",
          "overcharged",
          "refunds?",
          "errors?",
          "waste[ds]?",
          "stopped",
          "crash(?:ed|es)?",
          "slow",
          "stood still",
          "in danger");

  @Override
  public RuleId id() {
    return RuleId.FRONT_LOADING;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Sentence> opening = told.sentences().stream().limit(2).toList();
    boolean stake =
        STAKE.in(opening) || opening.stream().anyMatch(s -> !Quantities.of(s).isEmpty());
    if (!told.template().checks().frontLoading() || opening.isEmpty() || stake) {
      return List.of();
    }
    return List.of(
        Mark.hint(
            Mark.sentence(opening.getFirst()),
            "The first two sentences do not say why one should listen.",
            "Begin with what was at stake or what came of it: a number, a deadline, somebody who"
                + " was hurt."));
  }
}
