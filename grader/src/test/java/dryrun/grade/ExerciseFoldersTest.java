package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Kata;
import dryrun.bank.exercism.Exercise;
import dryrun.bank.exercism.Track;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSettings;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.ProcessArchive;
import dryrun.grade.kata.QuickProcesses;
import dryrun.grade.kata.Trust;
import dryrun.sql.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Exercises in the shape of Exercism's track are judged as they are, two at a time.
class ExerciseFoldersTest {
  private static final int AT_A_TIME = 2;

  private static final Path OURS = Path.of("src/test/resources/dryrun/grade/track");

  @Test
  void twelveExercisesOfEveryShapeAreJudgedRight() throws Exception {
    assertEquals(
        Files.readString(OURS.resolve("judged.txt")),
        String.join("", judge(OURS, QuickProcesses.settings().withReuse())));
  }

  /// With a clone of the track at hand; prints what became of every exercise, and the figures.
  @Test
  @EnabledIfSystemProperty(named = "exercism.dir", matches = ".+")
  void theWholeTrackIsJudgedRight(@TempDir Path folder) throws Exception {
    long start = System.nanoTime();
    KataSettings settings = ProcessArchive.in(folder, KataSettings.ofThisProgram().withoutSpares());
    List<String> lines = judge(Path.of(System.getProperty("exercism.dir")), settings);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    lines.forEach(System.out::print);
    String figures = figures(lines, "practice") + "; " + figures(lines, "concept");
    System.out.println(figures + "; " + took.toSeconds() + " s");

    assertEquals(
        count(lines, ".*"), count(lines, ".*reference passes.*"), () -> String.join("", lines));
  }

  private static String figures(List<String> lines, String kind) {
    return "%s: %d of %d references pass, %d starters fail"
        .formatted(
            kind,
            count(lines, kind + "/.*reference passes.*"),
            count(lines, kind + "/.*"),
            count(lines, kind + "/.*starter (fails|does not).*"));
  }

  private static long count(List<String> lines, String shape) {
    return lines.stream().filter(line -> line.strip().matches(shape)).count();
  }

  private static List<String> judge(Path folder, KataSettings settings) throws Exception {
    List<Future<String>> judged = new ArrayList<>();
    Track track = Track.at(folder).orElseThrow();
    try (KataRunner runner = new ChildRunner(settings);
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (Path exercise : track.folders()) {
        int names = exercise.getNameCount();
        String name = exercise.subpath(names - 2, names).toString().replace('\\', '/');
        judged.add(threads.submit(() -> name + ": " + judge(runner, track.read(exercise)) + "\n"));
      }
      List<String> lines = new ArrayList<>();
      for (Future<String> line : judged) {
        lines.add(line.get());
      }
      return lines;
    }
  }

  private static String judge(KataRunner runner, Exercise exercise) {
    Kata kata = exercise.kata("track", false);
    return "reference "
        + said(run(runner, kata, exercise.reference()))
        + ", starter "
        + said(run(runner, kata, exercise.starter()));
  }

  private static KataVerdict run(KataRunner runner, Kata kata, Kata.Sources sources) {
    KataSuite suite = JudgedSolutions.wide(KataSuites.all(kata));
    KataJob job = new KataJob(suite, KataSuites.answer(kata, sources), Trust.UNTRUSTED);
    return runner.run(job, new Cancellation());
  }

  private static String said(KataVerdict verdict) {
    long failed = verdict.tests().stream().filter(test -> !test.passed()).count();
    return switch (verdict) {
      case KataVerdict.Pass pass -> "passes " + pass.tests().size();
      case KataVerdict.Fail fail -> "fails " + failed + " of " + fail.tests().size();
      case KataVerdict.CompileError _,
          KataVerdict.Timeout _,
          KataVerdict.Memory _,
          KataVerdict.OutputLimit _,
          KataVerdict.Forbidden _,
          KataVerdict.Crash _,
          KataVerdict.Undecided _ ->
          JudgedSolutions.sentence(verdict);
    };
  }
}
