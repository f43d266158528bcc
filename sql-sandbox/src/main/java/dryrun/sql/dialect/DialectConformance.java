package dryrun.sql.dialect;

import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.apache.calcite.sql.validate.SqlDelegatingConformance;

/// The parser's freedom of BABEL with strict grouping.
///
/// BABEL alone takes any value of a column that is not grouped, which also gives wrong keys under
/// ROLLUP and CUBE, and resolves a misspelt column to its own alias.
public final class DialectConformance extends SqlDelegatingConformance {
  public DialectConformance() {
    super(SqlConformanceEnum.BABEL);
  }

  @Override
  public boolean isNonStrictGroupBy() {
    return false;
  }

  @Override
  public SelectAliasLookup isSelectAlias() {
    return SelectAliasLookup.UNSUPPORTED;
  }

  @Override
  public boolean isGroupByAlias() {
    return true;
  }

  @Override
  public boolean isHavingAlias() {
    return true;
  }

  /// As in `COUNT(DISTINCT ROW(a, b))`, which is `COUNT(DISTINCT (a, b))`.
  @Override
  public boolean allowExplicitRowValueConstructor() {
    return true;
  }

  @Override
  public boolean isGroupByOrdinal() {
    return true;
  }

  @Override
  public boolean isSortByOrdinal() {
    return true;
  }
}
