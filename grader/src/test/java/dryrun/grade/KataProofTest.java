package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Finding;
import dryrun.bank.Kata;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.bank.Proof;
import dryrun.grade.kata.SizeLimit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kata of the question bank's README, with a runner that says of each solution what a test
/// wants.
class KataProofTest {
  private static final String SIZE = "LongestRunHiddenTest.one_long_run_ends_in_time";
  private static final String LAST = "LongestRunTest.the_last_run_counts";
  private static final String EMPTY = "LongestRunHiddenTest.an_empty_array_has_no_run";

  private final Map<String, KataVerdict> script = new HashMap<>();
  private Optional<SizeLimit> limit =
      Optional.of(new SizeLimit(Duration.ofMillis(4), Duration.ofMillis(200)));

  @TempDir private Path folder;
  private PackBank bank;
  private Kata kata;

  @BeforeEach
  void everySolutionIsAsItShouldBe() throws Exception {
    ReadmePack.write(folder);
    bank = PackBank.openOnly(new PackOpener(), List.of(folder));
    kata = bank.kata(bank.find("longest-run"));
    say(kata.reference(), pass());
    say(kata.alternatives().getFirst(), pass());
    script.put(text(kata.starter()), fails(LAST, EMPTY, SIZE));
    sayWrong("last-run-forgotten", fails(LAST, SIZE));
    sayWrong("empty-counts-one", fails(EMPTY));
    sayWrong("from-every-start", timeout(SIZE));
  }

  @Test
  void provesAKataAndTellsBothFactorsOfItsSizeTest() {
    Proof proof = prove();

    assertEquals(List.of(), proof.findings());
    assertEquals(Map.of("limitOverReference", 50.0, "slowOverLimit", 50.0), proof.figures());
  }

  @Test
  void everyRightSolutionMustPass() {
    say(kata.reference(), fails(LAST));
    say(
        kata.alternatives().getFirst(),
        new KataVerdict.CompileError(
            List.of(new KataVerdict.Diagnostic("LongestRun.java", 3, 5, "a ; is missing")),
            ScriptedKataRunner.NOTES));

    assertEquals(
        List.of(
            "reference: must pass, and fails LongestRunTest.the_last_run_counts",
            "alternatives/jump-to-the-end: must pass, and does not compile: LongestRun.java:3:"
                + " a ; is missing"),
        findings());
  }

  @Test
  void theStarterMustCompileAndFail() {
    script.put(text(kata.starter()), pass());
    assertEquals(List.of("starter: must compile and fail, and passes every test"), findings());

    script.put(
        text(kata.starter()), new KataVerdict.CompileError(List.of(), ScriptedKataRunner.NOTES));
    assertEquals(List.of("starter: must compile and fail, and does not compile"), findings());
  }

  @Test
  void aKnownWrongSolutionMustFailTheTestThatItNames() {
    sayWrong("last-run-forgotten", fails(EMPTY));
    assertEquals(
        List.of(
            "wrong/last-run-forgotten: must fail LongestRunTest.the_last_run_counts, and fails"
                + " LongestRunHiddenTest.an_empty_array_has_no_run"),
        findings());

    sayWrong("last-run-forgotten", pass());
    assertEquals(
        List.of("wrong/last-run-forgotten: must fail a test, and passes every test"), findings());
  }

  @Test
  void oneKnownWrongSolutionMustBeCaughtByOneTestOnly() {
    sayWrong("empty-counts-one", fails(EMPTY, LAST));
    sayWrong("from-every-start", timeout(SIZE, "LongestRunHiddenTest.another_at_size"));

    assertEquals(
        List.of(
            "wrong/from-every-start: must be right, only too slow, and fails"
                + " LongestRunHiddenTest.another_at_size too",
            "wrong: one of the solutions must fail just one test, and none does"),
        findings());
  }

  @Test
  void theSetsOfArgumentsOfATestCountOnce() {
    sayWrong("empty-counts-one", fails(EMPTY + "[1]", EMPTY + "[3]"));

    assertEquals(List.of(), findings());
  }

  @Test
  void theSlowSolutionMustTakeFiftyTimesTheLimit() {
    sayWrong("from-every-start", new KataVerdict.Pass(results(2_000), ScriptedKataRunner.NOTES));

    assertEquals(
        List.of(
            "wrong/from-every-start: must take 50 times the limit of the size test, and takes 10.0"
                + " times"),
        findings());
    assertEquals(10.0, prove().figures().get("slowOverLimit"));
  }

  @Test
  void theReferenceMustHaveRoomInTheSizeTest() {
    limit = Optional.of(new SizeLimit(Duration.ofMillis(50), Duration.ofMillis(200)));

    assertEquals(
        List.of(
            "reference: takes too long in the size test: its limit is 4.0 times that, and must be"
                + " 5 times"),
        findings());
  }

  @Test
  void theSizeTestMustBeOneThatRuns() {
    limit = Optional.empty();

    assertEquals(
        List.of("item.json: the size test is not among the tests that the reference passes"),
        findings());
  }

  private Proof prove() {
    try {
      KataProof proof =
          new KataProof(
              new ScriptedKataRunner(
                  text -> Optional.ofNullable(script.get(text)).orElseThrow(), limit),
              KataProof.FULL_MARGIN);
      return proof.prove(bank, bank.find("longest-run"));
    } catch (dryrun.bank.PackException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> findings() {
    return prove().findings().stream().map(KataProofTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.file().replace("items/longest-run/", "") + ": " + finding.message();
  }

  private void say(Kata.Solution solution, KataVerdict verdict) {
    script.put(text(solution.sources()), verdict);
  }

  private void sayWrong(String name, KataVerdict verdict) {
    kata.knownWrong().stream()
        .map(Kata.KnownWrong::solution)
        .filter(solution -> solution.name().equals(name))
        .forEach(solution -> say(solution, verdict));
  }

  private static String text(Kata.Sources sources) {
    return sources.texts().firstEntry().getValue();
  }

  private static KataVerdict pass() {
    return new KataVerdict.Pass(results(4), ScriptedKataRunner.NOTES);
  }

  private static List<KataVerdict.TestResult> results(long sizeMillis) {
    return Stream.of(LAST, EMPTY, SIZE)
        .map(name -> result(name, true, name.equals(SIZE) ? sizeMillis : 1))
        .toList();
  }

  private static KataVerdict fails(String... tests) {
    List<KataVerdict.TestResult> results = new ArrayList<>();
    for (String test : tests) {
      results.add(result(test, false, 1));
    }
    return new KataVerdict.Fail(results, ScriptedKataRunner.NOTES);
  }

  private static KataVerdict timeout(String test, String... failed) {
    return new KataVerdict.Timeout(
        fails(failed).tests(),
        new KataVerdict.Running(Optional.of(test), Optional.empty(), Optional.empty()),
        Duration.ofMillis(200),
        ScriptedKataRunner.NOTES);
  }

  private static KataVerdict.TestResult result(String name, boolean passed, long millis) {
    return new KataVerdict.TestResult(
        name,
        passed,
        passed ? "" : "no",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Duration.ofMillis(millis));
  }
}
