package dryrun.sql.mutate;

import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Position;
import dryrun.sql.calcite.Algebra;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.mutate.Edits.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.util.Litmus;

/// Makes the mutants of a right answer: each is the statement with one mistake that people make.
/// May be used from any thread.
public final class Mutator {
  private final StatementParser parser = new StatementParser();
  private final Algebra algebra = new Algebra();

  /// The mutants of a statement that reads or changes data.
  ///
  /// They are written out from the tree, comments and layout lost. Where Calcite has no algebra for
  /// the statement (`GROUPS` frames), every mutant that parses is kept.
  ///
  /// @throws SqlFailure when the statement does not parse or fit the schema, or when it cannot be
  ///   written out from its tree without losing something
  public Mutants of(String sql, DatasetSchema schema) {
    Statement statement = parser.parse(sql);
    SqlNode tree = statement.ast();
    String original = StatementText.of(tree, statement);
    if (!parser.parse(original).ast().equalsDeep(tree, Litmus.IGNORE)) {
      throw new SqlFailure(
          SqlError.of(SqlError.Kind.SEMANTIC, "This statement cannot be written from its tree"));
    }
    Optional<String> plan = plan(original, schema);
    Set<String> seen = new HashSet<>();
    seen.add(plan.orElse(original));
    List<Mutant> mutants = new ArrayList<>();
    int invalid = 0;
    int same = 0;
    for (Edit edit : Walk.edits(tree, Mutations.all()).list()) {
      String text =
          StatementText.of(Walk.replaced(tree, edit.target(), edit.replacement()), statement);
      try {
        String key = plan.isPresent() ? plan(text, schema).orElse(text) : parsed(text);
        if (seen.add(key)) {
          mutants.add(mutant(edit, text, statement));
        } else {
          same++;
        }
      } catch (SqlFailure e) {
        invalid++;
      }
    }
    mutants.sort(Comparator.comparingInt(Mutant::line).thenComparingInt(Mutant::column));
    return new Mutants(original, mutants, invalid, same);
  }

  private static Mutant mutant(Edit edit, String text, Statement statement) {
    Position place =
        statement
            .position(edit.at().getParserPosition())
            .or(() -> statement.position(edit.target().getParserPosition()))
            .orElse(new Position(1, 1));
    return new Mutant(edit.operator(), text, place.line(), place.column(), edit.what());
  }

  private Optional<String> plan(String sql, DatasetSchema schema) {
    try {
      var root = algebra.of(parser.parse(sql), schema);
      return Optional.of(root.fields + "\n" + RelOptUtil.toString(root.rel));
    } catch (UnsupportedByEngine e) {
      return Optional.empty();
    }
  }

  private String parsed(String sql) {
    return StatementText.of(parser.parse(sql).ast());
  }
}
