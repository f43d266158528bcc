package dryrun.sql.same;

import dryrun.sql.DatasetSchema;
import dryrun.sql.calcite.Algebra;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.StatementParser;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;

/// Proves that two queries answer alike on every data, by their plans. May be used from any thread.
///
/// Never claimed for queries with RAND, the current time, a LIMIT without a total order, an
/// approximate, collecting or user-defined aggregate, recursion or a correlated subquery. Where a
/// window function depends on which of two tied rows comes first, the plans must be the very same.
public final class SamePlan {
  /// Exact here, and not exact in production.
  private static final Pattern APPROXIMATE =
      Pattern.compile("\\b(approx_\\w+|ndv)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<SqlKind> FREE_OF_TIES =
      Set.of(
          SqlKind.RANK,
          SqlKind.DENSE_RANK,
          SqlKind.COUNT,
          SqlKind.SUM,
          SqlKind.SUM0,
          SqlKind.AVG,
          SqlKind.MIN,
          SqlKind.MAX);

  private final StatementParser parser = new StatementParser();
  private final Algebra algebra = new Algebra();

  /// Whether the plans show that both give the same rows, in the same order where both end in ORDER
  /// BY; `false` says nothing. Names of columns do not count.
  public boolean of(String one, String other, DatasetSchema schema) {
    if (APPROXIMATE.matcher(one).find() || APPROXIMATE.matcher(other).find()) {
      return false;
    }
    try {
      RelRoot first = root(one, schema);
      RelRoot second = root(other, schema);
      String text = new Plans().text(first);
      if (!text.equals(new Plans().text(second))) {
        return false;
      }
      return !(dependsOnTies(first.rel) || dependsOnTies(second.rel))
          || exact(first).equals(exact(second));
    } catch (SqlFailure | NotComparable e) {
      return false;
    }
  }

  private RelRoot root(String sql, DatasetSchema schema) {
    Statement statement = parser.parse(sql);
    if (statement.kind() != Statement.Kind.READ) {
      throw new NotComparable(statement.kind().name().toLowerCase(Locale.ROOT));
    }
    return algebra.of(statement, schema);
  }

  private static String exact(RelRoot root) {
    // Names of columns are all that stands before an equals sign and a bracket.
    return root.fields.leftList() + RelOptUtil.toString(root.rel).replaceAll("[\\w$#]+=\\[", "[");
  }

  private static boolean dependsOnTies(RelNode node) {
    TieFinder finder = new TieFinder();
    node.accept(finder);
    return finder.found || node.getInputs().stream().anyMatch(SamePlan::dependsOnTies);
  }

  /// Looks for window functions whose values depend on the order of ties.
  private static final class TieFinder extends RexShuttle {
    private boolean found;

    @Override
    public RexNode visitOver(RexOver over) {
      found |= over.getWindow().isRows();
      found |= !FREE_OF_TIES.contains(over.getAggOperator().getKind());
      return super.visitOver(over);
    }

    @Override
    public RexNode visitSubQuery(RexSubQuery query) {
      found |= dependsOnTies(query.rel);
      return super.visitSubQuery(query);
    }
  }
}
