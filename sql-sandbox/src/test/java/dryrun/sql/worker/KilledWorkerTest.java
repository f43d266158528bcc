package dryrun.sql.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `kill -9` of the worker in every state of a query costs one sentence at most, and the next query
/// is answered.
@Timeout(600)
class KilledWorkerTest {
  private static final DataSource NUMBERS =
      new DataSource.Files(
          "numbers", Map.of("schema.sql", "CREATE TABLE t (n BIGINT)", "t.csv", "n\n1\n2\n"));
  private static final SqlRequest QUERY =
      SqlRequest.of("SELECT MAX(n) AS m FROM t", NUMBERS).on(Engine.H2);
  private static final String ENDED =
      "LOST The process that ran the statement ended. Nothing of yours is lost: run it again";

  @TempDir Path folder;

  private final Children children = new Children();

  /// Where a process stands when it is killed, as the program sees it.
  enum State {
    STARTING,
    LOADING,
    RUNNING,
    SENDING_ROWS
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void aQueryIsAnsweredAfterOneThatWasKilled(State state) {
    try (WorkerSandbox sandbox = sandbox(state)) {
      String first = state == State.STARTING ? "[[2]]" : ENDED;
      assertEquals(first, shown(sandbox.run(QUERY)));
      assertEquals("[[2]]", shown(sandbox.run(QUERY)));
    }
  }

  @Test
  void whatWasAnsweredBeforeTheKillIsKept() {
    try (WorkerSandbox sandbox = sandbox(State.RUNNING)) {
      SqlRequest both =
          new SqlRequest(QUERY.sql(), Engine.H2, List.of(NUMBERS, NUMBERS), QUERY.limits());
      List<String> shown = new ArrayList<>();
      sandbox.run(both, new dryrun.sql.Cancellation()).forEach(o -> shown.add(shown(o)));
      assertEquals(List.of(ENDED, ENDED), shown);
    }
  }

  @Test
  void anExplanationCostsOneSentenceToo() {
    try (WorkerSandbox sandbox = sandbox(State.LOADING)) {
      assertEquals(ENDED, shown((SqlOutcome.Failed) sandbox.explain(QUERY)));
      assertTrue(sandbox.explain(QUERY) instanceof Explanation.Plan);
    }
  }

  @Test
  void anIdleProcessAndItsSpareAreReplaced() {
    try (WorkerSandbox sandbox =
        new WorkerSandbox(new DatasetLoader(Map.of()), children.settings(128))) {
      assertEquals("[[2]]", shown(sandbox.run(QUERY)));
      // The spare is still warming up, or ready: both are gone.
      children.kill();
      String next = shown(sandbox.run(QUERY));
      assertTrue(List.of("[[2]]", ENDED).contains(next), next);
      assertEquals("[[2]]", shown(sandbox.run(QUERY)));
    }
  }

  @Test
  void aQueryThatReallyRunsIsKilled() {
    try (WorkerSandbox sandbox =
        new WorkerSandbox(new DatasetLoader(Map.of()), children.settings(128))) {
      assertEquals("[[2]]", shown(sandbox.run(QUERY)));
      Duration before = computed();
      SqlRequest endless =
          SqlRequest.of(
              "WITH RECURSIVE d(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM d WHERE n < 3000)"
                  + " SELECT COUNT(*) FROM d a, d b, d c WHERE a.n * b.n < c.n",
              NUMBERS);
      CompletableFuture<SqlOutcome> running =
          CompletableFuture.supplyAsync(() -> sandbox.run(endless.on(Engine.H2)));
      while (!running.isDone() && computed().minus(before).toMillis() < 1_000) {
        LockSupport.parkNanos(10_000_000);
      }
      children.kill();
      assertEquals(ENDED, shown(running.join()));
      assertEquals("[[2]]", shown(sandbox.run(QUERY)));
    }
  }

  private Duration computed() {
    return children
        .alive()
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// A sandbox whose first process is killed in a state; those after it work.
  private WorkerSandbox sandbox(State state) {
    WorkerSettings settings = children.settings(128);
    List<String> command = new ArrayList<>(settings.command());
    command.set(command.size() - 1, KilledOnce.class.getName());
    command.add(state.name());
    command.add(folder.resolve("killed").toString());
    return new WorkerSandbox(
        new DatasetLoader(Map.of()),
        new WorkerSettings(command, settings.start(), settings.load(), settings.grace()));
  }

  private static String shown(SqlOutcome outcome) {
    return switch (outcome) {
      case SqlOutcome.Rows rows -> String.valueOf(rows.table().rows());
      case SqlOutcome.Changed changed -> String.valueOf(changed.tables());
      case SqlOutcome.Failed(SqlError error, _) -> error.kind() + " " + error.message();
    };
  }

  /// A process that kills itself in a state, unless one before it has.
  static final class KilledOnce {
    public static void main(String[] arguments) throws Exception {
      try {
        Files.createFile(Path.of(arguments[1]));
      } catch (FileAlreadyExistsException e) {
        WorkerMain.main(new String[0]);
        return;
      }
      State state = State.valueOf(arguments[0]);
      Frames frames = new Frames(System.in, System.out);
      if (state != State.STARTING) {
        frames.send("ready");
        frames.receive();
      }
      if (state == State.RUNNING || state == State.SENDING_ROWS) {
        frames.send("running");
      }
      if (state == State.SENDING_ROWS) {
        // A message says how long it is, and this one is longer than what comes.
        System.out.write(new byte[] {0, 0, 1, 0, 1});
        System.out.flush();
      }
      kill();
    }

    private static void kill() throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
      Thread.currentThread().join();
    }
  }
}
