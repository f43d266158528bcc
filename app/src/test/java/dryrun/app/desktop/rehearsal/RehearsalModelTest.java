package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.journal.Draft;
import dryrun.practice.RehearsalDrafts;
import dryrun.practice.RehearsalLeft;
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

  /// What is kept goes through the drafts, as after a crash.
  private RehearsalModel goOn(RehearsalModel model) {
    RehearsalLeft left = model.left().orElseThrow();
    Rehearsed begun = model.rehearsed();
    List<Draft> drafts =
        List.of(RehearsalDrafts.start(begun), RehearsalDrafts.progress(left, Telling.START));
    assertEquals(Optional.of(left), RehearsalDrafts.read(begun.id(), drafts));
    clock.pass(3600);
    return new RehearsalModel(
        Telling.INCIDENT, Telling.PAID_TWICE, left, script -> Telling.ASKED, clock);
  }

  @Test
  void oneLeftInASectionGoesOnThereAndTheTimeBetweenDoesNotCount() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    pass(model, 7);
    model.next();
    pass(model, 18);
    model.next();
    pass(model, 30);

    RehearsalModel later = goOn(model);
    var telling = assertInstanceOf(Sight.Telling.class, later.sight().get());
    assertEquals("Action", telling.section().name());
    assertEquals(Duration.ofSeconds(30), telling.inSection());
    assertEquals(Duration.ofSeconds(48), telling.spoken());
    pass(later, 5);
    later.next();
    pass(later, 9);
    later.next();
    later.stop();

    Rehearsed rehearsed = later.rehearsed();
    assertEquals(model.rehearsed().id(), rehearsed.id());
    assertEquals(Telling.START, rehearsed.started());
    assertEquals(Duration.ofSeconds(7), rehearsed.thought());
    assertEquals(
        List.of(18L, 35L, 9L),
        rehearsed.parts().stream().map(part -> part.spoken().toSeconds()).toList());
    assertEquals(2, rehearsed.followUps().size());
  }

  @Test
  void oneLeftAtAQuestionGoesOnAtThatQuestion() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    for (int i = 0; i < 4; i++) {
      model.next();
      pass(model, 10);
    }
    model.next();
    pass(model, 4);

    RehearsalModel later = goOn(model);
    var answering = assertInstanceOf(Sight.Answering.class, later.sight().get());
    assertEquals(1, answering.number());
    assertEquals(Duration.ofSeconds(4), answering.answering());
    pass(later, 6);
    later.next();

    assertEquals(new Sight.Over(), later.sight().get());
    assertEquals(
        List.of(10L, 10L),
        later.rehearsed().followUps().stream().map(asked -> asked.took().toSeconds()).toList());
  }

  @Test
  void oneThatWasOverIsOverStill() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    model.next();
    pass(model, 18);
    model.stop();

    RehearsalModel later = goOn(model);
    assertEquals(new Sight.Over(), later.sight().get());
    assertEquals(model.rehearsed(), later.rehearsed());
  }

  @Test
  void ofThinkingAloneNothingIsKept() {
    RehearsalModel model = model(Telling.PAID_TWICE);
    pass(model, 5);
    assertEquals(Optional.empty(), model.left());
  }
}
