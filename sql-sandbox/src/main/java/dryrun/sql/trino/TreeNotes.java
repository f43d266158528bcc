package dryrun.sql.trino;

import dryrun.sql.DatasetSchema;
import dryrun.sql.dialect.Statement;
import dryrun.sql.rewrite.Ast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// Finds in a tree what Trino's grammar takes and Trino does not, or not in the same way.
final class TreeNotes extends SqlBasicVisitor<@Nullable Void> {
  private final Statement statement;
  private final ColumnTypes types;
  private final ComparedTypes comparisons;
  private final List<TrinoNote> notes = new ArrayList<>();

  TreeNotes(Statement statement, SqlNode tree, DatasetSchema schema) {
    this.statement = statement;
    this.types = new ColumnTypes(tree, schema);
    this.comparisons = new ComparedTypes(statement, types, this::note);
  }

  List<TrinoNote> notes() {
    return notes;
  }

  @Override
  public @Nullable Void visit(SqlCall call) {
    ForeignFunctions.message(Ast.name(call), call.operandCount())
        .ifPresent(message -> note("trino-function", message, call));
    if (call.isA(SqlKind.COMPARISON)
        || call.getKind() == SqlKind.BETWEEN
        || call.getKind() == SqlKind.IN
        || call.getKind() == SqlKind.NOT_IN) {
      comparisons.compared(call);
    } else if (Ast.name(call).equals("CONCAT")) {
      comparisons.concatenated(call);
    } else if (call.getKind() == SqlKind.DIVIDE) {
      divided(call);
    } else if (call instanceof SqlSelect select) {
      aliases(select);
    } else if (call instanceof SqlWithItem item && item.recursive.booleanValue()) {
      note(
          "trino-recursion",
          "Trino unrolls a recursion: to depth 10, unless max_recursion_depth is raised",
          item.name);
    }
    return super.visit(call);
  }

  private void note(String rule, String message, SqlNode at) {
    statement
        .position(at.getParserPosition())
        .ifPresent(place -> notes.add(new TrinoNote(rule, message, place)));
  }

  private void divided(SqlCall call) {
    Decimals decimals = new Decimals();
    call.accept(decimals);
    if (decimals.decimal && !decimals.approximate) {
      note(
          "trino-division",
          "Up to Trino 476 a quotient of decimals has the larger scale of the two (1.0 * 5 / 26 is"
              + " 0.2), later ones keep six digits and more: cast to DOUBLE to be safe",
          call.operand(1));
    }
  }

  private void aliases(SqlSelect select) {
    Set<String> aliases = new HashSet<>();
    for (SqlNode item : select.getSelectList()) {
      if (item.getKind() == SqlKind.AS) {
        String alias = ((SqlCall) item).operand(1).toString();
        if (!types.isColumn(alias)) {
          aliases.add(alias.toLowerCase(Locale.ROOT));
        }
      }
    }
    if (aliases.isEmpty()) {
      return;
    }
    if (select.getGroup() != null) {
      select.getGroup().forEach(key -> alias(key, aliases, "GROUP BY"));
    }
    if (select.getHaving() != null) {
      select
          .getHaving()
          .accept(
              new SqlBasicVisitor<@Nullable Void>() {
                @Override
                public @Nullable Void visit(SqlIdentifier name) {
                  alias(name, aliases, "HAVING");
                  return null;
                }
              });
    }
  }

  private void alias(SqlNode node, Set<String> aliases, String clause) {
    if (node instanceof SqlIdentifier name
        && name.isSimple()
        && aliases.contains(name.getSimple().toLowerCase(Locale.ROOT))) {
      note(
          "trino-alias",
          "Trino knows no alias of the result in "
              + clause
              + ": repeat the expression"
              + (clause.equals("GROUP BY") ? " or write its number" : ""),
          name);
    }
  }

  /// Looks for decimals below a division, and for what makes it one of DOUBLE.
  private final class Decimals extends SqlBasicVisitor<@Nullable Void> {
    private boolean decimal;
    private boolean approximate;

    @Override
    public @Nullable Void visit(SqlLiteral literal) {
      decimal |=
          literal instanceof SqlNumericLiteral number
              && !number.isInteger()
              && number.getTypeName() == SqlTypeName.DECIMAL;
      approximate |= literal.getTypeName() == SqlTypeName.DOUBLE;
      return null;
    }

    @Override
    public @Nullable Void visit(SqlIdentifier name) {
      decimal |= types.of(name).equals(Optional.of(ColumnTypes.Kind.DECIMAL));
      return null;
    }

    @Override
    public @Nullable Void visit(SqlDataTypeSpec type) {
      String name = String.valueOf(type.getTypeName()).toUpperCase(Locale.ROOT);
      approximate |= name.equals("DOUBLE") || name.equals("REAL") || name.equals("FLOAT");
      return null;
    }
  }
}
