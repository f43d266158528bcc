package dryrun.sql.same;

import dryrun.sql.DatasetSchema;
import dryrun.sql.calcite.Algebra;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.mutate.SourceQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;

/// Proves that two queries answer alike on every data, by their plans. May be used from any thread.
///
/// Never claimed for queries with RAND, the current time, a LIMIT without a total order, or an
/// approximate, collecting or user-defined aggregate. Where a window function depends on which of
/// two tied rows comes first, the plans must be the very same.
public final class SamePlan {
  /// Exact here, and not exact in production.
  private static final Pattern APPROXIMATE =
      Pattern.compile("\\b(approx_\\w+|ndv)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<SqlKind> RANKS = Set.of(SqlKind.RANK, SqlKind.DENSE_RANK);
  private static final Set<SqlKind> FREE_OF_TIES =
      Set.of(SqlKind.COUNT, SqlKind.SUM, SqlKind.SUM0, SqlKind.AVG, SqlKind.MIN, SqlKind.MAX);

  private final StatementParser parser = new StatementParser();
  private final Algebra algebra;
  private final Reduction reduction;

  /// A proof for any rows.
  public SamePlan() {
    this(false);
  }

  /// @param asDeclared whether only data is meant that keeps the keys, foreign keys and NOT NULL of
  ///   the schema
  public SamePlan(boolean asDeclared) {
    this.algebra = new Algebra(asDeclared);
    this.reduction = new Reduction(asDeclared);
  }

  /// Whether the plans show that both give the same rows, in the same order where both end in ORDER
  /// BY; `false` says nothing. Names of columns do not count.
  ///
  /// Two MERGE statements are the same where their queries are, and they do the same with the rows.
  public boolean of(String one, String other, DatasetSchema schema) {
    if (APPROXIMATE.matcher(one).find() || APPROXIMATE.matcher(other).find()) {
      return false;
    }
    try {
      Statement first = parser.parse(one);
      Statement second = parser.parse(other);
      Optional<SourceQuery> source = SourceQuery.of(first);
      Optional<SourceQuery> otherSource = SourceQuery.of(second);
      if (source.isPresent() && otherSource.isPresent()) {
        return source.get().rest().equals(otherSource.get().rest())
            && queries(
                parser.parse(source.get().query()),
                parser.parse(otherSource.get().query()),
                schema);
      }
      return queries(first, second, schema);
    } catch (SqlFailure | NotComparable e) {
      return false;
    }
  }

  private boolean queries(Statement one, Statement other, DatasetSchema schema) {
    RelRoot first = root(one, schema);
    RelRoot second = root(other, schema);
    String text = new Plans().text(first);
    if (!text.equals(new Plans().text(second))) {
      return false;
    }
    return !(dependsOnTies(first.rel) || dependsOnTies(second.rel))
        || exact(first).equals(exact(second));
  }

  private RelRoot root(Statement statement, DatasetSchema schema) {
    if (statement.kind() != Statement.Kind.READ) {
      throw new NotComparable(statement.kind().name().toLowerCase(Locale.ROOT));
    }
    RelRoot root = algebra.of(statement, schema);
    return root.withRel(reduction.of(root.rel));
  }

  private static String exact(RelRoot root) {
    // Names of columns are all that stands before an equals sign and a bracket.
    return root.fields.leftList()
        + RelOptUtil.toString(root.rel).replaceAll("[\\w$#]+=\\[", "[").replace(" NOT NULL", "");
  }

  private static boolean dependsOnTies(RelNode node) {
    TieFinder finder = new TieFinder(node);
    node.accept(finder);
    return finder.found || node.getInputs().stream().anyMatch(SamePlan::dependsOnTies);
  }

  /// Looks for window functions whose values depend on the order of ties.
  private static final class TieFinder extends RexShuttle {
    private final RelNode node;
    private boolean found;

    TieFinder(RelNode node) {
      this.node = node;
    }

    @Override
    public RexNode visitOver(RexOver over) {
      boolean free =
          RANKS.contains(over.getAggOperator().getKind())
              || (!over.getWindow().isRows()
                  && FREE_OF_TIES.contains(over.getAggOperator().getKind()))
              || (node instanceof Project project
                  && new Windows(project.getInput()).haveNoTies(over.getWindow()));
      found |= !free;
      return super.visitOver(over);
    }

    @Override
    public RexNode visitSubQuery(RexSubQuery query) {
      found |= dependsOnTies(query.rel);
      return super.visitSubQuery(query);
    }
  }
}
