package dryrun.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.story.BuiltInTemplates;
import dryrun.story.Pace;
import dryrun.story.Span;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.check.StoryChecker.Scope;
import dryrun.story.language.English;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleCheckerTest {
  private static RuleChecker checker;

  private final StoryReader reader = new StoryReader();
  private final StoryTemplate star = BuiltInTemplates.named("star");

  @BeforeAll
  static void load() {
    checker = new RuleChecker(English.load());
  }

  private StoryReport check(String text, Scope scope) {
    return checker.check(reader.read(text), star, Pace.CALM, scope);
  }

  @Test
  void pointsAtTheWordsInTheFile() {
    String text = "---\r\nmood: fine\r\n---\r\n\r\n## Action\r\nI *basically* asked our lead.\r\n";

    int at = text.indexOf("basically");
    Finding expected =
        new Finding(
            RuleId.FILLER,
            Severity.HINT,
            new Span(at, at + 9),
            "basically",
            6,
            "\"basically\" says nothing here.",
            "Leave it out; a short silence sounds surer.");
    assertEquals(List.of(expected), check(text, Scope.WRITTEN).findings());
  }

  @Test
  void anEmptyStoryLacksEverySection() {
    List<Finding> findings = check("", Scope.WHOLE).findings();

    assertEquals(
        List.of(
            "The section Situation is missing.",
            "The section Task is missing.",
            "The section Action is missing.",
            "The section Result is missing."),
        findings.stream().map(Finding::message).toList());
    assertTrue(findings.stream().allMatch(f -> f.span().equals(new Span(0, 0)) && f.line() == 1));
  }

  @Test
  void timesEverySectionOfTheTemplateAndThoseBesideIt() {
    StoryReport report = check("## Result\nfine now\n\n## Aside\nthree\n", Scope.WRITTEN);

    assertEquals(
        List.of("Situation 0", "Task 0", "Action 0", "Result 2", "Aside 1"),
        report.sections().stream().map(s -> s.name() + " " + s.words()).toList());
    assertEquals(Duration.ofMillis(1385), report.spoken());
    assertTrue(report.hasErrors());
  }

  @Test
  void passagesToldOnlyAtLengthAreCheckedAndNotTimed() {
    StoryReport report = check("## Action\nI asked our lead. [[Maybe twice.]]\n", Scope.WRITTEN);

    assertEquals(4, report.sections().get(2).words());
    assertEquals(List.of("Maybe"), report.findings().stream().map(Finding::quote).toList());
  }

  @Test
  void offersWhatToSayInsteadOfANumberThatIsSecret() {
    String text = "---\nconfidential: true\n---\n## Situation\nWe lost $2.4 million.\n";

    assertEquals(
        List.of(
            "Say \"between $2 million and $3 million\" or \"a seven-figure amount\", or a share or"
                + " a multiple."),
        check(text, Scope.WRITTEN).findings().stream().map(Finding::repair).toList());
  }

  @Test
  void codeCommentsAndAddressesOfLinksAreNotSpoken() {
    String text =
        """
        ## Action
        I asked our lead, who pointed me to [the page](https://example.org/maybe).

        ```
        maybe basically
        ```

        <!-- probably -->
        """;

    assertEquals(List.of(), check(text, Scope.WRITTEN).findings());
  }

  @Test
  void severalThreadsGetTheSameAnswer() throws Exception {
    String text = "## Action\nI basically asked. The plan was changed. Maybe it helped our team.\n";
    List<Finding> alone = check(text, Scope.WRITTEN).findings();
    assertFalse(alone.isEmpty());

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<List<Finding>> again =
          () ->
              new RuleChecker(English.load())
                  .check(reader.read(text), star, Pace.CALM, Scope.WRITTEN)
                  .findings();
      Callable<List<Finding>> shared = () -> check(text, Scope.WRITTEN).findings();
      assertEquals(alone, again.call());
      var answers = threads.invokeAll(IntStream.range(0, 40).mapToObj(_ -> shared).toList());
      for (var answer : answers) {
        assertEquals(alone, answer.get());
      }
    }
  }

  @Test
  void tenMegabytesInForeignScriptsAreTimedAndTheirFirstPartIsRead() {
    String paragraph = "وقال المدير 😀 maybe so. ".repeat(20) + "\n\n";
    String text = "## Action\n" + paragraph.repeat(25_000);
    assertTrue(text.length() > 10_000_000);

    StoryReport report = check(text, Scope.WRITTEN);

    assertEquals(2_000_000, report.sections().get(2).words());
    assertEquals(RuleId.OVER_BUDGET, report.findings().getFirst().rule());
    assertEquals("maybe", report.findings().getLast().quote());
  }
}
