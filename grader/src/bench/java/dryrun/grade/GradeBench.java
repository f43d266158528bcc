package dryrun.grade;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;
import dryrun.sql.SqlSandbox;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Grading one answer over the sample and all hidden cases, in a program that has been in use for a
/// while. Each sample is one verdict.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class GradeBench {
  @Param({"sessionization", "skewed-aggregation", "deduplicate-deliveries"})
  String item = "";

  private @Nullable PackBank bank;
  private @Nullable SqlSandbox sandbox;
  private @Nullable SqlGrader grader;
  private @Nullable SqlProblem problem;
  private int limit = 1_000_000;

  @Setup
  public void open() throws PackException {
    PackBank opened = PackBank.open(new PackOpener(), List.of());
    SqlSandbox running = RealSandbox.open();
    problem = opened.sqlProblem(opened.find(item));
    grader = new SqlGrader(running);
    bank = opened;
    sandbox = running;
  }

  @TearDown
  public void close() {
    Objects.requireNonNull(sandbox).close();
    Objects.requireNonNull(bank).close();
  }

  /// A right answer that was given before: one plan, every case once.
  @Benchmark
  public SqlVerdict right() {
    SqlProblem asked = Objects.requireNonNull(problem);
    return grade(asked, asked.alternatives().getFirst().sql());
  }

  /// A right answer that no one gave before: its code is compiled. The limit, which no case
  /// reaches, makes each text another one.
  @Benchmark
  public SqlVerdict newAndRight() {
    SqlProblem asked = Objects.requireNonNull(problem);
    String text = asked.alternatives().getFirst().sql().strip();
    return grade(asked, text + "\nLIMIT " + limit++);
  }

  /// A wrong answer, which the other engine is asked about.
  @Benchmark
  public SqlVerdict wrong() {
    SqlProblem asked = Objects.requireNonNull(problem);
    return grade(asked, asked.knownWrong().getFirst().query().sql());
  }

  private SqlVerdict grade(SqlProblem asked, String sql) {
    return Objects.requireNonNull(grader).grade(asked, sql, Engine.AUTO, new Cancellation());
  }
}
