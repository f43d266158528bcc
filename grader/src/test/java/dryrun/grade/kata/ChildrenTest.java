package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dryrun.sql.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildrenTest {
  @Test
  void lettingSparesGoWhenTheyAreIdleLeavesNoProcessAndStillJudges() {
    KataSettings impatient =
        KataSettings.ofThisProgram().withoutOptimising().withIdle(Duration.ofMillis(50));
    try (ChildRunner runner = new ChildRunner(impatient)) {
      assertEquals("pass", grade(runner));
      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            while (!Leftovers.processes().isEmpty()) {
              Thread.onSpinWait();
            }
          });
      assertEquals("pass", grade(runner));
    }
    assertEquals(List.of(), Leftovers.processes());
  }

  @Test
  void aFolderOfAProgramThatIsGoneIsDeleted() throws Exception {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Process gone = new ProcessBuilder(java(), "-version").start();
    gone.waitFor();
    Path orphan = Files.createTempDirectory(temporary, "dryrun-kata-" + gone.pid() + "-");
    Files.writeString(orphan.resolve("left"), "x");

    new Scratch().close();

    assertEquals(false, Files.exists(orphan));
  }

  private static String grade(ChildRunner runner) {
    return Katas.kind(runner.run(Katas.job(Katas.REFERENCE), new Cancellation()));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
