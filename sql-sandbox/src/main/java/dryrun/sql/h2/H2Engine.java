package dryrun.sql.h2;

import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError;
import dryrun.sql.TableSchema;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.QueryEngine;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import dryrun.sql.rewrite.Rewriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/// Runs statements that read on H2: the second opinion, and the way for what Calcite cannot plan.
public final class H2Engine implements QueryEngine, AutoCloseable {
  private final H2Databases databases = new H2Databases();

  /// The rules that make a tree one of H2.
  static Rewriter rewriter() {
    return new Rewriter(List.of(new H2Queries(), new H2Dates(), new H2Calls()));
  }

  @Override
  public PreparedQuery prepare(Statement statement, DatasetSchema schema, Watch watch) {
    SqlNode tree = rewriter().apply(statement.ast());
    List<TableSchema> tables = H2Names.tables(statement, tree, schema);
    H2Frames.check(statement, tree);
    String sql = new H2Text().of(tree);
    watch.check();
    try (H2Database empty = new H2Database("SELECT")) {
      empty.declare(tables);
      try (Connection connection = empty.candidate();
          PreparedStatement prepared = connection.prepareStatement(sql)) {
        prepared.getMetaData();
      }
    } catch (SQLException e) {
      throw watch.during(() -> new H2Errors(statement).failure(e, watch));
    } catch (StackOverflowError e) {
      throw new UnsupportedByEngine(
          SqlError.of(SqlError.Kind.MEMORY, "The statement is nested too deep for H2"), e);
    }
    return new H2Query(statement, sql, tables, databases);
  }

  @Override
  public void close() {
    databases.close();
  }
}
