package dryrun.app.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.diagram.DiagramFiles;
import dryrun.app.desktop.diagram.DiagramPictures;
import dryrun.app.desktop.diagram.DiagramView;
import dryrun.app.desktop.diagram.PaperDiagrams;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.reader.PageFiles;
import dryrun.app.desktop.reader.ReaderPane;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.FontMeasure;
import dryrun.app.reading.PdfWriter;
import dryrun.assets.Assets;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.search.Finder;
import dryrun.practice.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
    assertEquals(List.of(), shot("full", new DirectTaskRunner(), read("ad-spend-pipeline")));
  }

  @Test
  void diagram() {
    assertEquals(List.of(), opened("diagram", "Diagram"));
  }

  @Test
  void estimate() {
    assertEquals(List.of(), opened("estimate", "Estimate"));
  }

  @Test
  void empty() {
    assertEquals(
        List.of(),
        shot(
            "empty",
            new DirectTaskRunner(),
            room -> room.model().listing().filters().words().set("nothing")));
  }

  @Test
  void working() {
    assertEquals(List.of(), shot("working", new IdleTaskRunner(), room -> {}));
  }

  @Test
  void failed() {
    assertEquals(
        List.of(),
        shot("failed", new DirectTaskRunner(), room -> room.model().follow("not-there")));
  }

  @Test
  void card() {
    assertEquals(
        List.of(),
        shot(
            "card",
            new DirectTaskRunner(),
            room -> {
              var listing = room.model().listing();
              listing.filters().kind().set(Optional.of(Item.Kind.CONCEPT));
              room.model().deck().begin(listing.items());
              room.model().deck().turn();
            }));
  }

  @Test
  void whatComesAfterThinkingIsClosed() {
    Toolkit.on(() -> {
      Room room = dressed("ad-spend-pipeline");
      assertTrue(room.reading().sections().size() > 8);
      assertTrue(
          room.reading().sections().stream()
              .flatMap(section -> section.fold().stream())
              .noneMatch(fold -> fold.open().get()));
      ((Button) room.find("#open-all")).fire();
      assertTrue(
          room.reading().sections().stream()
              .flatMap(section -> section.fold().stream())
              .allMatch(fold -> fold.open().get()));
      return room;
    });
  }

  @Test
  void theProseFollowsTheEstimate() {
    Toolkit.on(() -> {
      Room room = dressed("ad-spend-pipeline");
      room.goTo("Estimate");
      var input =
          (TextField)
              room.frame().lookupAll(".text-field").stream()
                  .filter(node -> String.valueOf(node.getId()).startsWith("input-"))
                  .findFirst()
                  .orElseThrow();
      String before = room.words();
      input.setText("7");
      assertFalse(before.equals(room.words()));
      ((Button) room.find("#estimate-reset")).fire();
      assertEquals(before, room.words());
      return room;
    });
  }

  @Test
  void aComponentOfTheDiagramLeadsToItsNotes() {
    Toolkit.on(() -> {
      Room room = dressed("ad-spend-pipeline");
      room.goTo("Diagram");
      var view = (DiagramView) room.find(".diagram");
      assertTrue(view.drawing().nodes().size() >= 6);
      room.goTo(view.drawing().nodes().getFirst().node().label());
      assertTrue(
          room.reading().sections().stream()
              .filter(section -> section.title().equals("Components"))
              .flatMap(section -> section.fold().stream())
              .allMatch(fold -> fold.open().get()));
      return room;
    });
  }

  @Test
  void linksLeadToItemsAndBackAndForthAgain() {
    List<String> titles =
        Toolkit.on(() -> {
          Room room = dressed("watermarks");
          List<String> seen = new ArrayList<>(List.of(room.title()));
          room.link("How long to remember an id").fire();
          seen.add(room.title());
          ((Button) room.find("#reader-back")).fire();
          seen.add(room.title());
          ((Button) room.find("#reader-forward")).fire();
          seen.add(room.title());
          return seen;
        });
    assertEquals(titles.get(0), titles.get(2));
    assertEquals(titles.get(1), titles.get(3));
    assertFalse(titles.get(0).equals(titles.get(1)));
  }

  @Test
  void aLinkToAProblemLeadsToWhereProblemsAre() {
    List<String> problems =
        Toolkit.on(() -> {
          Room room = dressed("watermarks");
          room.link("Counts per window from events out of order").fire();
          return room.problems();
        });
    assertEquals(List.of("core/watermark-windows"), problems);
  }

  @Test
  void findsWordsInClosedSectionsOfAPage() {
    String count =
        Toolkit.on(() -> {
          Room room = dressed("ad-spend-pipeline");
          ((Button) room.find("#reader-find")).fire();
          ((TextField) room.find("#page-find")).setText("billed");
          return ((Label) room.find("#page-find-count")).getText();
        });
    assertTrue(count.matches("1 of [1-9]\\d*"), count);
  }

  @Test
  void paperHoldsAllOfAnAnswerWithItsDiagramAndArithmetic() throws Exception {
    var answer = bank.reference(bank.find("ad-spend-pipeline"));
    var pictures = new PaperDiagrams(layout(), new DiagramPictures(appearance()), tasks());
    String paper = PageText.of(answer, List.of()).paper();
    byte[] pdf = new PdfWriter(Map.of("diagram", pictures)).write(answer.item().title(), paper);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("What earns marks"), text);
      assertFalse(text.contains("{{"), text);
      assertFalse(text.contains(" -> "), "the diagram is a picture");
    }
  }

  private static TaskRunner tasks() {
    return new TaskRunner() {
      @Override
      public <T> Running start(
          Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        throw new AssertionError("nothing is started");
      }

      @Override
      public void onWindowThread(Runnable action) {
        Toolkit.on(() -> {
          action.run();
          return action;
        });
      }

      @Override
      public void fault(Throwable fault) {
        throw new AssertionError(fault);
      }
    };
  }

  @Test
  void cardsTakeTheKeysAtOnceAndGiveThemBack() {
    List<String> focused =
        Toolkit.on(() -> {
          Room room = dressed("ad-spend-pipeline");
          Scene scene = room.frame().getScene();
          ((Button) room.find("#library-cards")).fire();
          String inside = scene.getFocusOwner().getId();
          room.model().deck().close();
          return List.of(inside, scene.getFocusOwner().getId());
        });
    assertEquals(List.of("deck-turn", "library-cards"), focused);
  }

  private static Consumer<Room> read(String name) {
    return room -> room.model().follow(name);
  }

  private static List<String> opened(String state, String section) {
    return shot(
        state,
        new DirectTaskRunner(),
        read("ad-spend-pipeline").andThen(room -> room.goTo(section)));
  }

  private static List<String> shot(String state, TaskRunner tasks, Consumer<Room> play) {
    return Screenshots.take("library", state, () -> played(tasks, play).frame());
  }

  private static Room dressed(String name) {
    Room room = played(new DirectTaskRunner(), read(name));
    var scene = new Scene(room.frame(), 1440, 900);
    appearance().dress(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return room;
  }

  private record Room(LibraryModel model, Parent frame, List<String> problems) {
    Node find(String query) {
      frame.applyCss();
      frame.layout();
      return frame.lookup(query);
    }

    ReaderPane pane() {
      return (ReaderPane) frame.lookup("#library-page");
    }

    ReadingView reading() {
      return pane().reading();
    }

    Hyperlink link(String title) {
      return frame.lookupAll(".item-link").stream()
          .map(Hyperlink.class::cast)
          .filter(link -> link.getText().equals(title))
          .findFirst()
          .orElseThrow();
    }

    void goTo(String section) {
      frame.applyCss();
      frame.layout();
      pane().goTo(section);
    }

    String title() {
      return ((Label) find("#reader-title")).getText();
    }

    /// All words of the page.
    String words() {
      frame.applyCss();
      frame.layout();
      var words = new StringBuilder();
      reading().lookupAll(".inline").forEach(node -> words.append(((Text) node).getText()));
      return words.toString();
    }
  }

  private static Room played(TaskRunner tasks, Consumer<Room> play) {
    var model =
        new LibraryModel(
            bank, Finder.plain(bank), () -> Standing.NONE, new FakeCards(), layout(), tasks);
    var splits = new Splits(Remembered.load(Path.of("none")));
    var files = new PageFiles(new PdfWriter(Map.of()), tasks, failure -> {});
    var diagrams = new DiagramFiles(Assets.find(), appearance(), tasks, failure -> {});
    List<String> problems = new ArrayList<>();
    Parent frame =
        Frame.around(
            new LibraryRoom(
                model,
                splits,
                files,
                diagrams,
                new LibraryDoors(
                    uri -> {}, item -> problems.add(item.id().toString()), item -> {})));
    var room = new Room(model, frame, problems);
    var scene = new Scene(frame, 1000, 700);
    frame.applyCss();
    frame.layout();
    play.accept(room);
    scene.setRoot(new StackPane());
    return room;
  }

  private static DiagramLayout layout() {
    return new DiagramLayout(FontMeasure.ofTheWindow());
  }

  private static Appearance appearance() {
    return Toolkit.on(() -> new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL));
  }
}
