package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.journal.Draft;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftWriterTest {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    scheduler.shutdownNow();
  }

  @Test
  void closingWritesWhatStillWaitsInItsOrder() {
    var drafts = new Drafts(DurableFiles.ofDisk(), folder, scheduler);
    var writer = new DraftWriter(drafts.open(Samples.SESSION), new HeldTaskRunner());
    List<Draft> written =
        List.of(
            new Draft(Draft.Kind.TEXT, 0, Samples.START, "S"),
            new Draft(Draft.Kind.TEXT, 0, Samples.START, "SELECT 1"),
            new Draft(Draft.Kind.SUBMIT, 0, Samples.START, "SELECT 1"));
    written.forEach(writer::write);
    assertEquals(List.of(), drafts.unfinished());
    writer.close();
    assertEquals(List.of(new Drafts.Unfinished(Samples.SESSION, written)), drafts.unfinished());
  }
}
