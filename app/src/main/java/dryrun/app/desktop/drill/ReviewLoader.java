package dryrun.app.desktop.drill;

import dryrun.bank.PackException;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict;
import dryrun.practice.Answer;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.Explanation;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.trino.TrinoNote;
import dryrun.sql.trino.TrinoNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Gathers what the review shows of a problem. Waits for files, and [#study] for engines.
final class ReviewLoader {
  private final ProblemLoader problems;
  private final DrillArchive archive;
  private final SqlSandbox sandbox;
  private final BooleanSupplier noted;
  private final TrinoNotes trino = new TrinoNotes();

  /// @param noted whether the user wants to know what Trino would say
  ReviewLoader(
      ProblemLoader problems, DrillArchive archive, SqlSandbox sandbox, BooleanSupplier noted) {
    this.problems = problems;
    this.archive = archive;
    this.sandbox = sandbox;
    this.noted = noted;
  }

  ReviewDetail load(Answer answer) {
    Optional<Problem> problem = problem(answer);
    String item = answer.problem().item();
    return new ReviewDetail(answer, problem, archive.againLater(item), archive.notes(item));
  }

  /// Runs what is needed to say more of an answer than its verdict.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown
  Study study(Answer answer, Cancellation cancellation) {
    return problem(answer)
        .filter(SqlProblem.class::isInstance)
        .map(SqlProblem.class::cast)
        .map(found ->
            new Study(
                mistake(found, answer, cancellation), scans(found, answer), notes(found, answer)))
        .orElse(Study.NOTHING);
  }

  private List<TrinoNote> notes(SqlProblem problem, Answer answer) {
    if (!noted.getAsBoolean() || answer.blank()) {
      return List.of();
    }
    try {
      return trino.of(answer.answer(), sandbox.schema(ProblemLoader.source(problem)));
    } catch (DataException e) {
      // That the dataset cannot be read is what the verdict says.
      return List.of();
    }
  }

  private Optional<Problem> problem(Answer answer) {
    try {
      return Optional.of(problems.problem(answer.problem()));
    } catch (PackException gone) {
      return Optional.empty();
    }
  }

  /// The remark on the known-wrong answer that fails in the same way: its rows on the failing case
  /// are those of the user's answer. On the whole case, since on the few rows of a counterexample
  /// different mistakes look the same.
  private Optional<String> mistake(SqlProblem problem, Answer answer, Cancellation cancellation) {
    if (!(answer.verdict().orElse(null) instanceof SqlVerdict.Wrong wrong)) {
      return Optional.empty();
    }
    Optional<SqlProblem.Case> failed =
        problem.cases().stream()
            .filter(example -> example.name().equals(wrong.counterexample().caseName()))
            .findFirst();
    if (failed.isEmpty()) {
      return Optional.empty();
    }
    DataSource source = ProblemLoader.of(problem, failed.get());
    Optional<List<String>> actual = rows(answer.answer(), source, cancellation);
    return problem.knownWrong().stream()
        .filter(known ->
            actual.isPresent() && rows(known.query().sql(), source, cancellation).equals(actual))
        .map(SqlProblem.KnownWrong::remark)
        .findFirst();
  }

  /// The case on which the answer fails, or the visible sample.
  static SqlProblem.Case telling(SqlProblem problem, Answer answer) {
    String name =
        answer.verdict().orElse(null) instanceof SqlVerdict.Wrong wrong
            ? wrong.counterexample().caseName()
            : problem.sample().name();
    return problem.cases().stream()
        .filter(example -> example.name().equals(name))
        .findFirst()
        .orElse(problem.sample());
  }

  private Optional<List<String>> rows(String sql, DataSource source, Cancellation cancellation) {
    return sandbox.run(SqlRequest.of(sql, source), cancellation).getFirst()
            instanceof SqlOutcome.Rows rows
        ? Optional.of(sorted(rows.table()))
        : Optional.empty();
  }

  private static List<String> sorted(ResultTable table) {
    List<String> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      rows.add(row.toString());
    }
    rows.sort(null);
    return rows;
  }

  private List<Scan> scans(SqlProblem problem, Answer answer) {
    if (answer.blank()) {
      return List.of();
    }
    SqlRequest request = SqlRequest.of(answer.answer(), ProblemLoader.source(problem));
    return sandbox.explain(request) instanceof Explanation.Plan plan ? plan.scans() : List.of();
  }
}
