package dryrun.sql.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerSandboxTest {
  private static final DataSource NUMBERS =
      new DataSource.Files(
          "numbers", Map.of("schema.sql", "CREATE TABLE t (n BIGINT)", "t.csv", "n\n1\n2\n"));
  private static final Limits SHORT = new Limits(Duration.ofSeconds(1), 100, 64L << 20);

  @TempDir Path folder;

  private final Children children = new Children();
  private final WorkerSandbox sandbox =
      new WorkerSandbox(new DatasetLoader(Map.of()), children.settings(256));

  @BeforeAll
  void startsTheWorker() {
    sandbox.warmUp();
  }

  @AfterAll
  void endsTheWorker() {
    sandbox.close();
  }

  @Test
  void runsAStatementOverEachDataset() {
    SqlOutcome[] outcomes =
        sandbox
            .run(
                new SqlRequest(
                    "SELECT SUM(n) AS s FROM t",
                    Engine.H2,
                    List.of(
                        NUMBERS,
                        new DataSource.Folder(folder.resolve("nowhere")),
                        new DataSource.FilesOverlay(
                            NUMBERS, new DataSource.Files("none", Map.of("t.csv", "n\n7\n")))),
                    SHORT),
                new Cancellation())
            .toArray(SqlOutcome[]::new);
    assertEquals("[[3]]", shown(outcomes[0]));
    assertEquals(
        "INPUT " + folder.resolve("nowhere") + ": there is no such folder", shown(outcomes[1]));
    assertEquals("[[7]]", shown(outcomes[2]));
  }

  @Test
  void readsAFolderOfAZipFile() throws IOException {
    try (FileSystem pack =
        FileSystems.newFileSystem(folder.resolve("pack.zip"), Map.of("create", "true"))) {
      Files.writeString(pack.getPath("schema.sql"), "CREATE TABLE t (n BIGINT)");
      Files.writeString(pack.getPath("t.csv"), "n\n5\n");
      assertEquals(
          "[[5]]",
          shown(
              sandbox.run(
                  SqlRequest.of("SELECT n FROM t", new DataSource.Folder(pack.getPath("/"))))));
    }
  }

  @Test
  void explains() {
    assertTrue(
        sandbox.explain(SqlRequest.of("SELECT n FROM t WHERE n > 1", NUMBERS).on(Engine.H2))
            instanceof Explanation.Plan);
    assertTrue(
        sandbox.explain(SqlRequest.of("SELECT nn FROM t", NUMBERS).on(Engine.H2))
            instanceof SqlOutcome.Failed);
  }

  @Test
  void stopsARunThatIsCancelled() throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    Thread thrower =
        Thread.ofPlatform()
            .start(() -> {
              sandbox.run(SqlRequest.of("SELECT 1", NUMBERS).on(Engine.H2));
              cancellation.cancel();
            });
    assertThrows(
        CancellationException.class,
        () -> {
          for (int i = 0; i < 1_000; i++) {
            sandbox.run(SqlRequest.of(CROSS, NUMBERS).on(Engine.H2), cancellation);
          }
        });
    thrower.join();
    answersNext();
  }

  @Test
  void cancelsARunThatWaitsForItsTurn() throws InterruptedException {
    Cancellation running = new Cancellation();
    Thread first =
        Thread.ofPlatform()
            .start(() -> {
              try {
                sandbox.run(SqlRequest.of(CROSS, NUMBERS).on(Engine.H2), running);
              } catch (CancellationException expected) {
                running.cancel();
              }
            });
    Cancellation waiting = new Cancellation();
    waiting.cancel();
    assertThrows(
        CancellationException.class,
        () -> {
          while (first.isAlive()) {
            sandbox.run(SqlRequest.of("SELECT 1", NUMBERS), waiting);
          }
        });
    running.cancel();
    first.join();
    answersNext();
  }

  private static final String CROSS =
      "WITH RECURSIVE d(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM d WHERE n < 3000)"
          + " SELECT COUNT(*) FROM d a, d b, d c WHERE a.n * b.n < c.n";

  @Test
  void stopsARunawayAndAnswersTheNextStatement() {
    assertEquals(
        SqlError.Kind.TIMEOUT,
        failure(
            sandbox
                .run(new SqlRequest(CROSS, Engine.H2, List.of(NUMBERS), SHORT), new Cancellation())
                .getFirst()));
    answersNext();
  }

  @Test
  void killsAProcessThatDoesNotAnswerInTime() {
    WorkerSettings deaf =
        new WorkerSettings(
            children.settings(128).command().stream()
                .map(word -> word.equals(WorkerMain.class.getName()) ? Deaf.class.getName() : word)
                .toList(),
            Duration.ofSeconds(60),
            Duration.ofMillis(300),
            Duration.ofMillis(100));
    try (WorkerSandbox hanging = new WorkerSandbox(new DatasetLoader(Map.of()), deaf)) {
      SqlRequest request =
          new SqlRequest("SELECT 1", Engine.AUTO, List.of(NUMBERS, NUMBERS), SHORT);
      assertEquals(
          List.of(SqlError.Kind.TIMEOUT, SqlError.Kind.TIMEOUT),
          hanging.run(request, new Cancellation()).stream()
              .map(WorkerSandboxTest::failure)
              .toList());
      assertEquals(SqlError.Kind.TIMEOUT, failure(hanging.run(SqlRequest.of("SELECT 1", NUMBERS))));
    }
  }

  @Test
  void replacesAProcessInWhichARunGoesOn() {
    WorkerSettings busy =
        new WorkerSettings(
            children.settings(128).command().stream()
                .map(word -> word.equals(WorkerMain.class.getName()) ? Busy.class.getName() : word)
                .toList(),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60));
    try (WorkerSandbox sandbox = new WorkerSandbox(new DatasetLoader(Map.of()), busy)) {
      SqlRequest request = SqlRequest.of("SELECT 1", NUMBERS);
      assertEquals("TIMEOUT too long", shown(sandbox.run(request)));
      assertEquals("TIMEOUT too long", shown(sandbox.run(request)));
    }
  }

  @Test
  void givesARunATenthOfItsLimitToAnswer() {
    WorkerSettings settings = children.settings(128);
    assertEquals(
        List.of(Duration.ofMillis(200), Duration.ofMillis(3_300), Duration.ofSeconds(62)),
        Stream.of(Duration.ofMillis(100), Duration.ofSeconds(3), Duration.ofSeconds(60))
            .map(limit -> settings.longest(new Limits(limit, 100, 64L << 20)))
            .toList());
  }

  @Test
  void saysMemoryWhenTheProcessRunsOutOfIt() {
    WorkerSettings greedy =
        new WorkerSettings(
            children.settings(64).command().stream()
                .map(
                    word -> word.equals(WorkerMain.class.getName()) ? Greedy.class.getName() : word)
                .toList(),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10));
    try (WorkerSandbox bursting = new WorkerSandbox(new DatasetLoader(Map.of()), greedy)) {
      assertEquals(SqlError.Kind.MEMORY, failure(bursting.run(SqlRequest.of("SELECT 1", NUMBERS))));
    }
  }

  @Test
  void endsWhenItsInputCloses() throws Exception {
    Process process =
        new ProcessBuilder(children.settings(128).command())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
  }

  /// A process that is ready and then never answers.
  static final class Deaf {
    public static void main(String[] arguments) throws Exception {
      new Frames(System.in, System.out).send("ready");
      Thread.currentThread().join();
    }
  }

  /// A process that answers once and says that it is its last answer.
  static final class Busy {
    public static void main(String[] arguments) throws Exception {
      Frames frames = new Frames(System.in, System.out);
      frames.send("ready");
      frames.receive();
      frames.send("running");
      SqlError error = SqlError.of(SqlError.Kind.TIMEOUT, "too long");
      SqlOutcome outcome = new SqlOutcome.Failed(error, Duration.ZERO);
      frames.send("outcome", OutcomeParts.of(outcome));
      frames.send("last");
      Thread.currentThread().join();
    }
  }

  /// A process that takes memory until there is none.
  static final class Greedy {
    public static void main(String[] arguments) throws Exception {
      Frames frames = new Frames(System.in, System.out);
      frames.send("ready");
      frames.receive();
      frames.send("running");
      long[][] all = new long[1 << 20][];
      for (int i = 0; i < all.length; i++) {
        all[i] = new long[1 << 20];
      }
      frames.send("fault", "there was memory for " + all.length);
    }
  }

  private void answersNext() {
    assertEquals(
        "[[2]]",
        shown(sandbox.run(SqlRequest.of("SELECT MAX(n) AS m FROM t", NUMBERS).on(Engine.H2))));
  }

  private static SqlError.Kind failure(SqlOutcome outcome) {
    return ((SqlOutcome.Failed) outcome).error().kind();
  }

  private static String shown(SqlOutcome outcome) {
    return switch (outcome) {
      case SqlOutcome.Rows rows -> String.valueOf(rows.table().rows());
      case SqlOutcome.Changed changed -> String.valueOf(changed.tables());
      case SqlOutcome.Failed failed -> failed.error().kind() + " " + failed.error().message();
    };
  }
}
