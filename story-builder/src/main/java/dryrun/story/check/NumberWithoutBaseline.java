package dryrun.story.check;

import dryrun.story.language.Phrases;
import dryrun.story.language.Quantities;
import dryrun.story.language.Quantity;
import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// See [RuleId#NUMBER_WITHOUT_BASELINE].
final class NumberWithoutBaseline implements Rule {
  private static final Phrases CHANGE =
      Phrases.of(
          "f(?:e|a)ll(?:s|en|ing)?",
          "dropp?(?:ed|s|ing)?",
          "cut(?:s|ting)?",
          "reduc(?:e|ed|es|ing)",
          "reduction",
          "decreas(?:e|ed|es|ing)",
          "shrank",
          "shrunk",
          "gr[eo]w(?:s|n|ing)?",
          "growth",
          "rose",
          "rises?",
          "risen",
          "increas(?:e|ed|es|ing)",
          "improv(?:e|ed|es|ing|ement)",
          "sav(?:e|ed|es|ing|ings)",
          "gain(?:ed|s)?",
          "lifted",
          "raised",
          "went (?:up|down)",
          "down to",
          "up to",
          "down by",
          "up by",
          "lowered",
          "faster",
          "slower",
          "fewer",
          "cheaper",
          "shortened",
          "boosted",
          "climbed",
          "jumped");
  private static final Phrases BASELINE =
      Phrases.of(
          "from",
          "before",
          "instead of",
          "compared (?:with|to)",
          "versus",
          "vs",
          "than",
          "earlier",
          "used to",
          "previous",
          "previously",
          "baseline",
          "original",
          "originally");

  @Override
  public RuleId id() {
    return RuleId.NUMBER_WITHOUT_BASELINE;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Passage> results = told.in(told.template().checks().result());
    Set<String> known = new HashSet<>();
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : told.passages()) {
      for (Sentence sentence : passage.sentences()) {
        List<Quantity> numbers = Quantities.of(sentence);
        if (results.contains(passage) && isBare(sentence, numbers, known)) {
          var span = numbers.getFirst().span();
          marks.add(
              Mark.warning(
                  sentence.at(span.start(), span.end()),
                  "A change is told, but not what it was before.",
                  "Say both ends: from what, to what, in how long."));
        }
        numbers.forEach(n -> known.add(n.unit()));
      }
    }
    return marks;
  }

  private static boolean isBare(Sentence sentence, List<Quantity> numbers, Set<String> known) {
    if (numbers.size() != 1 || !CHANGE.in(sentence.text()) || BASELINE.in(sentence.text())) {
      return false;
    }
    Quantity only = numbers.getFirst();
    boolean shareOfSomething = sentence.text().substring(only.span().end()).startsWith(" of ");
    return !only.ratio()
        && !shareOfSomething
        && (only.unit().isEmpty() || !known.contains(only.unit()));
  }
}
