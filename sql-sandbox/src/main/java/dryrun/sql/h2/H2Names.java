package dryrun.sql.h2;

import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.TableSchema;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlMatchRecognize;
import org.apache.calcite.sql.SqlMerge;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// Finds the tables and functions that a statement names, and refuses what is not of the dataset.
final class H2Names {
  private static final Set<String> SESSION =
      Set.of(
          "CURRENT_USER",
          "SESSION_USER",
          "SYSTEM_USER",
          "USER",
          "CURRENT_ROLE",
          "CURRENT_CATALOG",
          "CURRENT_PATH",
          "CURRENT_SCHEMA");

  private final Statement statement;
  private final DatasetSchema schema;
  private final Set<TableSchema> tables = new LinkedHashSet<>();
  private final Set<String> defined = new HashSet<>();

  private H2Names(Statement statement, DatasetSchema schema) {
    this.statement = statement;
    this.schema = schema;
  }

  /// The tables of the dataset that the tree reads.
  ///
  /// @throws SqlFailure when it names a table that the dataset does not have
  /// @throws UnsupportedByEngine when it calls a function that is not to be called
  static List<TableSchema> tables(Statement statement, SqlNode tree, DatasetSchema schema) {
    H2Names names = new H2Names(statement, schema);
    tree.accept(names.new Definitions());
    tree.accept(names.new Uses());
    return List.copyOf(names.tables);
  }

  /// The table of the dataset that an identifier names.
  static TableSchema table(Statement statement, SqlIdentifier name, DatasetSchema schema) {
    return (name.isSimple() ? schema.table(name.getSimple()) : Optional.<TableSchema>empty())
        .orElseThrow(
            () -> failure(statement, name, Kind.SEMANTIC, "There is no table '" + name + "'"));
  }

  private final class Definitions extends SqlBasicVisitor<@Nullable Void> {
    @Override
    public @Nullable Void visit(SqlCall call) {
      if (call instanceof SqlWithItem item) {
        defined.add(item.name.getSimple().toLowerCase(Locale.ROOT));
      }
      return super.visit(call);
    }
  }

  private final class Uses extends SqlBasicVisitor<@Nullable Void> {
    @Override
    public @Nullable Void visit(SqlCall call) {
      switch (call) {
        case SqlSelect select -> source(select.getFrom());
        case SqlJoin join -> {
          source(join.getLeft());
          source(join.getRight());
        }
        case SqlMerge merge -> source(merge.getSourceTableRef());
        case SqlWith _ -> {}
        case SqlMatchRecognize _ ->
            throw new UnsupportedByEngine(
                new SqlError(
                    Kind.SEMANTIC,
                    "MATCH_RECOGNIZE cannot be run on H2",
                    statement.position(call.getParserPosition())));
        default -> function(call);
      }
      if (call.getKind() == SqlKind.EXPLICIT_TABLE) {
        source(call.operand(0));
      }
      return super.visit(call);
    }

    /// Words that stand for the session when they are not quoted.
    @Override
    public @Nullable Void visit(SqlIdentifier identifier) {
      if (identifier.isSimple()
          && !identifier.isComponentQuoted(0)
          && SESSION.contains(identifier.getSimple().toUpperCase(Locale.ROOT))) {
        throw failure(
            statement,
            identifier,
            Kind.SEMANTIC,
            "There is no column '" + identifier.getSimple() + "'");
      }
      return null;
    }

    private void source(@Nullable SqlNode from) {
      switch (from) {
        case SqlIdentifier name -> {
          if (name.isSimple() && defined.contains(name.getSimple().toLowerCase(Locale.ROOT))) {
            schema.table(name.getSimple()).ifPresent(tables::add);
          } else {
            tables.add(table(statement, name, schema));
          }
        }
        case SqlCall call
            when call.getKind() == SqlKind.AS
                || call.getKind() == SqlKind.TABLE_REF
                || call.getKind() == SqlKind.TABLESAMPLE
                || call.getKind() == SqlKind.LATERAL ->
            source(call.operand(0));
        case null, default -> {}
      }
    }

    private void function(SqlCall call) {
      if (call.getOperator() instanceof SqlFunction function
          && !H2Functions.mayBeCalled(function.getName())) {
        String name = function.getName();
        throw new UnsupportedByEngine(
            new SqlError(
                Kind.SEMANTIC,
                "There is no function '" + name.toLowerCase(Locale.ROOT) + "' on H2",
                statement.position(call.getParserPosition())));
      }
    }
  }

  private static SqlFailure failure(Statement statement, SqlNode at, Kind kind, String message) {
    return new SqlFailure(new SqlError(kind, message, statement.position(at.getParserPosition())));
  }
}
