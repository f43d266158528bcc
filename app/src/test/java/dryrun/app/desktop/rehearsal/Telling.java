package dryrun.app.desktop.rehearsal;

import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Sections;
import dryrun.practice.Moment;
import dryrun.practice.Moments;
import dryrun.story.Budget;
import dryrun.story.Pace;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateChecks;
import dryrun.story.TemplateSection;
import dryrun.story.rehearse.FollowUp;
import dryrun.story.rehearse.FollowUps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Questions, stories and a clock for the tests of rehearsals.
final class Telling implements Moments {
  static final Instant START = Instant.parse("2026-01-20T10:00:00Z");

  static final Question INCIDENT =
      question(
          "data-quality-incident",
          "A data-quality incident",
          "Describe a time when bad data reached people who relied on it.",
          List.of("post-mortem", "ownership"));
  static final Question CONFLICT =
      question(
          "disagreement-in-team",
          "A disagreement in the team",
          "Tell me about a disagreement within your team. How did it end?",
          List.of("conflict"));

  static final List<FollowUp> ASKED =
      List.of(
          new FollowUp("no-scale", "How large was it: rows a day, teams, people who relied on it?"),
          new FollowUp("always", "What got worse because of it?"));

  static final Script PAID_TWICE =
      script(
          "paid-twice.md",
          "The day that people paid twice",
          "[post-mortem, ownership]",
          """
          ## Situation
          **On a Sunday 1,340 customers paid for their order twice.** I was responsible for the data \
          behind our payments.

          ## Action
          I stopped the load first and told support what to say. With Mei from payments I listed \
          the double payments. I considered a longer memory of what had been seen, and rejected it, \
          because a delivery can be later than any memory.

          ## Result
          Double payments went from 1,340 on that day to none in two years.
          """);
  static final Script THE_BILL =
      script(
          "the-bill.md",
          "The bill that doubled",
          "[judgement]",
          """
          ## Situation
          Our query bill doubled within a year.

          ## Action
          I gave each query the name of its dashboard and waited a week.

          ## Result
          The bill fell from 61 thousand a month to 26 thousand.
          """);

  private Duration since = Duration.ZERO;

  @Override
  public Moment now() {
    return new Moment(START.plus(since), since.toNanos());
  }

  void pass(double seconds) {
    since = since.plusMillis(Math.round(seconds * 1000));
  }

  static QuestionBook book() {
    return new QuestionBook(List.of(CONFLICT, INCIDENT), new FollowUps(ASKED), List.of());
  }

  private static Question question(
      String name, String title, String ask, List<String> competencies) {
    var item =
        new Item(
            new ItemId("core", name),
            Item.Kind.BEHAVIOURAL,
            Item.Round.BEHAVIOUR,
            title,
            Item.Difficulty.MEDIUM,
            List.of("behaviour"),
            Duration.ofMinutes(4));
    return new Question(item, "00", ask, Sections.NONE, competencies, List.of("star"));
  }

  private static Script script(String name, String title, String shows, String text) {
    String source = "---\ntitle: " + title + "\ncompetencies: " + shows + "\n---\n" + text;
    return new Script(
        name, title, new StoryReader().read(source), Optional.of(template()), List.of(), Pace.CALM);
  }

  private static StoryTemplate template() {
    return new StoryTemplate(
        "star",
        "STAR",
        new Budget(90, 120),
        List.of(
            section(
                "Situation", "Where it happened and why it mattered, in two sentences.", 10, 25),
            section("Action", "What you did, and what you chose not to do.", 40, 70),
            section("Result", "What changed, in numbers, for whom.", 10, 25)),
        new TemplateChecks(
            0, true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static TemplateSection section(String name, String purpose, int min, int max) {
    return new TemplateSection(
        name, purpose, List.of(), new Budget(min, max), new TemplateSection.Levels("", "", ""));
  }
}
