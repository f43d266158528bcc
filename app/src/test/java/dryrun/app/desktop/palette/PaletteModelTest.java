package dryrun.app.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.FakeBank;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.search.Finder;
import dryrun.bank.search.Snippet;
import dryrun.bank.search.Snippet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteModelTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void offersScreensAndActionsWhileNothingIsTyped() {
    assertEquals(
        List.of("Bank", "Larger text", "Set up a drill"), titles(model(new DirectTaskRunner())));
  }

  @Test
  void findsCommandsByTheBeginningsOfTheirWordsThenItems() {
    PaletteModel model = model(new DirectTaskRunner());
    model.words().set("s");
    assertEquals(
        List.of("Set up a drill", "Bank", "Daily actives by platform", "Late arrivals"),
        titles(model).stream().map(title -> title.replaceAll(",.*", "")).limit(4).toList());
    model.words().set("dri SET");
    assertEquals(List.of("Set up a drill"), titles(model));
  }

  @Test
  void marksWhatWasTyped() {
    PaletteModel model = model(new DirectTaskRunner());
    model.words().set("lar tex");
    assertEquals(
        new Snippet(
            List.of(
                new Span("Lar", true),
                new Span("ger ", false),
                new Span("tex", true),
                new Span("t", false))),
        model.entries().getFirst().title());
  }

  @Test
  void opensWhatIsChosenAndCloses() {
    PaletteModel model = model(new DirectTaskRunner());
    model.move(1);
    model.move(5);
    model.move(-1);
    model.open();
    assertEquals(List.of("close", "larger"), done);
  }

  @Test
  void opensAnItem() {
    PaletteModel model = model(new DirectTaskRunner());
    model.words().set("salted");
    model.open();
    assertEquals(List.of("close", "core/salted-count"), done);
  }

  @Test
  void enterWaitsForTheItemsOfTheLastWords() {
    var tasks = new HeldTaskRunner();
    PaletteModel model = model(tasks);
    model.words().set("salted");
    model.open();
    assertEquals(List.of(), done);
    assertTrue(tasks.next());
    assertEquals(List.of("close", "core/salted-count"), done);
  }

  @Test
  void enterOpensNothingThatStandsThereFromTheWordsBefore() {
    var tasks = new HeldTaskRunner();
    PaletteModel model = model(tasks);
    model.words().set("salted");
    assertTrue(tasks.next());
    model.words().set("daily");
    model.open();
    assertTrue(tasks.next());
    assertEquals(List.of("close", "core/daily-actives"), done);
  }

  @Test
  void enterOnNothingDoesNothing() {
    PaletteModel model = model(new DirectTaskRunner());
    model.words().set("no such thing");
    model.open();
    assertEquals(List.of(), done);
    assertEquals(Optional.empty(), model.current());
  }

  @Test
  void givesNothingAwayInTheMiddleOfADrill() {
    var model =
        new PaletteModel(
            Finder.plain(new FakeBank()),
            new DirectTaskRunner(),
            commands(),
            true,
            item -> done.add(item.id().toString()),
            () -> done.add("close"));
    assertEquals(List.of("Larger text"), titles(model));
    model.words().set("salted");
    assertEquals(List.of(), titles(model));
  }

  private static List<String> titles(PaletteModel model) {
    return model.entries().stream().map(entry -> entry.title().text()).toList();
  }

  private PaletteModel model(TaskRunner tasks) {
    return new PaletteModel(
        Finder.plain(new FakeBank()),
        tasks,
        commands(),
        false,
        item -> done.add(item.id().toString()),
        () -> done.add("close"));
  }

  private List<Command> commands() {
    return List.of(
        command("Bank", List.of("Search every problem"), false, "bank"),
        command("Larger text", List.of(), true, "larger"),
        command("Set up a drill", List.of(), false, "drill"));
  }

  private Command command(String title, List<String> words, boolean anywhere, String does) {
    return new Command(
        title, "Screen", words, Optional.empty(), Feather.BOX, anywhere, () -> done.add(does));
  }
}
