package dryrun.app.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.journal.Draft;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftWriterTest {
  private static final UUID SESSION = new UUID(1, 2);
  private static final Instant START = Instant.parse("2026-01-20T10:00:00Z");

  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    scheduler.shutdownNow();
  }

  @Test
  void closingWritesWhatStillWaitsInItsOrder() {
    var drafts = new Drafts(DurableFiles.ofDisk(), folder, scheduler);
    var writer = new DraftWriter(drafts.open(SESSION), new HeldTaskRunner());
    List<Draft> written =
        List.of(
            new Draft(Draft.Kind.TEXT, 0, START, "S"),
            new Draft(Draft.Kind.TEXT, 0, START, "SELECT 1"),
            new Draft(Draft.Kind.SUBMIT, 0, START, "SELECT 1"));
    written.forEach(writer::write);
    assertEquals(List.of(), drafts.unfinished());
    writer.close();
    assertEquals(List.of(new Drafts.Unfinished(SESSION, written)), drafts.unfinished());
  }
}
