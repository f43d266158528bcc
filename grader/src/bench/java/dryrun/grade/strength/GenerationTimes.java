package dryrun.grade.strength;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.SqlProblem;
import dryrun.grade.DatasetSources;
import dryrun.grade.RealSandbox;
import dryrun.sql.Cancellation;
import dryrun.sql.SqlSandbox;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How long it takes to write the cases of each built-in problem, one problem after the other in
/// one process: what `bank strengthen` does with each, from the cases written by hand on, with the
/// same seed. Prints a table in Markdown; nothing is written to the packs.
final class GenerationTimes {
  private static final int DATABASES = 10_000;
  private static final long SEED = 1;

  private final Pattern wanted;
  private final List<Double> seconds = new ArrayList<>();

  private GenerationTimes(Pattern wanted) {
    this.wanted = wanted;
  }

  /// Prints the table.
  ///
  /// @param arguments the first is a pattern of names of problems
  public static void main(String[] arguments) throws PackException {
    new GenerationTimes(Pattern.compile(arguments.length == 0 ? ".*" : arguments[0])).run();
  }

  private void run() throws PackException {
    System.out.printf(
        Locale.ROOT,
        "load %.1f at the start%n%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.println(
        "| problem | mutants | told by cases of the author | generated cases | excused | seconds"
            + " |");
    System.out.println("|---|---|---|---|---|---|");
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        SqlSandbox sandbox = RealSandbox.open()) {
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.SQL && wanted.matcher(item.id().name()).matches()) {
          measure(sandbox, bank.sqlProblem(item));
        }
      }
    }
    seconds.sort(null);
    if (!seconds.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%n%d problems: median %.1f s, 95 of 100 at most %.1f s, longest %.1f s, together %.0f s;"
              + " load %.1f at the end%n",
          seconds.size(),
          seconds.get((seconds.size() - 1) / 2),
          seconds.get((int) Math.ceil(seconds.size() * 0.95) - 1),
          seconds.getLast(),
          seconds.stream().mapToDouble(s -> s).sum(),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
  }

  private void measure(SqlSandbox sandbox, SqlProblem problem) {
    String name = problem.item().id().name();
    long start = System.nanoTime();
    Strengthening.Outcome outcome =
        new Strengthening(sandbox, DATABASES, SEED, _ -> {})
            .strengthen(problem, DatasetSources.of(problem.dataset()), new Cancellation());
    double taken = (System.nanoTime() - start) / 1e9;
    switch (outcome) {
      case Strengthening.Outcome.Refused(String reason) ->
          System.out.printf("| %s | | | | %s | |%n", name, reason);
      case Strengthening.Outcome.Done done -> {
        seconds.add(taken);
        System.out.printf(
            Locale.ROOT,
            "| `%s` | %d | %d | %d | %d | %.1f |%n",
            name,
            done.score().mutants(),
            done.score().killed() - done.toldAnew(),
            done.cases().size(),
            done.score().equivalent(),
            taken);
      }
    }
  }
}
