package dryrun.sql.h2;

import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError;
import dryrun.sql.TableSchema;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.QueryEngine;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import dryrun.sql.rewrite.CallRule;
import dryrun.sql.rewrite.DoubleQuotedText;
import dryrun.sql.rewrite.Rewriter;
import dryrun.sql.rewrite.SharedRules;
import dryrun.sql.rewrite.UsingColumns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.sql.SqlNode;

/// Runs statements that read on H2: the second opinion, and the way for what Calcite cannot plan.
public final class H2Engine implements QueryEngine, AutoCloseable {
  private final H2Databases databases = new H2Databases();
  private final Leftovers leftovers = new Leftovers();

  private static Rewriter rewriter() {
    List<CallRule> rules = new ArrayList<>(List.of(new CollectedLists()));
    rules.addAll(SharedRules.all());
    rules.addAll(List.of(new GroupPositions(), new H2Dates(), new H2Calls()));
    return new Rewriter(rules);
  }

  @Override
  public PreparedQuery prepare(Statement statement, DatasetSchema schema, Watch watch) {
    SqlNode tree = rewritten(statement, schema, statement.ast());
    List<TableSchema> tables = H2Names.tables(statement, tree, schema);
    H2Limits.check(statement, tree);
    watch.check();
    return watch.during(() -> {
      String sql = tryOut(statement, tree, tables, watch);
      return new H2Query(statement, sql, tables, H2Limits.hasWideFrame(tree), databases, leftovers);
    });
  }

  /// The statement as H2 is to run it, after H2 has planned it over empty tables, where it computes
  /// what is constant.
  private static String tryOut(
      Statement statement, SqlNode tree, List<TableSchema> tables, Watch watch) {
    try (H2Database empty = new H2Database("SELECT")) {
      empty.declare(tables);
      String sql = new H2Text().of(typed(statement, tree, empty));
      try (Connection connection = empty.candidate();
          PreparedStatement prepared = connection.prepareStatement(sql)) {
        prepared.getMetaData();
      }
      return sql;
    } catch (SQLException e) {
      throw new H2Errors(statement).failure(e, watch);
    } catch (StackOverflowError e) {
      throw new UnsupportedByEngine(
          SqlError.of(SqlError.Kind.MEMORY, "The statement is nested too deep for H2"), e);
    }
  }

  /// The tree of a statement that changes data, with typed sums, averages and products.
  static SqlNode typed(Statement statement, SqlNode tree, List<TableSchema> tables, Watch watch) {
    return watch.during(() -> {
      try (H2Database empty = new H2Database("SELECT")) {
        empty.declare(tables);
        return typed(statement, tree, empty);
      } catch (SQLException e) {
        throw new H2Errors(statement).failure(e, watch);
      }
    });
  }

  private static SqlNode typed(Statement statement, SqlNode tree, H2Database empty)
      throws SQLException {
    return DoubleArithmetic.apply(new SumTypes(statement).apply(tree, empty), empty);
  }

  /// A tree of the statement with every rule applied.
  static SqlNode rewritten(Statement statement, DatasetSchema schema, SqlNode tree) {
    try {
      SqlNode named =
          new UsingColumns(schema).apply(new DoubleQuotedText(statement, schema).apply(tree));
      return Doubles.apply(rewriter().apply(named));
    } catch (CalciteContextException e) {
      throw new SqlFailure(
          new SqlError(
              SqlError.Kind.SEMANTIC,
              String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
              Optional.of(statement.position(e.getPosLine(), e.getPosColumn()))),
          e);
    }
  }

  /// Whether a run that was left behind still goes on.
  public boolean isBusy() {
    return leftovers.goOn();
  }

  @Override
  public void close() {
    databases.close();
  }
}
