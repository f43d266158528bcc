package dryrun.sql.mutate;

import dryrun.sql.DatasetSchema;
import dryrun.sql.calcite.Algebra;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.UnsupportedByEngine;

/// Finds the [QueryShape] of statements. May be used from any thread.
public final class QueryShapes {
  private final Algebra algebra = new Algebra();
  private final StatementParser parser = new StatementParser();

  /// The shape of a statement that reads or changes data; an empty one when Calcite has no algebra
  /// for it (`GROUPS` frames).
  ///
  /// @throws dryrun.sql.dialect.SqlFailure when the statement does not parse or fit the schema
  public QueryShape of(String sql, DatasetSchema schema) {
    ShapeReader reader = new ShapeReader();
    try {
      reader.read(algebra.of(parser.parse(sql), schema).rel);
    } catch (UnsupportedByEngine e) {
      return new ShapeReader().shape(schema);
    }
    return reader.shape(schema);
  }
}
