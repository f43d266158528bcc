package dryrun.story.check;

import dryrun.story.language.Phrases;
import java.util.List;

/// See [RuleId#NO_TRADE_OFF].
final class NoTradeOff implements Rule {
  private static final Phrases PRICE =
      Phrases.of(
          "trade-?offs?",
          "trade off",
          "traded",
          "trading",
          "downsides?",
          "drawbacks?",
          "disadvantages?",
          "at the (?:price|cost|expense) of",
          "the (?:price|cost|catch) (?:was|is|of (?:this|that|it))",
          "prices?",
          "ga?i?ve(?:s|n)? up",
          "giving up",
          "sacrific\\w+",
          "in (?:return|exchange)",
          "slower",
          "dearer",
          "more (?:expensive|work|complex|complicated|code|storage|money|load)",
          "it costs?",
          "that costs?",
          "which costs?",
          "costs? (?:us|me|them|more|an?|about|two|three|four|five|\\$?\\d+)",
          "costing",
          "paid (?:for it|with|a price|by)",
          "we paid",
          "risk(?:s|ed|y|ing)?",
          "accept(?:ed|ing)?",
          "we lost",
          "I lost",
          "los(?:e|es|ing)",
          "compromise\\w*",
          "worse",
          "extra",
          "longer",
          "even though",
          "live with",
          "lived with",
          "no longer (?:have|had|could|get|got)",
          "had to (?:wait|drop|give|do without)",
          "postpon\\w+",
          "delay(?:ed|s|ing)?",
          "less (?:\\w+ )",
          "fewer",
          "duplicat\\w+",
          "had to maintain",
          "up ?front",
          "took (?:us )?(?:\\w+ )?(?:longer|more)",
          "the other side (?:of|is|was)",
          "not free",
          "on the other hand",
          "meant (?:that )?(?:we|I|they|two|more|an?|having|losing|waiting)",
          "do without",
          "did without",
          "waited",
          "debt",
          "burden");

  @Override
  public RuleId id() {
    return RuleId.NO_TRADE_OFF;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Passage> choices = told.in(told.template().checks().choice());
    if (choices.isEmpty() || choices.stream().anyMatch(p -> PRICE.in(p.text()))) {
      return List.of();
    }
    return List.of(
        Mark.warning(
            Mark.heading(choices.getFirst()),
            "Nothing is said of what the choice cost.",
            "Every choice has a price: say what got slower, dearer or riskier, and why that was"
                + " right."));
  }
}
