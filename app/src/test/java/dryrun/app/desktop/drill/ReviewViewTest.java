package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import dryrun.bank.Item;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewTest {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  @TempDir private Path folder;
  private Journal journal;

  @BeforeEach
  void open() {
    Opened opened = Journal.open(folder, InstantSource.fixed(Samples.START));
    journal = ((Opened.Open) opened).journal();
  }

  @AfterEach
  void stop() {
    journal.close();
    scheduler.shutdownNow();
  }

  @Test
  void eachVerdictLooksAsItShould() {
    List<String> findings = new ArrayList<>();
    List<String> names = List.of("pass", "wrong", "error", "not-submitted", "undecided");
    for (int i = 0; i < names.size(); i++) {
      int problem = i;
      findings.addAll(Screenshots.take("review", names.get(i), () -> review(problem, 1)));
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void eachPageLooksAsItShould() {
    List<String> findings = new ArrayList<>();
    findings.addAll(Screenshots.take("review", "difference", () -> review(1, 2)));
    findings.addAll(Screenshots.take("review", "reference", () -> review(1, 3)));
    findings.addAll(Screenshots.take("review", "why", () -> review(1, 4)));
    assertEquals(List.of(), findings);
  }

  @Test
  void studyingLooksAsItShould() {
    assertEquals(List.of(), Screenshots.take("review", "studying", this::studying));
  }

  private Parent studying() {
    var tasks = new HeldTaskRunner();
    Parent screen = review(1, 1, tasks);
    tasks.next();
    return screen;
  }

  @Test
  void longTitlesOfAlternativesDoNotWidenThePage() {
    double end = Toolkit.on(() -> endOfStrip(review(0, 1)));
    assertTrue(end < 1000, () -> "the strip ends at " + end);
  }

  private static double endOfStrip(Parent screen) {
    var scene = new Scene(screen, 1000, 700);
    new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
    for (int pass = 0; pass < 4; pass++) {
      screen.applyCss();
      screen.layout();
    }
    Node strip = screen.lookup(".review-strip");
    return strip.localToScene(strip.getLayoutBounds()).getMaxX();
  }

  private Parent review(int problem, int tab) {
    return review(problem, tab, new DirectTaskRunner());
  }

  private Parent review(int problem, int tab, TaskRunner tasks) {
    var sandbox = new FakeSandbox();
    var clock = new HandClock();
    var archive = new DrillArchive(journal, new Drafts(DurableFiles.ofDisk(), folder, scheduler));
    var loader =
        new ReviewLoader(new ProblemLoader(Samples.bank(), sandbox), archive, sandbox, () -> true);
    var model = new ReviewViewModel(Samples.review(), loader, archive, clock, tasks, folder);
    var actions =
        new ReviewActions() {
          @Override
          public void tryAgain(Item item) {}

          @Override
          public void close() {}
        };
    var view = new ReviewView(model, actions, (name, source, sql) -> {}, address -> {});
    model.select(problem);
    if (find(((ScrollPane) view.getCenter()).getContent(), "tab-" + tab)
        instanceof ToggleButton head) {
      head.setSelected(true);
    }
    var side = new Region();
    side.getStyleClass().add("side");
    HBox.setHgrow(view, Priority.ALWAYS);
    return new HBox(side, view);
  }

  private static Node find(Node node, String id) {
    if (id.equals(node.getId()) || !(node instanceof Parent parent)) {
      return node;
    }
    return parent.getChildrenUnmodifiable().stream()
        .map(child -> find(child, id))
        .filter(found -> id.equals(found.getId()))
        .findFirst()
        .orElse(node);
  }
}
