package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import dryrun.story.Pace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalViewTest {
  @TempDir private Path folder;

  private TapeModel tape(FakeRecorder recorder) {
    var tape = new TapeModel(recorder, folder, new DirectTaskRunner());
    tape.look();
    return tape;
  }

  private void take(String state, FakeRecorder recorder, Consumer<Played> play) {
    assertEquals(
        List.of(),
        Screenshots.take(
            "rehearsal",
            state,
            () -> {
              var played = new Played();
              var view =
                  new RehearsalView(played.model, tape(recorder), new SimpleStringProperty(""));
              play.accept(played);
              return view;
            }));
  }

  private static final class Played {
    private final Telling clock = new Telling();
    private final RehearsalModel model =
        new RehearsalModel(
            Telling.INCIDENT,
            List.of(Telling.PAID_TWICE, Telling.THE_BILL),
            Duration.ofSeconds(20),
            script -> Telling.ASKED,
            clock);

    void pass(double seconds) {
      clock.pass(seconds);
      model.tick();
    }
  }

  @Test
  void thinking() {
    take("thinking", FakeRecorder.working(), played -> played.pass(7));
  }

  @Test
  void thinkingWithManyStoriesToChooseFromLeavesTheKeyInTheWindow() {
    assertEquals(List.of(), Screenshots.take("rehearsal", "many", () -> withStories(14)));
    RehearsalView view =
        Toolkit.on(() -> {
          RehearsalView made = withStories(14);
          var scene = new Scene(made, 1000, 700);
          new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
          for (int pass = 0; pass < 4; pass++) {
            made.applyCss();
            made.layout();
          }
          return made;
        });
    var next = view.lookup("#rehearsal-next");
    assertTrue(next.localToScene(next.getBoundsInLocal()).getMaxY() <= 700);
  }

  private RehearsalView withStories(int stories) {
    var model =
        new RehearsalModel(
            Telling.INCIDENT,
            Collections.nCopies(stories, Telling.THE_BILL),
            Duration.ofSeconds(20),
            script -> Telling.ASKED,
            new Telling());
    return new RehearsalView(model, tape(FakeRecorder.working()), new SimpleStringProperty(""));
  }

  @Test
  void thinkingWithoutAMicrophone() {
    take(
        "no-microphone",
        new FakeRecorder(new Microphone().refusal().orElse("None."), ""),
        played -> {
          played.pass(12);
          played.model.choose(0);
        });
  }

  @Test
  void telling() {
    take(
        "telling",
        FakeRecorder.working(),
        played -> {
          played.model.choose(0);
          played.model.next();
          played.pass(16);
          played.model.next();
          played.pass(34);
        });
  }

  @Test
  void tellingLongerThanItMay() {
    take(
        "over",
        FakeRecorder.working(),
        played -> {
          played.model.choose(0);
          played.model.next();
          played.pass(16);
          played.model.next();
          played.pass(83);
        });
  }

  @Test
  void answering() {
    take(
        "answering",
        FakeRecorder.working(),
        played -> {
          played.model.choose(0);
          played.model.next();
          for (int i = 0; i < 3; i++) {
            played.pass(20);
            played.model.next();
          }
          played.pass(18);
        });
  }

  @Test
  void setup() {
    for (String state : List.of("full", "left", "working")) {
      assertEquals(
          List.of(),
          Screenshots.take(
              "rehearsal-setup",
              state,
              () -> {
                var model = new SetupModel(Telling::book, new DirectTaskRunner(), new Random(4));
                if (!state.equals("working")) {
                  model.load(() -> {});
                }
                if (state.equals("left")) {
                  var played = new Played();
                  played.model.choose(0);
                  played.model.next();
                  played.pass(16);
                  played.model.next();
                  played.pass(56);
                  model.left().add(played.model.left().orElseThrow());
                }
                return new SetupView(
                    model,
                    new SetupView.Actions(
                        () -> {},
                        left -> {},
                        left -> {},
                        () -> {},
                        new SimpleObjectProperty<>(Pace.CALM)));
              }));
    }
  }

  @Test
  void review() {
    assertEquals(List.of(), Screenshots.take("rehearsal-review", "full", () -> review(true)));
  }

  @Test
  void reviewThatIsKept() {
    assertEquals(List.of(), Screenshots.take("rehearsal-review", "kept", () -> review(false)));
  }

  private Parent review(boolean open) {
    var model = new ReviewModel(ReviewModelTest.rehearsed(20, 92, 8));
    var tape = tape(FakeRecorder.working());
    tape.wanted().set(true);
    tape.start();
    List<Node> below = new ArrayList<>();
    if (open) {
      below.add(new PacePane(model.pace().orElseThrow(), new SimpleObjectProperty<>(Pace.CALM)));
      below.add(new TapePane(tape, 175));
    }
    var view =
        new ReviewView(
            model,
            new ReviewView.Actions(
                open ? Optional.of(() -> {}) : Optional.empty(),
                open ? Optional.of(() -> {}) : Optional.empty(),
                () -> {}),
            below);
    if (open) {
      view.lookupAll("#mark-own-part-partly").forEach(mark -> ((ToggleButton) mark).fire());
    }
    return view;
  }

  @Test
  void pace() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "pace",
            "done",
            () -> {
              var clock = new Telling();
              var model =
                  new PaceModel(
                      String.join(
                          "\n\n",
                          Telling.PAID_TWICE.sections().stream().map(s -> s.text()).toList()),
                      clock);
              var view = new PaceView(model, pace -> {}, () -> {});
              model.next();
              clock.pass(38);
              model.next();
              return view;
            }));
  }
}
