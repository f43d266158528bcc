package dryrun.story.check;

import dryrun.story.TemplateChecks;
import dryrun.story.language.Phrases;
import dryrun.story.language.Quantities;
import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// See [RuleId#ASSUMPTION_UNMARKED].
final class AssumptionUnmarked implements Rule {
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?!\\d)| and (?:I|we) ");
  private static final Phrases UNREAL =
      Phrases.of(
          "(?:would|could|might|will)(?:'ve| have) (?:easily |surely |then |also"
              + " )?(?:been|cost|lost|taken|brought|grown|fallen|gone|made|sold|won|\\w+ed)",
          "(?<!\\bI |\\bwe )(?:will|would|is going to|are going to|is set to) (?:now |also |then"
              + " |easily |soon"
              + " )?(?:save|cost|bring|earn|lose|grow|fall|rise|reach|take|cut|reduce|increase|double|be"
              + " worth|need|handle|serve|win|add|drop|generate|prevent|avoid)");
  private static final Phrases MARKED =
      Phrases.of(
          "estimat\\w+",
          "assum\\w+",
          "project(?:ed|ion|ions)",
          "forecasts?",
          "forecasted",
          "expect\\w*",
          "about",
          "roughly",
          "around",
          "approximately",
          "at least",
          "at most",
          "up to",
          "if",
          "extrapolat\\w+",
          "by my (?:count|reckoning)",
          "reckon\\w*",
          "guess(?:ed)?",
          "calculat\\w+",
          "likely",
          "probably",
          "maybe",
          "some",
          "almost",
          "nearly",
          "more than",
          "predict\\w*",
          "promis\\w+",
          "propos\\w+",
          "offer\\w*",
          "agree\\w*",
          "commit\\w*",
          "said",
          "asked",
          "wanted",
          "target",
          "goal",
          "plan\\w*",
          "feared",
          "worried",
          "thought",
          "told",
          "argued",
          "next time",
          "budget\\w*");

  @Override
  public RuleId id() {
    return RuleId.ASSUMPTION_UNMARKED;
  }

  @Override
  public List<Mark> marks(Told told) {
    TemplateChecks checks = told.template().checks();
    List<String> wishes = new ArrayList<>(checks.lesson());
    wishes.addAll(checks.aim());
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : told.outside(wishes)) {
      for (Sentence sentence : passage.sentences()) {
        String text = sentence.text();
        if (!MARKED.in(text) && tellsFigure(sentence)) {
          marks.add(
              Mark.hint(
                  Mark.sentence(sentence),
                  "A figure that nobody measured is told as fact.",
                  "Mark it and say what it rests on: \"by our estimate, from last year's"
                      + " orders\"."));
        }
      }
    }
    return marks;
  }

  /// Whether a number of something follows the words that make it unreal, in the same clause.
  private static boolean tellsFigure(Sentence sentence) {
    String text = sentence.text();
    for (MatchResult unreal : UNREAL.find(text)) {
      Matcher end = CLAUSE_END.matcher(text).region(unreal.end(), text.length());
      int clauseEnd = end.find() ? end.start() : text.length();
      boolean figure =
          Quantities.of(sentence).stream()
              .filter(n -> !n.unit().isEmpty() || n.ratio())
              .anyMatch(n -> n.span().start() >= unreal.end() && n.span().end() <= clauseEnd);
      if (figure) {
        return true;
      }
    }
    return false;
  }
}
