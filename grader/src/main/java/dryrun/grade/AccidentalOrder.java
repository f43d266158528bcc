package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.grade.SqlVerdict.Counterexample;
import dryrun.grade.SqlVerdict.Difference;
import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlSandbox;
import dryrun.sql.dialect.OrderedLimit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds answers whose rows are in the required order by accident.
///
/// Small data often comes out sorted, by the way a table is grouped or read. So where the problem
/// asks for an order, an answer that does not end in ORDER BY is wrong whatever came out of it;
/// turning the rows of a case round would show some of these answers, not all.
final class AccidentalOrder {
  private static final String SUMMARY =
      "The rows are right, but nothing puts them in order: without ORDER BY at the end they may"
          + " come in any order.";

  private final SqlSandbox sandbox;
  private final ProblemData data;

  AccidentalOrder(SqlSandbox sandbox, ProblemData data) {
    this.sandbox = sandbox;
    this.data = data;
  }

  /// The verdict on an answer that passed every case, when only luck ordered its rows.
  Optional<SqlVerdict> on(
      SqlProblem problem, String answer, List<JudgedCase> passed, Cancellation cancellation) {
    if (problem.judging().order().isEmpty() || OrderedLimit.endsInOrder(answer)) {
      return Optional.empty();
    }
    return passed.stream()
        .filter(AccidentalOrder::hasAnOrder)
        .min(Comparator.comparingInt(judged -> judged.expected().table().rows().size()))
        .map(shown -> new SqlVerdict.Wrong(results(passed), example(problem, shown, cancellation)));
  }

  private Counterexample example(SqlProblem problem, JudgedCase shown, Cancellation cancellation) {
    List<DataSource> source = List.of(data.source(problem, shown.of()));
    ResultTable rows = shown.expected().table();
    List<RowPair> pairs =
        IntStream.range(0, rows.rows().size())
            .mapToObj(i -> new RowPair(Optional.of(i), Optional.of(i), List.of()))
            .toList();
    return new Counterexample(
        shown.of().name(),
        CaseTables.read(sandbox, problem, source, cancellation).getFirst().tables(),
        rows,
        rows,
        new Difference(SUMMARY, pairs));
  }

  private static List<CaseResult> results(List<JudgedCase> passed) {
    return passed.stream()
        .map(judged ->
            hasAnOrder(judged)
                ? new CaseResult(judged.of().name(), false, SUMMARY)
                : judged.result())
        .toList();
  }

  private static boolean hasAnOrder(JudgedCase judged) {
    return judged.expected().table().rows().size() > 1;
  }
}
