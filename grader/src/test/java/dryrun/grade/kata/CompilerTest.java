package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.grade.KataVerdict.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompilerTest {
  @Test
  void leavesASourceBehindThatTakesTooLong() throws Exception {
    String giant =
        Files.readString(
            Path.of(
                "src/test/resources/dryrun/grade/kata/attacks/folds-a-giant-constant/Kata.java"));
    List<Path> jars = Katas.settings().jars();

    try (Compiler impatient = new Compiler(jars, Duration.ofMillis(20))) {
      Compiled compiled = impatient.compile(Katas.source("Kata.java", giant), Map.of());

      assertEquals(
          List.of(
              new Diagnostic("", 0, 0, "The compiler did not come to an end within 0 seconds.")),
          compiled.errors());
    }
  }
}
