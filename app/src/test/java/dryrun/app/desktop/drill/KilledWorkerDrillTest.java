package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dryrun.app.desktop.FakeSandbox;
import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.Shell;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.FxTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.worker.WorkerSandbox;
import dryrun.sql.worker.WorkerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A drill under practice rules whose worker process is killed in the middle of a query.
class KilledWorkerDrillTest {
  private static final DataSource NUMBERS =
      new DataSource.Files(
          "numbers", Map.of("schema.sql", "CREATE TABLE t (n BIGINT)", "t.csv", "n\n1\n2\n"));
  private static final String ENDLESS =
      "WITH RECURSIVE d(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM d WHERE n < 3000)"
          + " SELECT COUNT(*) FROM d a, d b, d c WHERE a.n * b.n < c.n";

  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final FxTaskRunner tasks = new FxTaskRunner(fault::set);
  private final Numbers sandbox = new Numbers();
  private final Set<ProcessHandle> others = new HashSet<>();
  @TempDir private Path folder;
  private Journal journal;
  private Stage stage;

  /// Shows the tables of the problem from memory, and runs the rest over one small table in a
  /// process of its own.
  private static final class Numbers implements SqlSandbox {
    private final FakeSandbox schemas = new FakeSandbox();
    private final WorkerSandbox worker =
        new WorkerSandbox(new DatasetLoader(Map.of()), WorkerSettings.ofThisProcess(128));

    @Override
    public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
      if (request.sql().contains("page_events") || request.sql().contains("dim_user")) {
        return schemas.run(request, cancellation);
      }
      var patient = new Limits(Duration.ofMinutes(5), 10, Limits.DEFAULT.bytes());
      return worker.run(
          new SqlRequest(request.sql(), Engine.H2, List.of(NUMBERS), patient), cancellation);
    }

    @Override
    public Explanation explain(SqlRequest request) {
      return schemas.explain(request);
    }

    @Override
    public DatasetSchema schema(DataSource source) throws DataException {
      return schemas.schema(source);
    }

    @Override
    public void close() {
      worker.close();
    }
  }

  @BeforeEach
  void open() {
    ProcessHandle.current().children().forEach(others::add);
    journal = JournalWith.nothing(folder);
    stage = Toolkit.on(this::practise);
  }

  private Stage practise() {
    var shell = new Shell(address -> {});
    var room =
        new DrillRoom(
            Samples.bank(),
            sandbox,
            (problem, text, cancellation) -> Samples.pass(),
            new FakeKatas(),
            journal,
            new Drafts(DurableFiles.ofDisk(), folder.resolve("drafts"), scheduler),
            new HandClock(),
            () -> 1,
            tasks,
            shell,
            new Splits(Remembered.load(folder.resolve("window.properties"))),
            (name, source, sql) -> {},
            new DrillSettings(() -> true, () -> false));
    shell.furnish(List.of(room), List.of());
    var window = new Stage();
    window.setScene(new Scene(shell.root(), 1000, 700));
    window.show();
    room.practise(Samples.bank().items().getFirst());
    return window;
  }

  @AfterEach
  void close() {
    Toolkit.on(() -> {
      stage.close();
      return stage;
    });
    tasks.close();
    sandbox.close();
    journal.close();
    scheduler.shutdownNow();
  }

  @Test
  void killingTheWorkerCostsOneSentenceAndNoText() {
    await(() -> Toolkit.on(() -> find("#sql-editor") != null));
    run("SELECT n FROM t");
    await(() -> said().startsWith("2 rows in "));

    run(ENDLESS);
    await(() -> said().equals("Running"));
    await(() -> {
      killThoseAtWork();
      return said().startsWith("The process");
    });

    assertEquals(
        "The process that ran the statement ended. Nothing of yours is lost: run it again", said());
    assertEquals(ENDLESS, Toolkit.on(() -> editor().getText()));

    run("SELECT MAX(n) AS m FROM t");
    await(() -> said().startsWith("1 rows in "));
    assertNull(fault.get());
  }

  private void run(String sql) {
    Toolkit.on(() -> {
      editor().replaceText(sql);
      Event.fireEvent(
          editor(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
      return editor();
    });
  }

  /// What the pane below the editor says; empty while there is none.
  private String said() {
    return Toolkit.on(() -> find("#run-said") instanceof Labeled words ? words.getText() : "");
  }

  private @Nullable Node find(String query) {
    return stage.getScene().lookup(query);
  }

  private CodeArea editor() {
    return (CodeArea) stage.getScene().lookup("#sql-editor");
  }

  /// Kills each worker that has computed for a while. One that is killed before the query has
  /// reached it costs nothing, and the next one has its turn.
  private void killThoseAtWork() {
    List<ProcessHandle> busy =
        ProcessHandle.current()
            .children()
            .filter(child -> !others.contains(child))
            .filter(
                child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() > 1_000)
            .toList();
    busy.forEach(ProcessHandle::destroyForcibly);
    busy.forEach(worker -> worker.onExit().join());
  }

  private void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come to pass; said: " + said(), e);
    }
  }
}
