package dryrun.app.desktop.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopViewTest {
  private static final String LEDGER =
      """
      ---
      template: spsil
      title: The night the ledger doubled
      competencies: [post-mortem, ownership]
      level: staff
      confidential: true
      ---

      ## Situation

      Our ledger booked 4,200,000 payments a day for 180,000 customers.

      ## Problem

      One night each refund was booked twice, and we heard it from a customer 7 hours later.

      ## Solution

      I compared three options. Running the batch every hour was the least risky, but it still left \
      an hour of delay and would have stopped scaling at five times our volume. A separate speed \
      layer next to the batch layer gave minutes of delay, but I prototyped it and found that the \
      merge step double counted refunds, so I rejected it.

      I chose a single streaming job that writes idempotently on the producer's payment id. We \
      rolled it out in several regions over some weeks and it was monitored closely. I wrote the \
      design document, took it through review with three partner teams that did not report to me, \
      and owned the replay procedure myself.

      ## Impact

      Double bookings fell from 1,340 on that night to none in two years, which saved $2.4 million.

      ## Lessons

      I learned that a promise of a queue is worth what its documentation says about redelivery, \
      and nothing more than that, and that I should read it before I build upon it. Basically I \
      read it first now. I also write down what happens when a promise fails, and I ask the \
      owner to sign it. The note is one page, and it has been asked for by two other teams since.
      """;

  @TempDir private Path folder;

  @Test
  void writing() {
    assertEquals(List.of(), shot("write", workshop -> workshop.open("solution"), "#page-write"));
  }

  @Test
  void tooLongAndConfidential() {
    assertEquals(List.of(), shot("long", workshop -> workshop.open("lessons"), "#page-write"));
  }

  @Test
  void numbersThatMayBeToldOtherwise() {
    assertEquals(List.of(), shot("proxies", workshop -> workshop.open("impact"), "#page-write"));
  }

  @Test
  void begun() {
    Desk.write(
        folder,
        "ledger.md",
        NewStory.text(Desk.templates().named("star").orElseThrow(), "A night"));
    assertEquals(List.of(), shown("begun", workshop -> {}, "#page-write"));
  }

  @Test
  void outline() {
    assertEquals(List.of(), shot("outline", workshop -> {}, "#page-outline"));
  }

  @Test
  void threeLengths() {
    assertEquals(List.of(), shot("lengths", workshop -> {}, "#page-lengths"));
  }

  @Test
  void versions() {
    assertEquals(
        List.of(),
        shot(
            "versions",
            workshop -> {
              workshop.typed("impact", "Double bookings fell from 1,340 to none in two years.");
              workshop.keeper().save();
            },
            "#page-versions"));
  }

  @Test
  void firstVersion() {
    assertEquals(List.of(), shot("first-version", workshop -> {}, "#page-versions"));
  }

  @Test
  void conflict() {
    assertEquals(
        List.of(),
        shot(
            "conflict",
            workshop -> {
              Desk.write(
                  folder,
                  "ledger.md",
                  LEDGER.replace("One night each refund", "One Sunday every refund"));
              workshop.typed("problem", "One night each refund was booked twice.");
              workshop.keeper().save();
            },
            "#page-write"));
  }

  @Test
  void noticesAndScriptsFromRightToLeft() {
    Desk.write(
        folder,
        "ledger.md",
        """
        ---
        template: star
        title
        ---

        ## Situation

        בלילה אחד נרשמו כל ההחזרים פעמיים, and 7 customers called. 🚨🧾

        في الليل تم تسجيل كل المبالغ مرتين. 👩‍💻 I fixed it.
        """);
    assertEquals(
        List.of(), shown("scripts", workshop -> workshop.open("situation"), "#page-write"));
  }

  private List<String> shot(String state, Consumer<Workshop> play, String page) {
    return Screenshots.take(
        "workshop",
        state,
        () -> {
          Desk.write(folder, "ledger.md", LEDGER);
          Desk.forget(folder, "ledger.md");
          return screen(play, page);
        });
  }

  private List<String> shown(String state, Consumer<Workshop> play, String page) {
    return Screenshots.take("workshop", state, () -> screen(play, page));
  }

  private Parent screen(Consumer<Workshop> play, String page) {
    var model = new StoriesModel(Desk.on(folder), new DirectTaskRunner());
    var rehearse = new StoryAction("rehearse", "Rehearse", true, story -> {});
    Parent frame = Frame.around(new StoriesRoom(model, List.of(), List.of(rehearse)));
    model.open("ledger.md");
    play.accept(model.opened().get().orElseThrow());
    Node tab = frame.lookup(page);
    if (tab instanceof ToggleButton button) {
      button.setSelected(true);
    }
    return frame;
  }
}
