package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.bank.PackException;
import dryrun.bank.search.Hit;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Draft;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Outcome;
import dryrun.practice.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A design round from the library to the journal and back, by keyboard, with a window that goes
/// away in the middle of it. The clock stands still but for what the test lets pass.
class WholeRoundTest {
  private static final Instant START = Instant.parse("2026-01-20T10:00:00Z");
  private static final String FLOW = "kafka -> flink : events";

  /// What is written in each stage.
  private static final List<String> NOTES =
      List.of(
          "peak or mean? retries for an hour",
          "1.6 billion events in 4 h",
          "log, stream job, tables by minute",
          "the producer gives an impression id, MERGE on it",
          "reconcile with the ledger each night");

  /// Minutes given to each stage.
  private static final List<Integer> MINUTES = List.of(6, 2, 11, 14, 3);

  @TempDir private Path home;
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final AtomicReference<Duration> since = new AtomicReference<>(Duration.ZERO);
  private OpenWindow window;

  @BeforeEach
  void open() throws PackException, TimeoutException {
    window = new OpenWindow(home, this::now);
  }

  @AfterEach
  void close() {
    window.close();
    scheduler.shutdownNow();
  }

  private Moment now() {
    return new Moment(START.plus(since.get()), since.get().toNanos());
  }

  @Test
  void aDesignRoundByKeyboardIsComparedWithTheReferenceKeptAndOpenedAgain() throws Exception {
    begin();
    await("38:00", () -> window.words("#round-clock"));
    askDuringTheFirstStage();
    stage(0);
    stage(1);
    draw();
    stage(2);
    await("19:00", () -> window.words("#round-clock"));

    await(this::isOnDisk);
    window.close();
    window = new OpenWindow(home, this::now);
    comeBack();

    stage(3);
    stage(4);
    await("02:00", () -> window.words("#round-clock"));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    await(() -> window.isFocused("#round-done"));
    await(() -> window.isPresent("#round-own-diagram .diagram-node"));
    assertReview();
    window.tabTo("#tick-producer-id");
    window.press(KeyCode.SPACE);
    window.tabTo("#round-done");
    window.press(KeyCode.SPACE);

    // The journal has it a moment before the window takes keys for its rooms again.
    await(() -> !window.isPresent("#round-done"));
    assertEquals(1, window.journal().attempts(AttemptFilter.ALL).size());
    assertKept(window.journal().attempts(AttemptFilter.ALL).getFirst());
    openAgain();
    window.assertNoFault();
  }

  private void begin() throws Exception {
    window.press(KeyCode.ALT, KeyCode.DIGIT6);
    await(() -> window.isPresent("#library-search"));
    window.tabTo("#library-search");
    window.paste("billed impressions");
    await("core/ad-spend-pipeline", this::firstFound);
    window.press(KeyCode.DOWN);
    await(() -> window.isPresent("#practise-round"));
    window.tabTo("#practise-round");
    window.press(KeyCode.SPACE);
    await(() -> window.isFocused("#round-notes"));
  }

  /// The first item of the library's list; nothing while there is none.
  private String firstFound() {
    return window
        .find("#library-items")
        .flatMap(list -> ((ListView<?>) list).getItems().stream().findFirst())
        .map(hit -> ((Hit) hit).item().id().toString())
        .orElse("");
  }

  private void askDuringTheFirstStage() {
    await(() -> window.isPresent("#ask-1"));
    assertEquals("", window.words("#answer-1"));
    window.press(KeyCode.F6);
    window.tabTo("#ask-1");
    window.press(KeyCode.SPACE);
    await(() -> !window.words("#answer-1").isEmpty());
    assertEquals("", window.words("#answer-2"));
  }

  /// Goes to a stage, takes notes, and lets the time of the stage go by.
  private void stage(int number) {
    window.press(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(number + 1)));
    await(() -> window.isFocused("#round-notes"));
    window.paste(NOTES.get(number));
    since.updateAndGet(time -> time.plusMinutes(MINUTES.get(number)));
  }

  private void draw() {
    window.press(KeyCode.CONTROL, KeyCode.D);
    await(() -> window.isFocused("#sketch-text"));
    window.paste(FLOW);
    await(() -> window.count(".diagram-node") == 2);
  }

  /// The drafts hold the last thing that was typed.
  private boolean isOnDisk() {
    List<String> texts =
        new Drafts(DurableFiles.ofDisk(), window.journal().folder().drafts(), scheduler)
            .unfinished().stream()
                .flatMap(left -> left.drafts().stream())
                .map(Draft::text)
                .toList();
    return texts.contains(FLOW) && texts.contains(NOTES.get(2));
  }

  private void comeBack() {
    await(() -> window.isPresent("#go"));
    window.tabTo("#go");
    window.press(KeyCode.SPACE);
    await(() -> window.isFocused("#round-notes"));
    assertTrue(!window.words("#answer-1").isEmpty());
    window.press(KeyCode.CONTROL, KeyCode.D);
    await(() -> window.count(".diagram-node") == 2);
  }

  /// Each stage with its time and notes, and what in them speaks for a point.
  private void assertReview() {
    List<String> own = texts("#round-own");
    List<String> names =
        List.of("Clarify", "Estimate", "High-level design", "Deep dive", "Wrap up");
    List<Integer> pars = List.of(5, 3, 10, 15, 5);
    for (int i = 0; i < names.size(); i++) {
      String head = "%s: %02d:00 of %d min".formatted(names.get(i), MINUTES.get(i), pars.get(i));
      assertEquals(NOTES.get(i), after(own, head), own::toString);
    }
    List<String> reference = texts("#round-reference");
    assertTrue(
        reference.contains("Found “impression id” in Deep dive: " + NOTES.get(3)),
        reference::toString);
    assertTrue(
        reference.contains("Found “reconcile” in Wrap up: " + NOTES.get(4)), reference::toString);
    assertTrue(reference.contains("Not found in your notes"), reference::toString);
  }

  private static String after(List<String> texts, String head) {
    int at = texts.indexOf(head);
    return at < 0 ? "" : texts.get(at + 1);
  }

  private static List<String> texts(String pane) {
    return Toolkit.on(() ->
        new FxRobot()
            .lookup(pane + " .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
  }

  private static void assertKept(Attempt attempt) throws Exception {
    JsonNode detail = new ObjectMapper().readTree(attempt.detail());
    assertEquals("core/ad-spend-pipeline", attempt.item());
    assertEquals(Outcome.PRACTISED, attempt.outcome());
    assertEquals(Duration.ofMinutes(36), attempt.elapsed());
    assertEquals("[\"producer-id\"]", detail.path("ticked").toString());
    assertEquals("[1]", detail.path("asked").toString());
    assertEquals(FLOW, detail.path("diagram").asText());
    assertTrue(attempt.text().contains("## Deep dive\n\nthe producer gives"), attempt.text());
  }

  /// The history says how far it came, and shows the review as it was, the point ticked.
  private void openAgain() throws Exception {
    window.press(KeyCode.ALT, KeyCode.DIGIT4);
    await(() -> window.isPresent("#open-review"));
    assertTrue(texts(".sitting").contains("5 of 5 stages"), texts(".sitting")::toString);
    window.tabTo("#open-review");
    window.press(KeyCode.SPACE);
    await(() -> window.isFocused("#round-done"));
    assertReview();
    await(
        "✓ Has the producer give the impression id and says why a hash of attributes fails",
        () -> window.words("#tick-producer-id"));
    await(() -> window.count("#round-own-diagram .diagram-node") == 2);
    window.press(KeyCode.ESCAPE);
    await(() -> window.isPresent("#open-review"));
  }
}
