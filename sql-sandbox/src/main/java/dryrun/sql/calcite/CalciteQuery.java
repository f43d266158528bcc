package dryrun.sql.calcite;

import dryrun.sql.Cancellation;
import dryrun.sql.Column;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.data.Dataset;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.runtime.Bindable;
import org.jspecify.annotations.Nullable;

/// A compiled plan, to be run over any dataset of its schema.
final class CalciteQuery implements PreparedQuery {
  private final Planner.Plan plan;
  private final Bindable<?> code;
  private final Map<String, Object> parameters;
  private final JavaTypeFactory types;
  private final List<Column> columns = new ArrayList<>();
  private final List<RelDataType> columnTypes = new ArrayList<>();

  CalciteQuery(
      Planner.Plan plan, Bindable<?> code, Map<String, Object> parameters, JavaTypeFactory types) {
    this.plan = plan;
    this.code = code;
    this.parameters = Map.copyOf(parameters);
    this.types = types;
    for (RelDataTypeField field : plan.row().getFieldList()) {
      String name = plan.columns().get(field.getIndex());
      columns.add(new Column(name, Types.fromCalcite(field.getType())));
      columnTypes.add(field.getType());
    }
  }

  @Override
  public SqlOutcome run(Dataset dataset, Limits limits, Cancellation cancellation, long since) {
    long started = System.nanoTime();
    Watch watch = new Watch(limits, cancellation, since);
    SqlError error;
    try {
      return watch.during(() -> rows(dataset, limits, watch, started));
    } catch (UnsupportedByEngine e) {
      throw e;
    } catch (SqlFailure e) {
      error = e.error();
    } catch (OutOfMemoryError e) {
      error = watch.outOfMemory().error();
    } catch (StackOverflowError e) {
      error = SqlError.of(SqlError.Kind.RUNTIME, "The statement recurses too deep");
    }
    return new SqlOutcome.Failed(error, since(started));
  }

  private SqlOutcome rows(Dataset dataset, Limits limits, Watch watch, long started) {
    watch.check();
    RunContext context = new RunContext(parameters, dataset, types, watch);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    boolean truncated = false;
    try (Enumerator<?> results = code.bind(context).enumerator()) {
      while (!truncated && results.moveNext()) {
        if (rows.size() == limits.rows()) {
          truncated = true;
        } else {
          rows.add(row(results.current(), watch));
        }
      }
    } catch (RuntimeException e) {
      throw new SqlFailure(Failures.runtime(e), e);
    }
    return new SqlOutcome.Rows(
        Engine.CALCITE,
        new ResultTable(columns, rows),
        rows.size(),
        truncated,
        since(started),
        context.scans());
  }

  private List<@Nullable Object> row(@Nullable Object current, Watch watch) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    if (columns.size() == 1) {
      cells.add(cell(current, 0, watch));
    } else {
      @Nullable Object[] values = (@Nullable Object[]) java.util.Objects.requireNonNull(current);
      for (int i = 0; i < values.length; i++) {
        cells.add(cell(values[i], i, watch));
      }
    }
    return cells;
  }

  private @Nullable Object cell(@Nullable Object value, int column, Watch watch) {
    if (value instanceof String text) {
      watch.hold(2L * text.length());
    }
    return Values.of(value, columnTypes.get(column), columns.get(column).type());
  }

  @Override
  public Explanation.Plan explain(Dataset dataset) {
    Watch watch = new Watch(Limits.DEFAULT, new Cancellation());
    RunContext context = new RunContext(parameters, dataset, types, watch);
    List<Scan> scans = new ArrayList<>();
    for (Object parameter : parameters.values()) {
      if (parameter instanceof PartitionReader reader) {
        scans.add(reader.account(dataset, context.partitions(reader)));
      }
    }
    return new Explanation.Plan(PlanText.of(plan.physical()), scans);
  }

  private static Duration since(long started) {
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
