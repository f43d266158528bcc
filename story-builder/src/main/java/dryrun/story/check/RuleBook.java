package dryrun.story.check;

import dryrun.story.language.Phrases;
import java.util.List;

/// All rules, in the order in which people read of them.
final class RuleBook {
  private static final Phrases SOUGHT =
      Phrases.of(
          "looking for",
          "look for",
          "I (?:now )?want",
          "I'd (?:like|love)",
          "I would (?:like|love)",
          "I hope to",
          "next (?:step|role|thing|chapter|job|place|years?)",
          "seek(?:ing)?",
          "ready (?:for|to)",
          "my aim",
          "my goal",
          "grow into",
          "what I (?:want|miss|need)",
          "I am after",
          "I miss");
  private static final Phrases HERE =
      Phrases.of(
          "this (?:role|team|company|position|job|place|hospital|school|bank|clinic|group)",
          "your(?:s|self)?",
          "you",
          "you're",
          "you've",
          "here",
          "join(?:ing)?",
          "the role",
          "the team you",
          "why I applied",
          "with you");

  private RuleBook() {}

  static List<Rule> all() {
    return List.of(
        new MissingSection(),
        new SectionOrder(),
        Budgets.over(),
        Budgets.under(),
        new NoNumberInResult(),
        new NumberWithoutBaseline(),
        new VagueQuantity(),
        new TeamNotI(),
        new NoCredit(),
        new PassiveAction(),
        new TooFewAlternatives(),
        new NoReasonForChoice(),
        new NoTradeOff(),
        Lessons.none(),
        Lessons.withoutChange(),
        new Blame(),
        new ToolsWithoutOutcome(),
        new NoScale(),
        new JargonUnexplained(),
        new Filler(),
        new Hedge(),
        new LongSentence(),
        new FrontLoading(),
        new StaffSignalMissing(),
        new ConfidentialNumber(),
        closingWithoutAim(),
        new OwnershipUnclear(),
        new AssumptionUnmarked());
  }

  private static Rule closingWithoutAim() {
    return new LackRule(
        RuleId.CLOSING_WITHOUT_AIM,
        told -> told.in(told.template().checks().aim()),
        List.of(SOUGHT, HERE),
        Severity.WARNING,
        "The closing does not say both what you look for and why here.",
        "Two sentences: what you want to do next that you cannot do now, and what of this role"
            + " answers it.");
  }
}
