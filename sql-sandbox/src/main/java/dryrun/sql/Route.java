package dryrun.sql;

import dryrun.sql.data.Dataset;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of one statement to an engine: planned once for all datasets of one schema.
final class Route {
  private final Engines engines;
  private final PlannedQueries plans;
  private final StatementParser parser;
  private final SqlRequest request;
  private final Cancellation cancellation;
  private @Nullable Statement parsed;
  private @Nullable DatasetSchema plannedFor;
  private @Nullable PreparedQuery planned;
  private @Nullable SqlFailure failure;
  private boolean onCalcite;

  Route(
      Engines engines,
      PlannedQueries plans,
      StatementParser parser,
      SqlRequest request,
      Cancellation cancellation) {
    this.engines = engines;
    this.plans = plans;
    this.parser = parser;
    this.request = request;
    this.cancellation = cancellation;
  }

  /// Runs the statement over a dataset.
  ///
  /// @throws SqlFailure when it cannot be parsed or planned
  SqlOutcome run(Dataset dataset) {
    long start = System.nanoTime();
    return switch (statement().kind()) {
      case READ -> read(dataset);
      case EXPLAIN -> explained(explain(dataset), start);
      case CHANGE -> change(dataset);
    };
  }

  /// The plan over a dataset.
  ///
  /// @throws SqlFailure when the statement cannot be planned
  Explanation.Plan explain(Dataset dataset) {
    if (statement().kind() == Statement.Kind.CHANGE) {
      throw new SqlFailure(
          SqlError.of(SqlError.Kind.FORBIDDEN, "Only a statement that reads can be explained"));
    }
    PreparedQuery query = planned(dataset.schema());
    try {
      return query.explain(dataset);
    } catch (UnsupportedByEngine unsupported) {
      return otherwise(unsupported, dataset.schema()).explain(dataset);
    }
  }

  private Statement statement() {
    Statement statement = parsed;
    if (statement == null) {
      statement = parser.parse(request.sql());
      parsed = statement;
    }
    return statement;
  }

  private SqlOutcome change(Dataset dataset) {
    if (request.engine() == Engine.CALCITE) {
      throw new SqlFailure(
          SqlError.of(
              SqlError.Kind.SEMANTIC, "Calcite only reads: statements that change data run on H2"));
    }
    return engines.changes().run(statement(), dataset, request.limits(), cancellation);
  }

  private SqlOutcome read(Dataset dataset) {
    long start = System.nanoTime();
    PreparedQuery query = planned(dataset.schema());
    try {
      return query.run(dataset, request.limits(), cancellation, start);
    } catch (UnsupportedByEngine unsupported) {
      return otherwise(unsupported, dataset.schema())
          .run(dataset, request.limits(), cancellation, start);
    }
  }

  private SqlOutcome explained(Explanation.Plan plan, long start) {
    return new SqlOutcome.Rows(
        onCalcite ? Engine.CALCITE : Engine.H2,
        new ResultTable(
            List.of(new Column("plan", SqlType.Simple.VARCHAR)), List.of(List.of(plan.text()))),
        1,
        false,
        Duration.ofNanos(System.nanoTime() - start),
        List.of());
  }

  private PreparedQuery planned(DatasetSchema schema) {
    if (plannedFor != null && plannedFor.tables().equals(schema.tables())) {
      if (failure != null) {
        throw failure;
      }
      if (planned != null) {
        return planned;
      }
    }
    plannedFor = schema;
    planned = null;
    failure = null;
    try {
      PlannedQueries.Planned found =
          plans.find(request, schema).orElseGet(() -> kept(plan(schema), schema));
      onCalcite = found.onCalcite();
      planned = found.query();
      return found.query();
    } catch (SqlFailure e) {
      failure = e;
      throw e;
    }
  }

  private PlannedQueries.Planned kept(PreparedQuery query, DatasetSchema schema) {
    PlannedQueries.Planned made = new PlannedQueries.Planned(query, onCalcite);
    plans.keep(request, schema, made);
    return made;
  }

  private PreparedQuery plan(DatasetSchema schema) {
    onCalcite = request.engine() != Engine.H2;
    if (!onCalcite) {
      return engines.h2().prepare(statement(), schema, watch());
    }
    try {
      return engines.calcite().prepare(statement(), schema, watch());
    } catch (UnsupportedByEngine unsupported) {
      return otherwise(unsupported, schema);
    }
  }

  /// The plan of H2 for what Calcite cannot run; where H2 cannot either, what Calcite said.
  private PreparedQuery otherwise(UnsupportedByEngine unsupported, DatasetSchema schema) {
    if (request.engine() != Engine.AUTO || !onCalcite) {
      throw unsupported;
    }
    try {
      PreparedQuery query = engines.h2().prepare(statement(), schema, watch());
      onCalcite = false;
      planned = query;
      kept(query, schema);
      return query;
    } catch (UnsupportedByEngine neither) {
      unsupported.addSuppressed(neither);
      throw unsupported;
    }
  }

  private Watch watch() {
    return new Watch(request.limits(), cancellation);
  }
}
