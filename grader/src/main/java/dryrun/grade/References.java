package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlOutcome;
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
    List<ResultTable> tables = tables(problem, sql, engine, datasets, cancellation);
    Optional<OrderedLimit> limit = OrderedLimit.of(sql);
    Optional<List<Integer>> keys = limit.flatMap(l -> keys(l, tables.getFirst()));
    if (limit.isEmpty() || keys.isEmpty()) {
      return tables.stream().map(t -> new ExpectedResult(t, Optional.empty())).toList();
    }
    List<ResultTable> all =
        tables(problem, limit.get().unlimited(), engine, datasets, cancellation);
    List<ExpectedResult> expected = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      int offset = (int) Math.min(limit.get().offset(), Integer.MAX_VALUE);
      int count = (int) Math.min(limit.get().count(), Integer.MAX_VALUE);
      OpenTies ties = new OpenTies(all.get(i), keys.get(), offset, count);
      expected.add(new ExpectedResult(tables.get(i), Optional.of(ties)));
    }
    return expected;
  }

  private List<ResultTable> tables(
      SqlProblem problem,
      String sql,
      Engine engine,
      List<DataSource> datasets,
      Cancellation cancellation)
      throws Unusable {
    SqlRequest request = new SqlRequest(sql, engine, datasets, Limits.DEFAULT);
    List<ResultTable> tables = new ArrayList<>();
    for (SqlOutcome outcome : sandbox.run(request, cancellation)) {
      tables.add(table(outcome, problem.judging()));
    }
    return tables;
  }

  private static ResultTable table(SqlOutcome outcome, Judging judging) throws Unusable {
    return switch (Produced.of(outcome, judging)) {
      case Produced.Rows rows when rows.cut() ->
          throw new Unusable("The reference gives too many rows.");
      case Produced.Rows rows -> rows.table();
      case Produced.Nothing nothing -> throw new Unusable(nothing.reason());
      case Produced.Broken broken -> throw new Unusable(broken.error().message());
    };
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
