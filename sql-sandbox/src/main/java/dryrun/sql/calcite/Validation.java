package dryrun.sql.calcite;

import dryrun.sql.DatasetSchema;
import dryrun.sql.dialect.DialectConformance;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.Watch;
import dryrun.sql.rewrite.DoubleQuotedText;
import dryrun.sql.rewrite.Rewriter;
import dryrun.sql.rewrite.UsingColumns;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.config.NullCollation;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.validate.SqlValidator;

/// Rewrites a statement for Calcite and checks its names and types.
final class Validation {
  private static final int MOST_REPAIRS = 20;
  private static final SqlValidator.Config CONFIG =
      SqlValidator.Config.DEFAULT
          .withConformance(new DialectConformance())
          .withTypeCoercionEnabled(true)
          .withDefaultNullCollation(NullCollation.LAST)
          .withIdentifierExpansion(true)
          .withLenientOperatorLookup(false);

  private final JavaTypeFactoryImpl types;
  private final SqlOperatorTable operators = Operators.table();
  private final Rewriter arrays = new Rewriter(List.of(new ArrayAggregates()));
  private final Rewriter rewriter = new Rewriter(CalciteRules.all());

  Validation(JavaTypeFactoryImpl types) {
    this.types = types;
  }

  /// A checked tree and the validator that knows its types.
  record Valid(SqlValidator validator, SqlNode node) {}

  /// Checks the statement.
  ///
  /// @throws dryrun.sql.dialect.SqlFailure when it does not fit, with the place as typed
  Valid validate(
      Statement statement, DatasetSchema schema, CalciteCatalogReader reader, Watch watch) {
    List<TimeDifference.Place> differences = new ArrayList<>();
    while (true) {
      SqlValidator validator = new WatchedValidator(operators, reader, types, CONFIG, watch);
      try {
        SqlNode tree =
            new UsingColumns(schema)
                .apply(new DoubleQuotedText(statement, schema).apply(statement.ast()));
        SqlNode rewritten =
            rewriter.apply(arrays.apply(new TimeDifference(differences).apply(tree)));
        return new Valid(validator, validator.validate(rewritten));
      } catch (CalciteContextException e) {
        if (!TimeDifference.isCause(e) || differences.size() == MOST_REPAIRS) {
          throw new ValidationErrors(statement, operators).failure(e);
        }
        differences.add(new TimeDifference.Place(e.getPosLine(), e.getPosColumn()));
      }
    }
  }
}
