package dryrun.sql.rewrite;

import dryrun.sql.DatasetSchema;
import dryrun.sql.dialect.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Takes a word in double quotes for text, as Hive does, where it is compared or computed with and
/// no column, table or alias has that name. Trino's quoted names stay names.
public final class DoubleQuotedText {
  private final Statement statement;
  private final Set<String> names = new HashSet<>();

  public DoubleQuotedText(Statement statement, DatasetSchema schema) {
    this.statement = statement;
    schema
        .tables()
        .forEach(t -> {
          names.add(key(t.name()));
          t.columns().forEach(c -> names.add(key(c.name())));
        });
  }

  /// The tree with such words as text.
  public SqlNode apply(SqlNode tree) {
    if (statement.text().indexOf('"') < 0) {
      return tree;
    }
    tree.accept(new AliasFinder());
    SqlNode result = tree.accept(new Shuttle());
    return result == null ? tree : result;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Finds names that the statement itself gives: whatever follows AS, in lists of columns too.
  private final class AliasFinder extends SqlBasicVisitor<@Nullable Void> {
    @Override
    public @Nullable Void visit(SqlCall call) {
      if (call.getKind() == SqlKind.AS || call.getKind() == SqlKind.WITH_ITEM) {
        int first = call.getKind() == SqlKind.AS ? 1 : 0;
        for (int i = first; i < call.operandCount(); i++) {
          if (call.operand(i) instanceof SqlIdentifier name && name.isSimple()) {
            names.add(key(name.getSimple()));
          } else if (call.operand(i) instanceof SqlNodeList list) {
            list.forEach(column -> names.add(key(column.toString())));
          }
        }
      }
      return super.visit(call);
    }
  }

  private final class Shuttle extends SqlShuttle {
    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      if (!(visited instanceof SqlCall inner) || !computes(inner)) {
        return visited;
      }
      List<@Nullable SqlNode> operands = new ArrayList<>();
      for (SqlNode operand : inner.getOperandList()) {
        operands.add(text(operand));
      }
      return Ast.withOperands(inner, operands);
    }

    private @Nullable SqlNode text(@Nullable SqlNode node) {
      if (node instanceof SqlNodeList list) {
        List<@Nullable SqlNode> items = new ArrayList<>();
        list.forEach(item -> items.add(text(item)));
        return new SqlNodeList(items, list.getParserPosition());
      }
      if (node instanceof SqlIdentifier name
          && name.isSimple()
          && !names.contains(key(name.getSimple()))
          && statement.isDoubleQuoted(name)) {
        return Ast.text(name.getParserPosition(), name.getSimple());
      }
      return node;
    }

    private static boolean computes(SqlCall call) {
      if (call instanceof SqlCase
          || call.getKind() == SqlKind.IN
          || call.getKind() == SqlKind.NOT_IN
          || call.getKind() == SqlKind.BETWEEN
          || call.getKind() == SqlKind.LIKE) {
        return true;
      }
      SqlSyntax syntax = call.getOperator().getSyntax();
      return (syntax == SqlSyntax.BINARY || syntax == SqlSyntax.FUNCTION)
          && !call.isA(SqlKind.SET_QUERY)
          && call.getKind() != SqlKind.AS
          && call.getKind() != SqlKind.DOT
          && call.getKind() != SqlKind.OVER;
    }
  }
}
