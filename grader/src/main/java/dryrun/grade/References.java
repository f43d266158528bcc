package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.dialect.OrderedLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the references of problems answer on their cases. Each is run once per content of the
/// problem.
final class References {
  private final SqlSandbox sandbox;
  private final Map<String, List<ExpectedResult>> known = new ConcurrentHashMap<>();

  References(SqlSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /// A reference that gives no result, and why: the problem is not sound.
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /// The expected result on each of the problem's datasets, in their order.
  ///
  /// @throws Unusable when the reference gives none
  List<ExpectedResult> of(SqlProblem problem, List<DataSource> datasets, Cancellation cancellation)
      throws Unusable {
    List<ExpectedResult> expected = known.get(problem.hash());
    if (expected == null) {
      expected = run(problem, problem.reference().sql(), Engine.AUTO, datasets, cancellation);
      known.put(problem.hash(), expected);
    }
    return expected;
  }

  /// The results of a right answer on an engine, with the choice that it leaves open.
  ///
  /// @throws Unusable when it gives none
  List<ExpectedResult> run(
      SqlProblem problem,
      String sql,
      Engine engine,
      List<DataSource> datasets,
      Cancellation cancellation)
      throws Unusable {
    List<ExpectedResult> expected = new ArrayList<>();
    for (Attempt attempt : attempts(problem, sql, engine, datasets, cancellation)) {
      expected.add(attempt.result().orElseThrow(() -> new Unusable(attempt.reason())));
    }
    return expected;
  }

  /// What is expected on each of these datasets; nothing where the reference gives nothing. Unlike
  /// those on the problem's own data, these results are not kept.
  List<Optional<ExpectedResult>> onEach(
      SqlProblem problem, List<DataSource> datasets, Cancellation cancellation) {
    String sql = problem.reference().sql();
    return attempts(problem, sql, Engine.AUTO, datasets, cancellation).stream()
        .map(Attempt::result)
        .toList();
  }

  private record Attempt(Optional<ExpectedResult> result, String reason) {}

  private List<Attempt> attempts(
      SqlProblem problem,
      String sql,
      Engine engine,
      List<DataSource> datasets,
      Cancellation cancellation) {
    List<Produced> produced = produce(problem, sql, engine, datasets, cancellation);
    Optional<OrderedLimit> limit = OrderedLimit.of(sql);
    Optional<List<Integer>> keys =
        limit.flatMap(l ->
            produced.stream().flatMap(p -> table(p).stream()).findFirst().flatMap(t -> keys(l, t)));
    if (limit.isEmpty() || keys.isEmpty()) {
      return produced.stream()
          .map(p -> attempt(p, table(p).map(t -> new ExpectedResult(t, Optional.empty()))))
          .toList();
    }
    int offset = (int) Math.min(limit.get().offset(), Integer.MAX_VALUE);
    int count = (int) Math.min(limit.get().count(), Integer.MAX_VALUE);
    List<Produced> all = produce(problem, limit.get().unlimited(), engine, datasets, cancellation);
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < produced.size(); i++) {
      Optional<OpenTies> ties =
          table(all.get(i)).map(rows -> new OpenTies(rows, keys.get(), offset, count));
      Produced cut = produced.get(i);
      attempts.add(
          ties.isEmpty()
              ? attempt(all.get(i), Optional.empty())
              : attempt(cut, table(cut).map(t -> new ExpectedResult(t, ties))));
    }
    return attempts;
  }

  private List<Produced> produce(
      SqlProblem problem,
      String sql,
      Engine engine,
      List<DataSource> datasets,
      Cancellation cancellation) {
    SqlRequest request = new SqlRequest(sql, engine, datasets, Limits.DEFAULT);
    return sandbox.run(request, cancellation).stream()
        .map(outcome -> Produced.of(outcome, problem.judging()))
        .toList();
  }

  private static Optional<ResultTable> table(Produced produced) {
    return produced instanceof Produced.Rows rows && !rows.cut()
        ? Optional.of(rows.table())
        : Optional.empty();
  }

  private static Attempt attempt(Produced produced, Optional<ExpectedResult> result) {
    String reason =
        switch (produced) {
          case Produced.Rows rows -> rows.cut() ? "The reference gives too many rows." : "";
          case Produced.Nothing nothing -> nothing.reason();
          case Produced.Broken broken -> broken.error().message();
        };
    return new Attempt(result, reason);
  }

  /// The columns of the keys, unless one of them is no column of the result.
  static Optional<List<Integer>> keys(OrderedLimit limit, ResultTable table) {
    List<Integer> columns = new ArrayList<>();
    for (String key : limit.keys()) {
      int column =
          key.matches("[0-9]{1,4}") ? Integer.parseInt(key) - 1 : OrderKeys.indexOf(table, key);
      if (column < 0 || column >= table.columns().size()) {
        return Optional.empty();
      }
      columns.add(column);
    }
    return Optional.of(columns);
  }
}
