package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Explanation;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudiesTest {
  private static final int WRONG = 1;
  private static final String MISTAKE =
      "A gap of exactly thirty minutes starts a new session in your answer.";

  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final CountingSandbox sandbox = new CountingSandbox();
  @TempDir private Path folder;
  private Journal journal;
  private ReviewViewModel model;

  @BeforeEach
  void open() {
    Opened opened = Journal.open(folder, InstantSource.fixed(Samples.START));
    journal = ((Opened.Open) opened).journal();
    var archive = new DrillArchive(journal, new Drafts(DurableFiles.ofDisk(), folder, scheduler));
    var loader =
        new ReviewLoader(new ProblemLoader(Samples.bank(), sandbox), archive, sandbox, () -> true);
    model = new ReviewViewModel(Samples.review(), loader, archive, new HandClock(), tasks, folder);
  }

  @AfterEach
  void close() {
    journal.close();
    scheduler.shutdownNow();
  }

  @Test
  void theReviewIsThereBeforeAnyEngineIsAsked() {
    model.select(WRONG);
    tasks.next();
    assertEquals(new RoomState.Full(), model.state().get());
    assertEquals(new Studies.Shown(Optional.empty(), true), model.study().get());
    assertEquals(0, sandbox.asked());
  }

  @Test
  void whatTheEnginesSayComesLater() {
    model.select(WRONG);
    tasks.next();
    tasks.next();
    Studies.Shown shown = model.study().get();
    assertFalse(shown.working());
    assertEquals(Optional.of(MISTAKE), shown.study().flatMap(Study::mistake));
    assertEquals(1, shown.study().orElseThrow().scans().size());
  }

  @Test
  void eachAnswerIsStudiedOnce() {
    model.select(WRONG);
    while (tasks.next()) {}
    int asked = sandbox.asked();
    assertTrue(asked > 0);
    model.select(0);
    model.select(WRONG);
    assertFalse(model.study().get().working());
    while (tasks.next()) {}
    assertEquals(asked, sandbox.asked());
  }

  @Test
  void stoppingAsksNothingMoreUntilAnotherAnswerIsInView() {
    model.select(WRONG);
    tasks.next();
    model.stopStudying();
    assertEquals(new Studies.Shown(Optional.empty(), false), model.study().get());
    assertFalse(tasks.next());
    model.select(0);
    assertTrue(model.study().get().working());
  }

  @Test
  void theAnswerInViewComesFirst() {
    model.select(0);
    model.select(WRONG);
    tasks.next();
    tasks.next();
    tasks.next();
    assertFalse(model.study().get().working());
  }

  /// Counts the statements run.
  private static final class CountingSandbox implements SqlSandbox {
    private final SqlSandbox fake = new FakeSandbox();
    private final List<String> run = new ArrayList<>();

    int asked() {
      return run.size();
    }

    @Override
    public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
      run.add(request.sql());
      return fake.run(request, cancellation);
    }

    @Override
    public Explanation explain(SqlRequest request) {
      return fake.explain(request);
    }

    @Override
    public DatasetSchema schema(DataSource source) throws DataException {
      return fake.schema(source);
    }

    @Override
    public void close() {}
  }
}
