package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupModelTest {
  private static SetupModel model(long seed) {
    return new SetupModel(Telling::book, new DirectTaskRunner(), new Random(seed));
  }

  @Test
  void noQuestionComesAgainBeforeAllHaveComeNorTwiceInARow() {
    for (int seed = 0; seed < 20; seed++) {
      SetupModel model = model(seed);
      model.load(() -> {});
      Set<Question> drawn = new HashSet<>();
      Optional<Question> before = Optional.empty();
      for (int i = 0; i < 6; i++) {
        assertNotEquals(before, model.question().get());
        before = model.question().get();
        drawn.add(before.orElseThrow());
        model.draw();
      }
      assertEquals(Set.of(Telling.CONFLICT, Telling.INCIDENT), drawn);
    }
  }

  @Test
  void drawsOnlyFromWhatIsInView() {
    SetupModel model = model(1);
    model.load(() -> {});
    model.competency().set(Optional.of("conflict"));
    model.draw();
    assertEquals(List.of(Telling.CONFLICT), List.copyOf(model.shown()));
    assertEquals(Optional.of(Telling.CONFLICT), model.question().get());

    model.competency().set(Optional.empty());
    model.words().set("RELIED");
    assertEquals(List.of(Telling.INCIDENT), List.copyOf(model.shown()));
  }

  @Test
  void saysWhenThereIsNothingToAsk() {
    var model = new SetupModel(() -> QuestionBook.NONE, new DirectTaskRunner(), new Random(1));
    model.load(() -> {});
    assertInstanceOf(RoomState.Empty.class, model.state().get());

    var refused =
        new SetupModel(
            () -> {
              throw new IOException("gone");
            },
            new DirectTaskRunner(),
            new Random(1));
    refused.load(() -> {});
    assertInstanceOf(RoomState.Failed.class, refused.state().get());
  }
}
