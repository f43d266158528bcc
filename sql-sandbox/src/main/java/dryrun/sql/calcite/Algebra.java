package dryrun.sql.calcite;

import dryrun.sql.Cancellation;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.TableSchema;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.calcite.plan.RelOptTable;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.TableScan;

/// Statements that read as relational algebra, checked against a schema, before anything is chosen
/// about how to run them. For what looks at queries instead of running them. May be used from any
/// thread.
public final class Algebra {
  /// What is learned of a statement must not depend on how busy the machine is.
  private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), 10_000, 512L << 20);

  private final Planner planner = new Planner();
  private final boolean asDeclared;

  /// Algebra that holds for any rows.
  public Algebra() {
    this(false);
  }

  /// @param asDeclared whether keys and NOT NULL of the schema are taken for true
  public Algebra(boolean asDeclared) {
    this.asDeclared = asDeclared;
  }

  /// The algebra of a statement.
  ///
  /// @throws SqlFailure when the statement does not fit the schema
  /// @throws UnsupportedByEngine when Calcite has no algebra for it
  public RelRoot of(Statement statement, DatasetSchema schema) {
    Watch watch = new Watch(LIMITS, new Cancellation());
    try {
      return watch.during(() -> planner.algebra(statement, schema, asDeclared, watch).root());
    } catch (SqlFailure | CancellationException e) {
      throw e;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new UnsupportedByEngine(
          SqlError.of(SqlError.Kind.SEMANTIC, "This statement has no algebra" + Failures.detail(e)),
          e);
    }
  }

  /// A table as the schema declares it, unless it is no table of the schema.
  public static Optional<TableSchema> table(RelOptTable table) {
    return Optional.ofNullable(table.unwrap(DatasetTable.class)).map(DatasetTable::schema);
  }

  /// The table that a scan reads, unless it reads the rows of a recursion.
  public static Optional<TableSchema> table(TableScan scan) {
    return scan instanceof PartitionScan read ? Optional.of(read.schema()) : Optional.empty();
  }
}
