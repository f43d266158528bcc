package dryrun.grade;

import dryrun.bank.Bank;
import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.ItemProof;
import dryrun.bank.PackException;
import dryrun.bank.Proof;
import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Proves SQL problems: their form, that every right answer passes on every engine claimed, that
/// every known-wrong answer is caught, and that the cases are as strong as they are said to be.
public final class SqlProof implements ItemProof {
  private final SqlSandbox sandbox;
  private final Function<SqlProblem.Dataset, DataSource> datasets;

  /// Proves in a sandbox that finds datasets as they are named; see [DatasetSources].
  public SqlProof(SqlSandbox sandbox) {
    this(sandbox, DatasetSources::of);
  }

  /// @param datasets where the tables of a problem are declared
  public SqlProof(SqlSandbox sandbox, Function<SqlProblem.Dataset, DataSource> datasets) {
    this.sandbox = sandbox;
    this.datasets = datasets;
  }

  @Override
  public Proof prove(Bank bank, Item item) {
    if (item.kind() != Item.Kind.SQL) {
      return Proof.of(List.of());
    }
    try {
      SqlProblem problem = bank.sqlProblem(item);
      SortedMap<String, Double> figures = new TreeMap<>();
      problem
          .mutationScore()
          .ifPresent(score -> figures.put("mutationScore", Math.floor(score.score() * 1e3) / 1e3));
      return new Proof(prove(problem), figures);
    } catch (PackException e) {
      return Proof.of(e.findings());
    }
  }

  private List<Finding> prove(SqlProblem problem) {
    Findings findings = new Findings(problem);
    ProblemData data = new ProblemData(datasets);
    Cancellation cancellation = new Cancellation();
    new FormProof(sandbox, data, findings).prove(problem, cancellation);
    if (findings.isEmpty()) {
      new RightAnswersProof(sandbox, data, findings).prove(problem, cancellation);
    }
    if (findings.isEmpty()) {
      new WrongAnswersProof(new SqlGrader(sandbox, datasets, Duration.ZERO), findings)
          .prove(problem, cancellation);
      new StrengthProof(findings).prove(problem);
    }
    return findings.list();
  }
}
