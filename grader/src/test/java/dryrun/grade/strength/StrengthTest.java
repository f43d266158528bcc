package dryrun.grade.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.bank.SqlProblem;
import dryrun.bank.SqlProblem.MutationScore;
import dryrun.grade.DatasetSources;
import dryrun.grade.RealSandbox;
import dryrun.sql.Cancellation;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Computes the scores of the built-in problems anew, from other databases each time, two problems
/// at a time; nothing is written. With `-Ddryrun.problems=REGEX` those whose name matches, with
/// `-Ddryrun.seed=N` from the databases of an earlier run.
///
/// All cases that are there count, generated or not: of the mutants that they or any of the
/// databases tell, they have to tell 95 of 100.
///
/// The seed is printed first, for a run that does not come to its end. Each problem prints a row of
/// a table as it is done, with the seconds that it took while another one was at work beside it.
@EnabledIfSystemProperty(named = "dryrun.mutants", matches = "true")
class StrengthTest {
  private static final int AT_A_TIME = 2;
  private static final int DATABASES = 10_000;
  private static final double LEAST_SCORE = 0.95;
  private static final int EXCUSED_OF = 10;

  private final long seed = Long.getLong("dryrun.seed", System.nanoTime());

  @Test
  void casesOfEveryProblemKillWhatOtherDatabasesKill() throws Exception {
    List<String> weak = new ArrayList<>();
    System.out.println("seed " + seed);
    System.out.println("| problem | mutants | killed | excused | told anew | seconds |");
    System.out.println("|---|---|---|---|---|---|");
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      Queue<Item> items = new ConcurrentLinkedQueue<>();
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.SQL
            && item.id().name().matches(System.getProperty("dryrun.problems", ".*"))) {
          items.add(item);
        }
      }
      List<Future<List<String>>> found = new ArrayList<>();
      for (int i = 0; i < AT_A_TIME; i++) {
        found.add(threads.submit(() -> weak(bank, items)));
      }
      for (Future<List<String>> some : found) {
        weak.addAll(some.get());
      }
    }

    assertEquals("", String.join("\n", weak), "seed " + seed);
  }

  private List<String> weak(PackBank bank, Queue<Item> items) throws Exception {
    List<String> weak = new ArrayList<>();
    try (SqlSandbox sandbox = RealSandbox.open()) {
      for (Item item = items.poll(); item != null; item = items.poll()) {
        SqlProblem problem = withCasesOfTheAuthor(bank.sqlProblem(item));
        long start = System.nanoTime();
        Strengthening strengthening = new Strengthening(sandbox, DATABASES, seed, _ -> {});
        switch (strengthening.strengthen(
            problem, DatasetSources.of(problem.dataset()), new Cancellation())) {
          case Strengthening.Outcome.Refused(String reason) -> weak.add(item.id() + ": " + reason);
          case Strengthening.Outcome.Done done -> {
            MutationScore score = done.score();
            System.out.printf(
                "| %s | %d | %d | %d | %d | %d |%n",
                item.id().name(),
                score.mutants(),
                score.killed(),
                score.equivalent(),
                done.toldAnew(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            for (String finding : done.findings()) {
              weak.add(item.id() + ": " + finding);
            }
            int different = score.mutants() - score.equivalent();
            if (score.killed() - done.toldAnew() < LEAST_SCORE * different
                || score.equivalent() * EXCUSED_OF > score.mutants()) {
              weak.add(
                  "%s: %s, told anew %d, taken to mean the same %s"
                      .formatted(item.id(), score, done.toldAnew(), done.survivors()));
            }
          }
        }
      }
    }
    return weak;
  }

  private static SqlProblem withCasesOfTheAuthor(SqlProblem problem) {
    List<SqlProblem.Case> kept =
        problem.cases().stream()
            .map(c -> new SqlProblem.Case("kept-" + c.name(), c.directory()))
            .toList();
    return new SqlProblem(
        problem.item(),
        problem.hash(),
        problem.prompt(),
        problem.hints(),
        problem.dataset(),
        problem.tables(),
        problem.judging(),
        problem.reference(),
        problem.alternatives(),
        problem.knownWrong(),
        problem.sample(),
        kept,
        problem.engines(),
        problem.explanation(),
        problem.promises(),
        problem.mutationScore());
  }
}
