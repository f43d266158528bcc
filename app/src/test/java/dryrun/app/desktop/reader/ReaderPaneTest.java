package dryrun.app.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.diagram.DiagramView;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.DiagramText;
import dryrun.app.diagram.FontMeasure;
import dryrun.app.reading.PdfWriter;
import dryrun.assets.Assets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderPaneTest {
  private static final Page CDC =
      new Page(
          "core/cdc",
          "Change data capture",
          """
          A table in the lake follows a table of a service, minutes behind. See also
          [exactly once](item:exactly-once) and [the manual](https://example.org/cdc).

          ## Requirements

          - every change once, deletes too
          - at most **5 minutes** behind at the 99th percentile

          ## High-level design

          ```diagram
          orders db [store] -> log reader -> kafka : changes
          kafka -> merge job -> lake : every minute
          ```

          ## Merge

          ```sql
          -- the latest change of each key wins
          MERGE INTO orders AS t
          USING (SELECT *, row_number() OVER (PARTITION BY id ORDER BY lsn DESC) AS n
                 FROM changes WHERE batch = 17) AS s
          ON t.id = s.id AND s.n = 1
          WHEN MATCHED AND s.op = 'd' THEN DELETE
          ```

          ```python
          def lag(now, events):
              return max(now - e.time for e in events)  # seconds
          ```

          ## Senior, staff, principal

          A senior names the key that orders changes.

          ## Follow-ups

          | question | short answer |
          |---|---|
          | How to start over? | Snapshot, then the log from its position |
          """,
          title -> title.equals("Senior, staff, principal"));

  private static final Page ONCE = new Page("exactly-once", "Exactly once", "Not quite.");

  private final List<String> opened = new ArrayList<>();

  @Test
  void full() {
    assertEquals(List.of(), Screenshots.take("reader", "full", () -> new StackPane(reader())));
  }

  @Test
  void found() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "reader",
            "found",
            () -> {
              ReaderPane reader = reader();
              var frame = new StackPane(reader);
              var scene = new Scene(frame, 1000, 700);
              frame.applyCss();
              frame.layout();
              find(reader, "change");
              scene.setRoot(new StackPane());
              return frame;
            }));
  }

  @Test
  void findsWordsInTextCodeLinksAndClosedSections() {
    assertEquals(
        List.of("1 of 7", "2 of 7", "7 of 7", "not found"),
        Toolkit.on(() -> {
          ReaderPane reader = dressed();
          List<String> said = new ArrayList<>();
          find(reader, "ON");
          said.add(count(reader));
          fire(reader, "#page-find-next");
          said.add(count(reader));
          fire(reader, "#page-find-previous");
          fire(reader, "#page-find-previous");
          said.add(count(reader));
          find(reader, "nowhere");
          said.add(count(reader));
          return said;
        }));
  }

  @Test
  void opensTheClosedSectionThatHoldsAHit() {
    assertTrue(
        Toolkit.on(() -> {
          ReaderPane reader = dressed();
          var section = reader.reading().sections().get(3);
          find(reader, "a senior");
          return section.fold().orElseThrow().open().get();
        }));
  }

  @Test
  void goesToASection() {
    double[] places =
        Toolkit.on(() -> {
          ReaderPane reader = dressed();
          var scroll = (ScrollPane) reader.lookup("#reader-text");
          reader.goTo("Merge");
          double there = scroll.getVvalue();
          reader.goTo("no such section");
          return new double[] {there, scroll.getVvalue()};
        });
    assertTrue(places[0] > 0);
    assertEquals(places[0], places[1]);
  }

  @Test
  void followsLinksBetweenItemsBackAndForth() {
    Toolkit.on(() -> {
      ReaderPane reader = dressed();
      links(reader).stream()
          .filter(link -> link.getText().equals("exactly once"))
          .forEach(Hyperlink::fire);
      fire(reader, "#reader-back");
      fire(reader, "#reader-forward");
      return null;
    });
    assertEquals(List.of("exactly-once", "core/cdc", "exactly-once"), opened);
  }

  @Test
  void savesAPage(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("cdc.pdf");
    files().savePdf(CDC, file);
    assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
  }

  private ReaderPane reader() {
    List<ReaderPane> itself = new ArrayList<>();
    var reader =
        new ReaderPane(
            files(),
            uri -> {},
            id -> {
              opened.add(id);
              itself.getFirst().show(id.equals(CDC.id()) ? CDC : ONCE);
            });
    itself.add(reader);
    var layout = new DiagramLayout(FontMeasure.ofTheWindow());
    reader
        .reading()
        .figure(
            "diagram",
            code -> {
              var view = new DiagramView(node -> {});
              view.show(layout.draw(DiagramText.read(code).diagram()));
              return view;
            });
    reader.show(CDC);
    return reader;
  }

  private static PageFiles files() {
    return new PageFiles(
        new PdfWriter(Map.of()),
        new DirectTaskRunner(),
        failure -> {
          throw new AssertionError(failure.details());
        });
  }

  private ReaderPane dressed() {
    ReaderPane reader = reader();
    var scene = new Scene(new StackPane(reader), 1000, 500);
    new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return reader;
  }

  private static void find(ReaderPane reader, String words) {
    fire(reader, "#reader-find");
    ((TextField) reader.lookup("#page-find")).setText(words);
    reader.applyCss();
    reader.layout();
  }

  private static String count(ReaderPane reader) {
    return ((Label) reader.lookup("#page-find-count")).getText();
  }

  private static void fire(ReaderPane reader, String id) {
    ((Button) reader.lookup(id)).fire();
  }

  private static List<Hyperlink> links(ReaderPane reader) {
    List<Hyperlink> links = new ArrayList<>();
    for (Node node : reader.lookupAll(".hyperlink")) {
      links.add((Hyperlink) node);
    }
    return links;
  }
}
