package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.practice.Rehearsed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalModelTest {
  private final Telling clock = new Telling();
  private final List<Sight> steps = new ArrayList<>();

  private RehearsalModel model(Script... scripts) {
    var model =
        new RehearsalModel(
            Telling.INCIDENT,
            List.of(scripts),
            Duration.ofSeconds(20),
            script -> Telling.ASKED,
            clock);
    model.onStep(steps::add);
    return model;
  }

  private void pass(RehearsalModel model, double seconds) {
    clock.pass(seconds);
    model.tick();
  }

  @Test
  void oneKeyGoesThroughSectionsAndQuestionsAndEachKeepsItsTime() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    pass(model, 12);
    model.next();
    pass(model, 18);
    model.next();
    pass(model, 80);
    model.next();
    pass(model, 9);
    model.next();
    pass(model, 31);
    model.next();
    pass(model, 20);
    model.next();

    assertEquals(
        List.of("Telling", "Answering", "Over"),
        steps.stream().map(step -> step.getClass().getSimpleName()).toList());
    Rehearsed rehearsed = model.rehearsed();
    assertEquals(Duration.ofSeconds(12), rehearsed.thought());
    assertEquals(
        List.of("Situation 18 0", "Action 80 10", "Result 9 -1"),
        rehearsed.parts().stream()
            .map(part ->
                part.name() + " " + part.spoken().toSeconds() + " " + part.offBudget().toSeconds())
            .toList());
    assertEquals(
        List.of(31L, 20L), rehearsed.followUps().stream().map(f -> f.took().toSeconds()).toList());
    assertEquals(Duration.ofSeconds(12 + 107 + 51), rehearsed.elapsed());
    assertEquals(0, rehearsed.left());
    assertEquals(Telling.PAID_TWICE.story().source(), rehearsed.text());
  }

  @Test
  void speakingBeginsByItselfWhenTheTimeToThinkIsOver() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    pass(model, 19.75);
    assertEquals(
        new Sight.Thinking(Duration.ofMillis(250), Optional.of(Telling.PAID_TWICE)),
        model.sight().get());
    pass(model, 0.25);
    pass(model, 5);

    var telling = assertInstanceOf(Sight.Telling.class, model.sight().get());
    assertEquals(Duration.ofSeconds(5), telling.inSection());
    assertEquals(0.2, telling.share(), 0.001);
  }

  @Test
  void amongSeveralStoriesOneIsChosenAndThinkingWaitsForIt() {
    RehearsalModel model = model(Telling.PAID_TWICE, Telling.THE_BILL);
    pass(model, 26);
    model.next();
    assertEquals(new Sight.Thinking(Duration.ofSeconds(-6), Optional.empty()), model.sight().get());

    model.choose(7);
    model.choose(1);

    var telling = assertInstanceOf(Sight.Telling.class, model.sight().get());
    assertEquals("the-bill.md", telling.script().name());
    model.stop();
    assertEquals(Duration.ofSeconds(26), model.rehearsed().thought());
  }

  @Test
  void whatWasToldBeforeStoppingCountsAndNothingIsAskedThen() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    model.next();
    pass(model, 15);
    model.next();
    pass(model, 20);
    model.stop();

    assertEquals(new Sight.Over(), model.sight().get());
    assertEquals(2, model.rehearsed().parts().size());
    assertEquals(1, model.rehearsed().left());
    assertEquals(List.of(), model.rehearsed().followUps());
  }

  @Test
  void questionsThatAreSkippedAreKeptAsSkipped() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    for (int i = 0; i < 4; i++) {
      model.next();
      pass(model, 10);
    }
    model.stop();

    assertEquals(
        Telling.ASKED.stream()
            .map(asked -> new Rehearsed.FollowUp(asked.ask(), Duration.ZERO))
            .toList(),
        model.rehearsed().followUps());
  }

  @Test
  void leavingWhileThinkingTellsNothing() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    pass(model, 3);
    model.stop();

    assertEquals(List.of(), model.rehearsed().parts());
    assertEquals(Duration.ofSeconds(3), model.rehearsed().elapsed());
  }
}
