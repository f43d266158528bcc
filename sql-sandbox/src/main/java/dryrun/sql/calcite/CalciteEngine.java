package dryrun.sql.calcite;

import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.QueryEngine;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.calcite.runtime.Bindable;
import org.codehaus.commons.compiler.CompileException;

/// Runs statements that read with Calcite. May be used from any thread.
public final class CalciteEngine implements QueryEngine {
  private final Planner planner;
  private final CodeGenerator generator = new CodeGenerator();

  public CalciteEngine() {
    this(new Planner());
  }

  CalciteEngine(Planner planner) {
    this.planner = planner;
  }

  @Override
  public PreparedQuery prepare(Statement statement, DatasetSchema schema, Watch watch) {
    return watch.during(() -> plan(statement, schema, watch));
  }

  private PreparedQuery plan(Statement statement, DatasetSchema schema, Watch watch) {
    try {
      Planner.Plan plan = planner.plan(statement, schema, watch);
      Map<String, Object> parameters = new HashMap<>();
      Bindable<?> code = generator.compile(plan.physical(), parameters);
      return new CalciteQuery(plan, code, parameters, planner.types());
    } catch (SqlFailure | CancellationException e) {
      throw e;
    } catch (UnsupportedConstruct e) {
      throw new UnsupportedByEngine(
          new SqlError(
              SqlError.Kind.SEMANTIC,
              String.valueOf(e.getMessage()),
              statement.position(e.place())),
          e);
    } catch (StackOverflowError e) {
      throw new UnsupportedByEngine(
          SqlError.of(SqlError.Kind.MEMORY, "The statement is nested too deep"), e);
    } catch (CompileException | RuntimeException | AssertionError e) {
      // Whatever fails in the planner is the planner's limit, not known to be the user's mistake.
      Failures.rethrowStop(e);
      throw new UnsupportedByEngine(
          SqlError.of(
              SqlError.Kind.SEMANTIC,
              "This combination of constructs cannot be planned: write a part of it another way,"
                  + " such as a join in place of a subquery"),
          e);
    }
  }
}
