package dryrun.app.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.search.IndexedBank;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewTest {
  @TempDir private static Path folder;
  private static Optional<IndexedBank> bank = Optional.empty();

  @BeforeAll
  static void open() throws PackException {
    var opened = new IndexedBank(PackBank.open(new PackOpener(), List.of()), folder);
    opened.refresh();
    bank = Optional.of(opened);
  }

  @AfterAll
  static void close() {
    bank.ifPresent(IndexedBank::close);
  }

  @Test
  void full() {
    assertEquals(List.of(), shot("full", "skew join", false));
  }

  @Test
  void atFirst() {
    assertEquals(List.of(), shot("first", "", false));
  }

  @Test
  void nothing() {
    assertEquals(List.of(), shot("empty", "zzzz", false));
  }

  @Test
  void closedBook() {
    assertEquals(List.of(), shot("drill", "", true));
  }

  private static List<String> shot(String state, String words, boolean closedBook) {
    return Screenshots.take("palette", state, () -> screen(words, closedBook));
  }

  private static Parent screen(String words, boolean closedBook) {
    var model =
        new PaletteModel(
            bank.orElseThrow(),
            new DirectTaskRunner(),
            List.of(
                command("Home", "Screen", "Alt+1", Feather.HOME, false),
                command("Bank", "Screen", "Alt+3", Feather.BOX, false),
                command("Dark theme", "Window", "", Feather.MOON, true),
                command("Larger text", "Window", "Ctrl++", Feather.ZOOM_IN, true)),
            closedBook,
            item -> {},
            () -> {});
    var veil = new StackPane(new PaletteView(model));
    veil.getStyleClass().add("veil");
    StackPane.setAlignment(veil.getChildren().getFirst(), Pos.TOP_CENTER);
    model.words().set(words);
    return new StackPane(veil);
  }

  private static Command command(
      String title, String about, String keys, Feather icon, boolean anywhere) {
    return new Command(
        title,
        about,
        List.of(),
        Optional.of(keys).filter(text -> !text.isEmpty()),
        icon,
        anywhere,
        () -> {});
  }
}
