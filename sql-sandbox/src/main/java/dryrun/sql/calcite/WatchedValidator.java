package dryrun.sql.calcite;

import dryrun.sql.engine.Watch;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.validate.SqlValidatorCatalogReader;
import org.apache.calcite.sql.validate.SqlValidatorImpl;
import org.apache.calcite.sql.validate.SqlValidatorScope;

/// A validator that asks the watch: for each column of a SELECT it looks through all of them, so
/// that thousands take minutes.
final class WatchedValidator extends SqlValidatorImpl {
  private final Watch watch;

  WatchedValidator(
      SqlOperatorTable operators,
      SqlValidatorCatalogReader catalog,
      RelDataTypeFactory types,
      Config config,
      Watch watch) {
    super(operators, catalog, types, config);
    this.watch = watch;
  }

  @Override
  public boolean isAggregate(SqlSelect select) {
    watch.check();
    return super.isAggregate(select);
  }

  @Override
  public RelDataType deriveType(SqlValidatorScope scope, SqlNode expression) {
    watch.check();
    return super.deriveType(scope, expression);
  }
}
