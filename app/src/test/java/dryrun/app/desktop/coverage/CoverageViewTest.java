package dryrun.app.desktop.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.story.OwnQuestions;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.StoryMaterial;
import dryrun.journal.DurableFiles;
import dryrun.story.FrontMatter;
import dryrun.story.StoryReader;
import dryrun.story.coverage.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the questions, lists and example stories of the built-in pack.
class CoverageViewTest {
  @TempDir private Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<Question> rehearsed = new ArrayList<>();
  private PackBank bank = PackBank.openOnly(new PackOpener(), List.of());

  @BeforeEach
  void open() throws PackException {
    bank = PackBank.open(new PackOpener(), List.of());
    for (Item item : bank.items()) {
      if (item.kind() == Item.Kind.STORY
          && bank.reference(item) instanceof StoryMaterial story
          && story.text("story.md").isPresent()
          && files.size() < 6) {
        String text = story.text("story.md").get();
        files.put(item.id().name() + ".md", FrontMatter.with(text, "prompts", story.prompts()));
      }
    }
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private CoverageView view() {
    var holder = new ArrayList<CoverageModel>();
    var model =
        new CoverageModel(
            () -> QuestionBook.read(bank),
            new OwnQuestions(folder, DurableFiles.ofDisk()),
            this::candidates,
            (name, change) -> {
              files.compute(name, (key, text) -> change.apply(String.valueOf(text)));
              return "";
            },
            () -> holder.getFirst().refresh(),
            new DirectTaskRunner());
    holder.add(model);
    var checklist =
        new ChecklistModel(
            bank,
            new TickFile(folder.resolve("checklists.txt"), DurableFiles.ofDisk()),
            new DirectTaskRunner());
    var view = new CoverageView(model, checklist, rehearsed::add, () -> {}, () -> {});
    view.enter();
    return view;
  }

  private List<Candidate> candidates() {
    var reader = new StoryReader();
    List<Candidate> all = new ArrayList<>();
    files.forEach((name, text) -> {
      var story = reader.read(text);
      all.add(Candidate.of(name, story.value("title"), story.value("template"), story));
    });
    return all;
  }

  @Test
  void matrix() {
    assertEquals(List.of(), Screenshots.take("coverage", "full", this::view));
  }

  @Test
  void empty() {
    files.clear();
    assertEquals(List.of(), Screenshots.take("coverage", "empty", this::view));
  }

  @Test
  void checklist() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "coverage",
            "checklist",
            () -> {
              CoverageView view = view();
              var room = new StackPane(view);
              new Scene(room, 1000, 700);
              room.applyCss();
              ((ButtonBase) lookup(view, "#coverage-checklist-tab")).fire();
              room.getChildren().clear();
              return view;
            }));
  }

  @Test
  void questionsOfOnesOwn() throws IOException {
    var own = new OwnQuestions(folder, DurableFiles.ofDisk());
    own.addQuestion("Why did you leave your last team?", "judgement, ownership");
    own.addQuestion(
        "Tell me about a time when two of your users wanted opposite things, and each of them had a"
            + " reason that you could not say no to.",
        "conflict");
    own.addCompetency("taking notes");
    assertEquals(
        List.of(),
        Screenshots.take(
            "coverage",
            "own",
            () -> {
              CoverageView view = view();
              var room = new StackPane(view);
              new Scene(room, 1000, 700);
              room.applyCss();
              ((Fold) lookup(view, "#coverage-own-fold")).open().set(true);
              room.getChildren().clear();
              return view;
            }));
  }

  @Test
  void ticksAreThereNextTime() {
    Toolkit.on(() -> {
      CoverageView view = checklistOf(view());
      box(view).setSelected(true);
      return view;
    });

    assertEquals(true, Toolkit.on(() -> box(checklistOf(view())).isSelected()));
  }

  @Test
  void theNumberOfAStoryOnALineSaysWhatItShowsAndEnterRehearses() {
    Toolkit.on(() -> {
      CoverageView view = view();
      new Scene(view, 1000, 700);
      view.applyCss();
      view.layout();
      List<MatrixRow> rows =
          view.lookupAll(".matrix-row").stream().map(MatrixRow.class::cast).toList();
      press(rows.getFirst(), KeyCode.DIGIT3);
      rows = view.lookupAll(".matrix-row").stream().map(MatrixRow.class::cast).toList();
      press(rows.getLast(), KeyCode.ENTER);
      return view;
    });

    String third = List.copyOf(files.keySet()).get(2);
    var story = new StoryReader().read(String.valueOf(files.get(third)));
    assertEquals(
        true, story.frontMatter().getOrDefault("competencies", List.of()).contains("ownership"));
    assertEquals(1, rehearsed.size());
  }

  private static void press(MatrixRow row, KeyCode code) {
    row.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static CoverageView checklistOf(CoverageView view) {
    new Scene(view, 1000, 700);
    view.applyCss();
    ((ButtonBase) lookup(view, "#coverage-checklist-tab")).fire();
    view.applyCss();
    return view;
  }

  private static CheckBox box(CoverageView view) {
    return (CheckBox) lookup(view, "#coverage-checklist .check-box");
  }

  private static Node lookup(CoverageView view, String query) {
    return view.lookupAll(query).iterator().next();
  }
}
