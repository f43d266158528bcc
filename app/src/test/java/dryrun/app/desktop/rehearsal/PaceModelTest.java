package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.rehearsal.PaceModel.Reading;
import dryrun.story.Pace;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceModelTest {
  private final Telling clock = new Telling();
  private final PaceModel model = new PaceModel("**one** two three ".repeat(20), clock);

  @Test
  void measuresWordsAMinuteBetweenTwoPresses() {
    clock.pass(8);
    model.next();
    clock.pass(12);
    model.tick();
    assertEquals(new Reading.Running(Duration.ofSeconds(12)), model.reading().get());
    clock.pass(12);
    model.next();

    assertEquals(
        new Reading.Done(Duration.ofSeconds(24), Optional.of(new Pace(150))),
        model.reading().get());
  }

  @Test
  void aSlipIsNoPace() {
    model.next();
    clock.pass(4.9);
    model.next();
    assertEquals(
        new Reading.Done(Duration.ofMillis(4900), Optional.empty()), model.reading().get());

    model.next();
    assertEquals(new Reading.Running(Duration.ZERO), model.reading().get());
  }
}
