package dryrun.app.cli;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import dryrun.grade.DatasetSources;
import dryrun.grade.SqlVerdict;
import dryrun.journal.Saved;
import dryrun.sql.Engine;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sql grade`.
@Command(name = "grade", description = "Judge answers to a problem.")
final class SqlGradeCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final TrinoFindings trino = new TrinoFindings();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = RunOptions.EngineName.class,
      description = "auto, calcite or h2; auto by default.")
  private Engine engine = Engine.AUTO;

  @Option(names = "--record", description = "Keep the attempts in the journal.")
  private boolean record;

  @Option(
      names = "--took",
      paramLabel = "MM:SS",
      converter = ClockTime.class,
      description =
          "With --record: how long you took for the answer; without it the time stays unknown and"
              + " counts for accuracy, not for velocity.")
  private Optional<Duration> took = Optional.empty();

  @Parameters(
      index = "0",
      paramLabel = "ITEM",
      description = "The problem, such as core/sessionization.")
  private String item = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files with one answer each; - is standard input.")
  private List<String> files = new ArrayList<>();

  private final Console console;
  private final FileByFile fileByFile;
  private final Banks banks;
  private final Supplier<SqlSandbox> sandboxes;
  private final Function<SqlSandbox, AnswerJudge> judges;
  private final InstantSource clock;
  private final AttemptRecorder recorder;

  SqlGradeCommand(
      Console console,
      FileByFile fileByFile,
      Banks banks,
      Supplier<SqlSandbox> sandboxes,
      Function<SqlSandbox, AnswerJudge> judges,
      InstantSource clock,
      AttemptRecorder recorder) {
    this.console = console;
    this.fileByFile = fileByFile;
    this.banks = banks;
    this.sandboxes = sandboxes;
    this.judges = judges;
    this.clock = clock;
    this.recorder = recorder;
  }

  @Override
  public Integer call() {
    if (took.isPresent() && (!record || files.size() > 1)) {
      throw new UnusableException("--took goes with --record and one file.");
    }
    try (PackBank bank = banks.open()) {
      SqlProblem problem = bank.sqlProblem(bank.find(item));
      try (SqlSandbox sandbox = sandboxes.get()) {
        AnswerJudge judge = judges.apply(sandbox);
        return fileByFile
            .run(files, format.printer(console), input -> grade(sandbox, judge, problem, input))
            .code();
      }
    } catch (PackException e) {
      throw UnusableException.of(e);
    }
  }

  private Entry grade(
      SqlSandbox sandbox, AnswerJudge judge, SqlProblem problem, Input.Text answer) {
    Instant started = clock.instant();
    SqlVerdict verdict = judge.judge(problem, answer.text(), engine);
    Duration elapsed = Duration.between(started, clock.instant());
    Entry entry =
        trino.on(
            VerdictEntries.of(answer.name(), problem.item(), verdict, elapsed),
            answer.name(),
            answer.text(),
            sandbox,
            DatasetSources.of(problem.dataset()));
    if (record
        && recorder.record(problem, answer.text(), started, took, verdict)
            instanceof Saved.Failed(String reason)) {
      return entry.with("The attempt was not recorded. " + reason, Exit.UNUSABLE);
    }
    return entry;
  }
}
