package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.bank.PackException;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Outcome;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeRoundTest {
  @TempDir private Path home;
  private OpenWindow window;

  @BeforeEach
  void open() throws PackException, TimeoutException {
    window = new OpenWindow(home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aDesignRoundByKeyboardIsComparedWithTheReferenceAndKept() throws Exception {
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
    window.paste("peak or mean? retries for an hour");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.paste("the producer gives an impression id, MERGE on it");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.tabTo("#ask-1");
    window.press(KeyCode.SPACE);
    window.tabTo("#round-diagram");
    window.paste("servers -> log : impressions");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);

    await(() -> window.isFocused("#round-done"));
    window.tabTo("#tick-producer-id");
    window.press(KeyCode.SPACE);
    window.tabTo("#round-done");
    window.press(KeyCode.SPACE);
    await(() -> window.journal().attempts(AttemptFilter.ALL).size() == 1);

    Attempt attempt = window.journal().attempts(AttemptFilter.ALL).getFirst();
    JsonNode detail = new ObjectMapper().readTree(attempt.detail());
    assertEquals("core/ad-spend-pipeline", attempt.item());
    assertEquals(Outcome.UNDECIDED, attempt.outcome());
    assertEquals("[\"producer-id\"]", detail.path("ticked").toString());
    assertEquals("[1]", detail.path("asked").toString());
    assertEquals("servers -> log : impressions", detail.path("diagram").asText());
    assertEquals(
        "peak or mean? retries for an hour", detail.path("stages").path(0).path("text").asText());
    assertTrue(attempt.text().contains("## Deep dive\n\nthe producer gives"), attempt.text());
    window.assertNoFault();
  }
}
