package dryrun.story.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.story.Span;
import dryrun.story.check.Finding;
import dryrun.story.check.RuleId;
import dryrun.story.check.Severity;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final FollowUps QUESTIONS =
      FollowUps.read(
          """
          [{"when": "no-scale", "ask": "How big?"},
           {"when": "no-scale", "ask": "How many?"},
           {"when": "blame", "ask": "What would they say?"},
           {"when": "no-lesson", "ask": "What did you learn?"},
           {"when": "always", "ask": "What next?"}]
          """);

  private static Finding finding(RuleId rule) {
    return new Finding(rule, Severity.HINT, new Span(0, 0), "", 1, "", "");
  }

  @Test
  void asksFirstForWhatTheStoryLacksEachRuleOnce() {
    List<Finding> findings = List.of(finding(RuleId.BLAME), finding(RuleId.NO_SCALE));

    for (int seed = 0; seed < 20; seed++) {
      List<String> when =
          QUESTIONS.draw(findings, 9, new Random(seed)).stream().map(FollowUp::when).toList();
      assertEquals(Set.of("no-scale", "blame"), Set.copyOf(when.subList(0, 2)));
      assertEquals(List.of("no-scale", "always"), when.subList(2, 4));
    }
  }

  @Test
  void asksWhatAlwaysFitsWhenNothingIsLacking() {
    assertEquals(
        List.of(new FollowUp("always", "What next?")), QUESTIONS.draw(List.of(), 3, new Random(1)));
  }

  @Test
  void refusesQuestionsOfRulesThatDoNotExist() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> FollowUps.read("[{\"when\": \"no-such\", \"ask\": \"x\"}]"));

    assertEquals(
        "A follow-up has `when`, a rule or always, and `ask`, a question:"
            + " {\"when\":\"no-such\",\"ask\":\"x\"}",
        e.getMessage());
  }
}
