package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of `attacks` is an answer named after what it tries, and the kinds of verdict that
/// are right for it: as somebody else's work, and as the user's own, where the scan of its classes
/// holds nothing back and the process and its sandbox have to. Two run at a time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {
  private static final Path ATTACKS = Path.of("src/test/resources/dryrun/grade/kata/attacks");

  private static final KataLimits WIDE =
      new KataLimits(Duration.ofMinutes(1), Duration.ofMinutes(2), 1 << 20);

  /// Too little for what hangs, and for nothing else is it an end.
  private static final KataLimits SHORT = Katas.limits(250);

  /// Processes as a user's, in which Java is closed.
  private final ChildRunner runner = new ChildRunner(Katas.settings());

  /// Processes for what only takes time or memory, or prints, wherever Java is closed or open.
  private final ChildRunner quick = new ChildRunner(QuickProcesses.settings());

  private Outside outside;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    outside = new Outside(folder);
  }

  @AfterAll
  void nothingIsLeft() throws IOException {
    runner.close();
    quick.close();
    outside.close();

    assertEquals(List.of(), Leftovers.processes());
    assertEquals(List.of(), Leftovers.folders());
  }

  static Stream<String> attacks() throws IOException {
    return folders().stream();
  }

  static Stream<String> attacksThatAreHeldBackByMoreThanTheScan() throws IOException {
    return folders().stream().filter(name -> verdicts(name).containsKey("own"));
  }

  @Test
  void thereAreAttacks() throws IOException {
    assertTrue(folders().size() >= 80, "of the known ones and our own");
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("attacks")
  void somebodyElsesIsContained(String name) throws IOException {
    KataVerdict verdict = run(name, Trust.UNTRUSTED);

    assertKind(verdict(name, Trust.UNTRUSTED), verdict);
    assertEquals(List.of(), outside.traces());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("attacksThatAreHeldBackByMoreThanTheScan")
  void anOwnOneIsContained(String name) throws IOException {
    assumeTrue(
        runner.isolation().level() == Isolation.Level.FULL, "this machine has no full sandbox");

    KataVerdict verdict = run(name, Trust.OWN);

    assertKind(verdict(name, Trust.OWN), verdict);
    assertEquals(List.of(), outside.traces());
  }

  private KataVerdict run(String name, Trust trust) throws IOException {
    List<SourceFile> answer = new ArrayList<>();
    Path folder = ATTACKS.resolve(name);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        answer.add(new SourceFile(path, outside.in(Files.readString(file))));
      }
    }
    ChildRunner place = exhausts(name, trust) ? quick : runner;
    return place.run(new KataJob(suite(name), answer, trust), new Cancellation());
  }

  /// Only where running out of time is an end is there little of it.
  private static KataSuite suite(String name) {
    boolean hangs = verdicts(name).toString().contains("timeout");
    return Katas.suite().limits(hangs ? SHORT : WIDE).build();
  }

  /// Whether an attack is on time, memory or room: it reaches for nothing.
  private static boolean exhausts(String name, Trust trust) {
    return List.of(verdict(name, trust).split("\\|", -1)).stream()
        .anyMatch(Set.of("timeout", "memory", "output")::contains);
  }

  private static void assertKind(String allowed, KataVerdict verdict) {
    assertTrue(
        List.of(allowed.split("\\|", -1)).contains(Katas.kind(verdict)),
        () -> "expected " + allowed + ", and it is " + verdict);
  }

  private static String verdict(String name, Trust trust) {
    return verdicts(name).getProperty(trust == Trust.OWN ? "own" : "untrusted");
  }

  private static Properties verdicts(String name) {
    Properties verdicts = new Properties();
    try (var reader = Files.newBufferedReader(ATTACKS.resolve(name).resolve("verdict.txt"))) {
      verdicts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verdicts;
  }

  private static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ATTACKS)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
