package dryrun.app.desktop.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesRoomTest {
  @TempDir private Path folder;

  @Test
  void full() throws IOException {
    Desk.write(folder, "paid-twice.md", Desk.example("story-paid-twice", "story.md"));
    Desk.write(folder, "bill.md", Desk.example("story-the-bill", "story.md"));
    Desk.write(folder, "tools.md", Desk.example("flawed-all-the-tools", "flawed.md"));
    Desk.write(folder, "nothing-to-measure.md", "## Situation\n\nIt was slow.\n");
    Desk.write(folder, "notes.md", "Only a note.\n");
    Files.write(folder.resolve("latin.md"), new byte[] {'#', (byte) 0xe9, '\n'});
    assertEquals(List.of(), shot("full", new DirectTaskRunner(), model -> {}));
  }

  @Test
  void empty() {
    assertEquals(List.of(), shot("empty", new DirectTaskRunner(), model -> {}));
  }

  @Test
  void working() {
    assertEquals(List.of(), shot("working", new IdleTaskRunner(), model -> {}));
  }

  @Test
  void deleted() {
    Desk.write(folder, "bill.md", Desk.example("story-the-bill", "story.md"));
    assertEquals(
        List.of(),
        shot(
            "deleted",
            new DirectTaskRunner(),
            model -> {
              Desk.write(folder, "paid-twice.md", Desk.example("story-paid-twice", "story.md"));
              model.load();
              model.remove(model.stories().getLast());
            }));
  }

  @Test
  void templates() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "stories",
            "new",
            () -> {
              var model = new StoriesModel(Desk.on(folder), new DirectTaskRunner());
              model.load();
              return new NewStoryView(model, () -> {});
            }));
  }

  private List<String> shot(String state, TaskRunner tasks, Consumer<StoriesModel> play) {
    return Screenshots.take("stories", state, () -> screen(tasks, play));
  }

  private Parent screen(TaskRunner tasks, Consumer<StoriesModel> play) {
    var model = new StoriesModel(Desk.on(folder), tasks);
    Parent frame = Frame.around(new StoriesRoom(model, List.of(), List.of()));
    play.accept(model);
    return frame;
  }
}
