package dryrun.sql.calcite;

import dryrun.sql.DatasetSchema;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.Watch;
import java.util.List;
import org.apache.calcite.DataContexts;
import org.apache.calcite.adapter.enumerable.EnumerableCalc;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.plan.Contexts;
import org.apache.calcite.plan.ConventionTraitDef;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.plan.volcano.VolcanoPlanner;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.RelCollationTraitDef;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexExecutorImpl;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexProgram;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql2rel.SqlToRelConverter;
import org.apache.calcite.tools.RelBuilder;

/// The way from a statement to a physical plan: rewrite, validate, convert, correct, optimise,
/// guard.
final class Planner {
  private final JavaTypeFactoryImpl types = new JavaTypeFactoryImpl(new DialectTypeSystem());
  private final Validation validation = new Validation(types);
  private final RelCorrections corrections = new RelCorrections();
  private final Optimizer optimizer = new Optimizer();
  private final boolean columnar;

  Planner() {
    this(true);
  }

  /// @param columnar whether operators work on columns where they can
  Planner(boolean columnar) {
    this.columnar = columnar;
  }

  /// A plan, and the names and types of its columns as the statement gives them.
  record Plan(EnumerableRel physical, RelDataType row, List<String> columns) {}

  JavaTypeFactoryImpl types() {
    return types;
  }

  /// A statement as relational algebra, nothing chosen or moved yet.
  record Converted(RelOptPlanner planner, RelRoot root) {}

  Plan plan(Statement statement, DatasetSchema schema, Watch watch) {
    Converted algebra = algebra(statement, schema, false, watch);
    RelRoot root = algebra.root();
    watch.check();
    FarCorrelation.check(root.rel);
    RelNode corrected = corrections.apply(UnknownMembers.tell(root.rel));
    EnumerableRel physical =
        projected(root, optimizer.optimize(algebra.planner(), root, corrected, watch));
    watch.check();
    // Plans are kept, and everything that was considered on the way would be kept with them.
    algebra.planner().clear();
    physical.getCluster().invalidateMetadataQuery();
    return new Plan(
        (EnumerableRel) new Guards().insert(columnar ? new ColumnarPlan().of(physical) : physical),
        physical.getRowType(),
        root.fields.rightList());
  }

  /// The statement as relational algebra.
  ///
  /// @param asDeclared whether keys and NOT NULL are taken for true
  /// @throws dryrun.sql.dialect.SqlFailure when it does not fit the schema
  Converted algebra(Statement statement, DatasetSchema schema, boolean asDeclared, Watch watch) {
    Catalog catalog = new Catalog(schema, asDeclared);
    CalciteCatalogReader reader = catalog.reader(types);
    Validation.Valid valid = validation.validate(statement, schema, reader, watch);
    VolcanoPlanner planner =
        new VolcanoPlanner(null, Contexts.of(catalog.config(), new PlanningFlag(watch)));
    RelOptUtil.registerDefaultRules(planner, false, false);
    planner.addRelTraitDef(ConventionTraitDef.INSTANCE);
    planner.addRelTraitDef(RelCollationTraitDef.INSTANCE);
    planner.setExecutor(new SteadyExecutor(new RexExecutorImpl(DataContexts.EMPTY)));
    RelOptCluster cluster = RelOptCluster.create(planner, new RexBuilder(types));
    return new Converted(planner, convert(valid.validator(), reader, cluster, valid.node()));
  }

  /// Leaves out what rows are only ordered by, which must go after the sort.
  private static EnumerableRel projected(RelRoot root, EnumerableRel physical) {
    if (root.isRefTrivial()) {
      return physical;
    }
    RexBuilder builder = physical.getCluster().getRexBuilder();
    List<RexNode> columns =
        root.fields.leftList().stream()
            .map(field -> (RexNode) builder.makeInputRef(physical, field))
            .toList();
    return EnumerableCalc.create(
        physical,
        RexProgram.create(physical.getRowType(), columns, null, root.fields.rightList(), builder));
  }

  private static RelRoot convert(
      SqlValidator validator, CalciteCatalogReader reader, RelOptCluster cluster, SqlNode node) {
    SqlToRelConverter converter =
        new SqlToRelConverter(
            (rowType, query, schemaPath, viewPath) -> {
              throw new UnsupportedOperationException("a dataset has no views");
            },
            validator,
            reader,
            cluster,
            new Casts(),
            SqlToRelConverter.config()
                .withExpand(false)
                .withTrimUnusedFields(true)
                .withHintStrategyTable(Hints.table())
                .withRemoveSortInSubQuery(false)
                .addRelBuilderConfigTransform(Planner::keepingProjections));
    return converter.convertQuery(node, false, true);
  }

  /// Merging what is selected with the projection over a join whose key was cast, the converter
  /// takes columns beside those that are meant, where a subquery names a column from outside.
  private static RelBuilder.Config keepingProjections(RelBuilder.Config config) {
    return config.withBloat(-1);
  }
}
