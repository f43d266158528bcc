package dryrun.sql.mutate;

import dryrun.sql.dialect.Statement;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlMerge;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/// A MERGE as the query whose rows it takes, and what it does with them.
///
/// @param rest the statement with a name in the place of the query
public record SourceQuery(String query, String rest) {

  /// The parts of a statement; empty for all but a MERGE from a query.
  public static Optional<SourceQuery> of(Statement statement) {
    if (!(statement.ast() instanceof SqlMerge merge)) {
      return Optional.empty();
    }
    SqlNode source = merge.getSourceTableRef();
    SqlNode query = source.getKind() == SqlKind.AS ? ((SqlCall) source).operand(0) : source;
    if (!query.isA(SqlKind.QUERY)) {
      return Optional.empty();
    }
    SqlNode name = new SqlIdentifier("rows of the query", SqlParserPos.ZERO);
    return Optional.of(
        new SourceQuery(
            StatementText.of(query), StatementText.of(Walk.replaced(merge, query, name))));
  }
}
