package dryrun.sql.h2;

import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError;
import dryrun.sql.TableSchema;
import dryrun.sql.data.TypeReader;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.Watch;
import dryrun.sql.h2.H2Change.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlDelete;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlInsert;
import org.apache.calcite.sql.SqlMerge;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlUpdate;
import org.apache.calcite.sql.ddl.SqlColumnDeclaration;
import org.apache.calcite.sql.ddl.SqlCreateTable;
import org.apache.calcite.sql.ddl.SqlCreateView;
import org.jspecify.annotations.Nullable;

/// Reads a statement that changes data as steps of H2.
final class H2ChangeReader {
  private final Statement statement;
  private final DatasetSchema schema;
  private final Watch watch;
  private final H2Text text = new H2Text();

  H2ChangeReader(Statement statement, DatasetSchema schema, Watch watch) {
    this.statement = statement;
    this.schema = schema;
    this.watch = watch;
  }

  /// The change.
  ///
  /// @throws SqlFailure when it does not fit the dataset, or is of a kind that is not run
  H2Change read() {
    return switch (statement.ast()) {
      case SqlInsert insert -> insert(insert);
      case SqlUpdate update -> direct(update.getTargetTable(), rewritten(update));
      case SqlDelete delete -> direct(delete.getTargetTable(), rewritten(delete));
      case SqlMerge merge -> direct(merge.getTargetTable(), rewritten(merge));
      case SqlCreateTable create -> table(create);
      case SqlCreateView create -> view(create);
      default ->
          throw new SqlFailure(
              SqlError.of(SqlError.Kind.FORBIDDEN, "This kind of statement is not run here"));
    };
  }

  private H2Change direct(SqlNode target, SqlNode tree) {
    TableSchema table = table(target);
    List<TableSchema> tables = tables(table, tree);
    return change(table, tables, List.of(Step.of(text.of(typed(tree, tables)))));
  }

  private H2Change insert(SqlInsert insert) {
    TableSchema table = table(insert.getTargetTable());
    SqlNode source = rewritten(insert.getSource());
    SqlNodeList columns = insert.getTargetColumnList();
    List<String> named =
        columns == null
            ? List.of()
            : columns.stream().map(c -> ((SqlIdentifier) c).getSimple()).toList();
    List<TableSchema> tables = tables(table, source);
    List<Step> steps = new H2Insert(statement, table).steps(named, text.of(typed(source, tables)));
    return change(table, tables, steps);
  }

  private List<TableSchema> tables(TableSchema target, SqlNode tree) {
    Set<TableSchema> tables = new LinkedHashSet<>(List.of(target));
    tables.addAll(H2Names.tables(statement, tree, schema));
    H2Limits.check(statement, tree);
    return List.copyOf(tables);
  }

  private static H2Change change(TableSchema target, List<TableSchema> tables, List<Step> steps) {
    return new H2Change(target.name(), target.columns(), tables, false, steps);
  }

  private SqlNode typed(SqlNode tree, List<TableSchema> tables) {
    return H2Engine.typed(statement, tree, tables, watch);
  }

  private H2Change table(SqlCreateTable create) {
    String name = newName(create.name);
    if (create.ifNotExists && schema.table(name).isPresent()) {
      TableSchema existing = schema.table(name).orElseThrow();
      return new H2Change(existing.name(), existing.columns(), List.of(existing), false, List.of());
    }
    requireFree(create.name, create.getReplace());
    String sql = "CREATE TABLE " + H2Database.quoted(name) + declared(create.columnList);
    if (create.query == null) {
      return new H2Change(name, List.of(), List.of(), true, List.of(Step.of(sql)));
    }
    return defined(name, sql, create.query);
  }

  private H2Change view(SqlCreateView create) {
    String name = newName(create.name);
    requireFree(create.name, create.getReplace());
    return defined(
        name, "CREATE VIEW " + H2Database.quoted(name) + declared(create.columnList), create.query);
  }

  private H2Change defined(String name, String definition, SqlNode query) {
    SqlNode tree = rewritten(query);
    List<TableSchema> tables = new ArrayList<>(H2Names.tables(statement, tree, schema));
    H2Limits.check(statement, tree);
    SqlNode typed = typed(tree, tables);
    List<Step> steps = new ArrayList<>();
    if (tables.removeIf(t -> t.name().equalsIgnoreCase(name))) {
      throw failure(query, "A table cannot be replaced by a query that reads it");
    }
    steps.add(Step.of(definition + " AS " + text.of(typed)));
    return new H2Change(name, List.of(), tables, true, steps);
  }

  private String declared(@Nullable SqlNodeList list) {
    if (list == null || list.isEmpty()) {
      return "";
    }
    List<String> columns = new ArrayList<>();
    for (SqlNode node : list) {
      if (node instanceof SqlIdentifier name) {
        columns.add(H2Database.quoted(name.getSimple()));
      } else if (node instanceof SqlColumnDeclaration column) {
        columns.add(
            H2Database.quoted(column.name.getSimple())
                + " "
                + type(column)
                + (Boolean.FALSE.equals(column.dataType.getNullable()) ? " NOT NULL" : ""));
      }
    }
    return " (" + String.join(", ", columns) + ")";
  }

  private String type(SqlColumnDeclaration column) {
    String name = column.dataType.toString().replace("`", "");
    try {
      return H2Types.spelled(TypeReader.read(name));
    } catch (DataException e) {
      throw failure(column.dataType, "There is no type '" + name + "'");
    }
  }

  private String newName(SqlIdentifier name) {
    if (!name.isSimple()) {
      throw failure(name, "The name of a new table has one part, not '" + name + "'");
    }
    return name.getSimple();
  }

  private void requireFree(SqlIdentifier name, boolean replace) {
    if (!replace && schema.table(name.getSimple()).isPresent()) {
      throw failure(name, "There is a table '" + name.getSimple() + "' already");
    }
  }

  private TableSchema table(SqlNode target) {
    if (target instanceof SqlIdentifier name) {
      return H2Names.table(statement, name, schema);
    }
    throw failure(target, "The target is not a table");
  }

  private SqlNode rewritten(SqlNode tree) {
    return H2Engine.rewritten(statement, schema, tree);
  }

  private SqlFailure failure(SqlNode at, String message) {
    return new SqlFailure(
        new SqlError(SqlError.Kind.SEMANTIC, message, statement.position(at.getParserPosition())));
  }
}
