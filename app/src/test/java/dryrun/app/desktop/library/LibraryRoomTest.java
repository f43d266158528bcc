package dryrun.app.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Shell;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.journal.Saved;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LibraryRoomTest {
  private static PackBank bank = PackBank.openOnly(new PackOpener(), List.of());

  @BeforeAll
  static void open() throws PackException {
    bank = PackBank.open(new PackOpener(), List.of());
  }

  @AfterAll
  static void close() {
    bank.close();
  }

  @Test
  void full() {
    assertEquals(
        List.of(), shot("full", new DirectTaskRunner(), m -> read(m, "ad-spend-pipeline")));
  }

  @Test
  void estimate() {
    assertEquals(
        List.of(),
        Screenshots.take("library", "estimate", () -> page("ad-spend-pipeline", "#fold-estimate")));
  }

  /// A page by itself with one part of it open.
  private static Parent page(String name, String open) {
    try {
      var pages = new ReferencePages(uri -> {}, Optional.of(item -> {}));
      var page = (Parent) pages.page(bank.reference(bank.find(name)));
      ((Fold) page.lookup(open)).open().set(true);
      return page;
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void empty() {
    assertEquals(
        List.of(), shot("empty", new DirectTaskRunner(), model -> model.words().set("nothing")));
  }

  @Test
  void working() {
    assertEquals(List.of(), shot("working", new IdleTaskRunner(), model -> {}));
  }

  @Test
  void failed() {
    assertEquals(
        List.of(), shot("failed", new DirectTaskRunner(), model -> model.follow("not-there")));
  }

  @Test
  void card() {
    assertEquals(
        List.of(),
        shot(
            "card",
            new DirectTaskRunner(),
            model -> {
              model.kind().set(Optional.of(Item.Kind.CONCEPT));
              model.deck().begin(model.items());
              model.deck().turn();
            }));
  }

  private static List<String> shot(String state, TaskRunner tasks, Consumer<LibraryModel> play) {
    return Screenshots.take("library", state, () -> screen(tasks, play));
  }

  private static void read(LibraryModel model, String name) {
    model.follow(name);
  }

  private static Parent screen(TaskRunner tasks, Consumer<LibraryModel> play) {
    var model =
        new LibraryModel(bank, new Marks(List::of, (item, later) -> new Saved.Done()), tasks);
    var splits = new Splits(Remembered.load(Path.of("none")));
    Parent frame =
        Frame.around(new LibraryRoom(model, splits, new Shell(uri -> {}), Optional.of(item -> {})));
    play.accept(model);
    return frame;
  }
}
