package dryrun.grade.strength;

import dryrun.bank.SqlProblem;
import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.TableSchema;
import dryrun.sql.mutate.QueryShape;
import dryrun.sql.mutate.QueryShapes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What databases for a problem are made of: its tables and what they promise, the author's own
/// cases, and rows that may stand in the tables.
///
/// @param schema all tables of the dataset
/// @param examples the sample and the cases written by hand, in their order
record Material(
    SqlProblem problem,
    DatasetSchema schema,
    Constraints constraints,
    PromiseCheck promises,
    List<SmallDatabase> examples,
    DatabaseMaker maker) {
  private static final int ROWS_TRIED = 400;

  static Material of(
      SqlSandbox sandbox, SqlProblem problem, DataSource base, long seed, Cancellation cancellation)
      throws DataException, PromiseCheck.Unusable {
    DatasetSchema schema = sandbox.schema(base);
    List<TableSchema> tables = new ArrayList<>();
    for (String name : problem.tables()) {
      tables.add(
          schema
              .table(name)
              .orElseThrow(() -> new DataException("there is no table named " + name)));
    }
    Constraints constraints = Constraints.of(tables);
    PromiseCheck promises = new PromiseCheck(sandbox, tables, problem.promises());
    List<SmallDatabase> examples = new ArrayList<>();
    examples.add(read(sandbox, tables, new DataSource.Overlay(base, problem.sample().directory())));
    for (SqlProblem.Case example : problem.cases()) {
      if (!example.isGenerated()) {
        examples.add(read(sandbox, tables, new DataSource.Overlay(base, example.directory())));
      }
    }
    BitSet broken = promises.broken(examples, cancellation);
    List<SmallDatabase> sound = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (!broken.get(i) && constraints.holdIn(examples.get(i))) {
        sound.add(examples.get(i));
      }
    }
    refuseContradiction(examples, broken, promises, cancellation);
    QueryShape shape = new QueryShapes().of(problem.reference().sql(), schema);
    ValuePools pools = new ValuePools(constraints, shape, examples);
    SplittableRandom random = new SplittableRandom(seed);
    List<List<List<@Nullable Object>>> rows = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      rows.add(rows(t, constraints, pools, examples, promises, random, cancellation));
    }
    int mostRows = shape.counts().stream().max(Integer::compare).orElse(3) + 3;
    DatabaseMaker maker =
        new DatabaseMaker(constraints, rows, sound, Math.min(mostRows, 14), random);
    return new Material(problem, schema, constraints, promises, examples, maker);
  }

  private static List<List<@Nullable Object>> rows(
      int table,
      Constraints constraints,
      ValuePools pools,
      List<SmallDatabase> examples,
      PromiseCheck promises,
      SplittableRandom random,
      Cancellation cancellation)
      throws DataException, PromiseCheck.Unusable {
    TableSchema schema = constraints.tables().get(table);
    List<List<Object>> values = new ArrayList<>();
    for (int column = 0; column < schema.columns().size(); column++) {
      values.add(pools.values(table, column));
    }
    RowMaker maker = new RowMaker(schema, values, random);
    List<List<@Nullable Object>> tried = new ArrayList<>();
    for (SmallDatabase example : examples) {
      tried.addAll(example.tables().get(table).rows());
    }
    int given = tried.size();
    while (tried.size() < ROWS_TRIED) {
      tried.add(
          given == 0 || random.nextInt(3) == 0
              ? maker.any()
              : maker.like(tried.get(random.nextInt(tried.size())), 1 + random.nextInt(2)));
    }
    List<List<@Nullable Object>> kept = promises.keeping(table, tried, cancellation);
    if (kept.isEmpty()) {
      throw new DataException(
          "no row of %s keeps what is declared of it (%s)"
              .formatted(schema.name(), String.join("; ", promises.checks(schema))));
    }
    return kept;
  }

  /// Where none of the author's own rows may be, what is promised is wrong, or they are. Keys and
  /// foreign keys do not count: a problem may be about rows that break them.
  private static void refuseContradiction(
      List<SmallDatabase> examples, BitSet broken, PromiseCheck promises, Cancellation cancellation)
      throws DataException, PromiseCheck.Unusable {
    Optional<SmallDatabase> first = Optional.empty();
    for (int i = 0; i < examples.size(); i++) {
      if (examples.get(i).size() > 0) {
        if (!broken.get(i)) {
          return;
        }
        first = first.isPresent() ? first : Optional.of(examples.get(i));
      }
    }
    if (first.isPresent()) {
      throw new DataException(
          "neither the sample nor any case keeps what is declared of the tables: this finds rows, "
              + promises.brokenBy(first.get(), cancellation).orElse("a query of item.json"));
    }
  }

  private static SmallDatabase read(SqlSandbox sandbox, List<TableSchema> tables, DataSource source)
      throws DataException {
    List<SmallDatabase.Table> read = new ArrayList<>();
    for (TableSchema table : tables) {
      SqlRequest all =
          new SqlRequest(
              "SELECT * FROM " + table.name(), Engine.AUTO, List.of(source), PromiseCheck.LIMITS);
      switch (sandbox.run(all)) {
        case SqlOutcome.Rows rows -> read.add(new SmallDatabase.Table(table, rows.table().rows()));
        case SqlOutcome.Failed failed -> throw new DataException(failed.error().message());
        case SqlOutcome.Changed _ ->
            throw new IllegalStateException("a SELECT changed " + table.name());
      }
    }
    return new SmallDatabase(read);
  }
}
