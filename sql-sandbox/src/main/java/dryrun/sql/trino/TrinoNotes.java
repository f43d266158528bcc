package dryrun.sql.trino;

import dryrun.sql.DatasetSchema;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.StatementParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;

/// Says of a statement what Trino would refuse or do otherwise: notes, never a verdict. May be used
/// from any thread.
///
/// - `trino-syntax`: its grammar refuses the text; the construct and whose it is are named
/// - `trino-function`: it has no function of that name
/// - `trino-types`: it casts nothing where a date, a time or a number meets text, and has other
///   names of types
/// - `trino-alias`: it knows no alias of the result in GROUP BY and HAVING
/// - `trino-recursion`: it unrolls a recursion to depth 10
/// - `trino-division`: the scale of a quotient of decimals depends on its version
public final class TrinoNotes {
  private final StatementParser parser = new StatementParser();
  private final TrinoGrammar grammar = new TrinoGrammar();

  /// The notes on a text, in the order of their places; none on a text that does not parse here
  /// either.
  public List<TrinoNote> of(String sql, DatasetSchema schema) {
    Statement statement;
    try {
      statement = parser.parse(sql);
    } catch (SqlFailure e) {
      return List.of();
    }
    Set<TrinoNote> notes = new LinkedHashSet<>(grammar.notes(sql));
    SqlNode tree = statement.ast();
    TreeNotes found = new TreeNotes(statement, tree, schema);
    tree.accept(found);
    notes.addAll(found.notes());
    List<TrinoNote> inOrder = new ArrayList<>(notes);
    inOrder.sort(
        Comparator.<TrinoNote>comparingInt(n -> n.position().line())
            .thenComparingInt(n -> n.position().column()));
    return inOrder;
  }
}
