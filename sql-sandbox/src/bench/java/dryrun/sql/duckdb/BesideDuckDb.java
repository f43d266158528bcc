package dryrun.sql.duckdb;

import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.BuiltInDataset;
import dryrun.sql.data.Dataset;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.Watch;
import java.lang.management.ManagementFactory;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// The ten queries on both engines, in one process and by turns, over the same rows in memory. A
/// run is the execution of a statement that is planned already, with all rows fetched as Java
/// objects; both results are compared before anything is timed.
final class BesideDuckDb {
  private static final Limits NONE = new Limits(Duration.ofMinutes(10), 5_000_000, 2L << 30);
  private static final double LEAST = 200;
  private static final List<String> TABLES =
      List.of("page_events", "fact_daily_active", "creator_events", "dim_user");

  private final CalciteEngine engine = new CalciteEngine();
  private final String size;
  private final int rounds;
  private final int warmUps;
  private final Pattern wanted;

  private BesideDuckDb(String size, int rounds, int warmUps, Pattern wanted) {
    this.size = size;
    this.rounds = rounds;
    this.warmUps = warmUps;
    this.wanted = wanted;
  }

  /// Measures over both sizes and prints a table for each.
  ///
  /// @param arguments the first is a pattern of names of queries
  public static void main(String[] arguments) throws Exception {
    Pattern wanted =
        Pattern.compile(arguments.length == 0 ? ".*" : arguments[0], Pattern.CASE_INSENSITIVE);
    new BesideDuckDb("practice", 41, 40, wanted).run();
    new BesideDuckDb("large", 5, 2, wanted).run();
  }

  private void run() throws DataException, SQLException {
    BuiltInDataset made = Objects.requireNonNull(CompanyDataset.byName().get("company/" + size));
    Dataset dataset = made.load();
    List<Ratio> ratios = new ArrayList<>();
    System.out.printf(
        "%ncompany/%s, %s, load %.1f at the start%n%n",
        size, tables(dataset), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.println(
        "| query | rows | Dryrun, first plan | Dryrun | DuckDB | ratio | processor: Dryrun | DuckDB"
            + " | ratio |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    try (DuckDbCopy duckDb = DuckDbCopy.of(dataset, TABLES)) {
      for (AnalyticalQuery query : AnalyticalQuery.values()) {
        if (wanted.matcher(query.name()).find()) {
          ratios.add(compare(query, dataset, duckDb));
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| geometric mean | | | | | %.2f | | | %.2f |%n",
        mean(ratios.stream().mapToDouble(Ratio::wall).toArray()),
        mean(ratios.stream().mapToDouble(Ratio::processor).toArray()));
  }

  private static String tables(Dataset dataset) {
    return String.join(
        ", ", TABLES.stream().map(t -> t + " " + dataset.table(t).rowCount()).toList());
  }

  private Ratio compare(AnalyticalQuery query, Dataset dataset, DuckDbCopy duckDb)
      throws SQLException {
    long planning = System.nanoTime();
    PreparedQuery planned = plan(query, dataset.schema());
    double plan = (System.nanoTime() - planning) / 1e6;
    try (PreparedStatement statement = duckDb.prepare(query.duckDbSql())) {
      int rows = SameRows.check(query, ours(planned, dataset), DuckDbCopy.rows(statement));
      Times ours = new Times();
      Times theirs = new Times();
      for (int round = -warmUps; round < rounds || ours.isShort(); round++) {
        boolean counts = round >= 0;
        ours.measure(counts, () -> ours(planned, dataset));
        theirs.measure(counts, () -> DuckDbCopy.rows(statement));
      }
      Ratio ratio = new Ratio(ours.wall() / theirs.wall(), ours.processor() / theirs.processor());
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.0f | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |%n",
          query.title(),
          rows,
          plan,
          ours.wall(),
          theirs.wall(),
          ratio.wall(),
          ours.processor(),
          theirs.processor(),
          ratio.processor());
      return ratio;
    }
  }

  private PreparedQuery plan(AnalyticalQuery query, DatasetSchema schema) {
    return engine.prepare(
        new StatementParser().parse(query.sql()), schema, new Watch(NONE, new Cancellation()));
  }

  private static List<? extends List<?>> ours(PreparedQuery planned, Dataset dataset) {
    SqlOutcome outcome = planned.run(dataset, NONE, new Cancellation(), System.nanoTime());
    if (outcome instanceof SqlOutcome.Rows rows && !rows.truncated()) {
      return rows.table().rows();
    }
    throw new IllegalStateException(outcome.toString());
  }

  private static double mean(double[] ratios) {
    return Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(0));
  }

  /// How many times DuckDB's time ours is.
  private record Ratio(double wall, double processor) {}

  /// The times of one query on one engine, in milliseconds.
  private static final class Times {
    private final List<Double> walls = new ArrayList<>();
    private final List<Double> processors = new ArrayList<>();

    void measure(boolean counts, Callable<List<? extends List<?>>> run) {
      long processor = processorTime();
      long wall = System.nanoTime();
      int rows;
      try {
        rows = run.call().size();
      } catch (Exception e) {
        throw new IllegalStateException("the query failed", e);
      }
      if (counts && rows > 0) {
        walls.add((System.nanoTime() - wall) / 1e6);
        processors.add((processorTime() - processor) / 1e6);
      }
    }

    /// Whether there is less than a clock of hundredths of a second can tell apart.
    boolean isShort() {
      return processors.stream().mapToDouble(Double::doubleValue).sum() < LEAST;
    }

    double wall() {
      return median(walls);
    }

    /// The mean: the clock is too coarse for a single run.
    double processor() {
      return processors.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double median(List<Double> values) {
      return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    /// Of the whole process: also what the collector and DuckDB's own threads use.
    private static long processorTime() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}
