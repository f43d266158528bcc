package dryrun.sql.mutate;

import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.Statement.InsertTarget;
import dryrun.sql.rewrite.Ast;
import java.util.regex.Pattern;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDialect;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlInsert;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUnresolvedFunction;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.dialect.AnsiSqlDialect;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Writes trees as our parser reads them: names as they were typed, clauses on lines of their own.
final class StatementText extends SqlDialect {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
  private static final StatementText DIALECT = new StatementText();

  private StatementText() {
    super(
        AnsiSqlDialect.DEFAULT_CONTEXT
            .withIdentifierQuoteString("\"")
            .withUnquotedCasing(Casing.UNCHANGED)
            .withCaseSensitive(false));
  }

  static String of(SqlNode tree) {
    SqlNode plain = tree.accept(new PlainNames());
    return (plain == null ? tree : plain)
        .toSqlString(config ->
            config
                .withDialect(DIALECT)
                .withQuoteAllIdentifiers(false)
                .withAlwaysUseParentheses(false)
                .withSelectListItemsOnSeparateLines(false)
                .withUpdateSetListNewline(false)
                .withIndentation(2))
        .getSql()
        .replace("\r\n", "\n");
  }

  /// The tree of a statement, with what the tree does not say of Hive's INSERT.
  static String of(SqlNode tree, Statement statement) {
    InsertTarget target = statement.insertTarget();
    if (!(tree instanceof SqlInsert insert) || target.equals(InsertTarget.PLAIN)) {
      return of(tree);
    }
    StringBuilder text =
        new StringBuilder(target.overwrite() ? "INSERT OVERWRITE " : "INSERT INTO ");
    text.append("TABLE ").append(of(insert.getTargetTable()));
    if (!target.partition().isEmpty()) {
      text.append(" PARTITION (");
      for (int i = 0; i < target.partition().size(); i++) {
        var value = target.partition().get(i);
        text.append(i == 0 ? "" : ", ").append('"').append(value.column()).append('"');
        value.literal().ifPresent(l -> text.append(" = ").append(l));
      }
      text.append(')');
    }
    if (insert.getTargetColumnList() != null) {
      text.append(" (").append(of(insert.getTargetColumnList())).append(')');
    }
    return text.append('\n').append(of(insert.getSource())).toString();
  }

  @Override
  public boolean supportsCharSet() {
    return false;
  }

  @Override
  public void quoteStringLiteral(StringBuilder text, @Nullable String charset, String value) {
    text.append('\'').append(value.replace("'", "''")).append('\'');
  }

  @Override
  public void unparseOffsetFetch(
      SqlWriter writer, @Nullable SqlNode offset, @Nullable SqlNode fetch) {
    clause(writer, "LIMIT", fetch);
    clause(writer, "OFFSET", offset);
  }

  /// Takes off quotes that were put in for the parser around words after a dot.
  private static final class PlainNames extends SqlShuttle {
    /// The names of functions are quoted unless they are in capitals.
    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      return visited instanceof SqlCall function
              && function.getOperator() instanceof SqlUnresolvedFunction
              && WORD.matcher(Ast.name(function)).matches()
          ? Nodes.renamed(function, Ast.name(function))
          : visited;
    }

    @Override
    public SqlNode visit(SqlIdentifier name) {
      boolean words =
          name.names.size() > 1
              && !name.isComponentQuoted(0)
              && name.names.stream().allMatch(part -> WORD.matcher(part).matches());
      return words ? new SqlIdentifier(name.names, name.getParserPosition()) : name;
    }
  }

  private static void clause(SqlWriter writer, String keyword, @Nullable SqlNode value) {
    if (value != null) {
      writer.newlineAndIndent();
      writer.keyword(keyword);
      value.unparse(writer, -1, -1);
    }
  }
}
