package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.bank.PackException;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Draft;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Outcome;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A design round from the library to the journal, by keyboard, with a window that goes away in the
/// middle of it.
class WholeRoundTest {
  private static final String FLOW = "kafka -> flink : events";

  @TempDir private Path home;
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private OpenWindow window;

  @BeforeEach
  void open() throws PackException, TimeoutException {
    window = new OpenWindow(home);
  }

  @AfterEach
  void close() {
    window.close();
    scheduler.shutdownNow();
  }

  @Test
  void aDesignRoundByKeyboardIsComparedWithTheReferenceAndKept() throws Exception {
    begin();
    takeNotesAskAndDraw();
    String clock = window.words("#round-clock");
    assertTrue(clock.matches("3[78]:[0-5]\\d"), clock);

    await(this::isOnDisk);
    window.close();
    window = new OpenWindow(home);
    comeBack();

    finishAndTick();
    await(() -> window.journal().attempts(AttemptFilter.ALL).size() == 1);
    assertKept(window.journal().attempts(AttemptFilter.ALL).getFirst());
    window.assertNoFault();
  }

  private void begin() {
    window.press(KeyCode.ALT, KeyCode.DIGIT6);
    await(() -> window.isPresent("#library-search"));
    window.tabTo("#library-search");
    window.paste("billed impressions");
    await(() -> window.isPresent("#library-items"));
    window.press(KeyCode.DOWN);
    await(() -> window.isPresent("#practise-round"));
    window.tabTo("#practise-round");
    window.press(KeyCode.SPACE);
    await(() -> window.isFocused("#round-notes"));
  }

  private void takeNotesAskAndDraw() {
    window.paste("peak or mean? retries for an hour");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.paste("the producer gives an impression id, MERGE on it");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    await(() -> window.isPresent("#ask-1"));
    assertEquals("", window.words("#answer-1"));
    window.press(KeyCode.F6);
    window.tabTo("#ask-1");
    window.press(KeyCode.SPACE);
    await(() -> !window.words("#answer-1").isEmpty());
    assertEquals("", window.words("#answer-2"));

    window.press(KeyCode.CONTROL, KeyCode.D);
    await(() -> window.isFocused("#sketch-text"));
    window.paste(FLOW);
    await(() -> window.count(".diagram-node") == 2);
    window.press(KeyCode.CONTROL, KeyCode.D);
    await(() -> window.isFocused("#round-notes"));
  }

  /// The drafts hold the last thing that was done.
  private boolean isOnDisk() {
    return new Drafts(DurableFiles.ofDisk(), window.journal().folder().drafts(), scheduler)
        .unfinished().stream()
            .flatMap(left -> left.drafts().stream())
            .map(Draft::text)
            .anyMatch(FLOW::equals);
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

  private void finishAndTick() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    await(() -> window.isFocused("#round-done"));
    await(() -> window.isPresent("#round-own-diagram .diagram-node"));
    window.tabTo("#tick-producer-id");
    window.press(KeyCode.SPACE);
    window.tabTo("#round-done");
    window.press(KeyCode.SPACE);
  }

  private static void assertKept(Attempt attempt) throws Exception {
    JsonNode detail = new ObjectMapper().readTree(attempt.detail());
    assertEquals("core/ad-spend-pipeline", attempt.item());
    assertEquals(Outcome.PRACTISED, attempt.outcome());
    assertEquals("[\"producer-id\"]", detail.path("ticked").toString());
    assertEquals("[1]", detail.path("asked").toString());
    assertEquals(FLOW, detail.path("diagram").asText());
    assertEquals(
        "peak or mean? retries for an hour", detail.path("stages").path(0).path("text").asText());
    assertTrue(attempt.text().contains("## Deep dive\n\nthe producer gives"), attempt.text());
  }
}
