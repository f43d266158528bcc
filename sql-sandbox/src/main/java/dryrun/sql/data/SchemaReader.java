package dryrun.sql.data;

import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import dryrun.sql.TableSchema.ForeignKey;
import dryrun.sql.data.SchemaTokens.Kind;
import dryrun.sql.data.SchemaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the CREATE TABLE statements of a `schema.sql`.
final class SchemaReader {
  private static final int MAX_COLUMNS = 1_000;

  private final SchemaTokens tokens;
  private final TypeReader types;
  private final List<TableSchema> tables = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  private SchemaReader(SchemaTokens tokens) {
    this.tokens = tokens;
    this.types = new TypeReader(tokens);
  }

  /// The tables, in the order of their statements.
  ///
  /// @param file the name to use in messages
  static List<TableSchema> read(String file, String sql) throws DataException {
    SchemaReader reader = new SchemaReader(new SchemaTokens(file, sql));
    while (reader.tokens.peek().kind() != Kind.END) {
      reader.table();
    }
    for (Reference reference : reader.references) {
      reader.check(reference);
    }
    return List.copyOf(reader.tables);
  }

  /// What a foreign key refers to, which may be declared further down.
  private record Reference(Token table, List<String> columns) {}

  private void check(Reference reference) throws DataException {
    String name = reference.table().text();
    TableSchema target =
        tables.stream()
            .filter(t -> t.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() -> tokens.error(reference.table(), "there is no table " + name));
    for (String column : reference.columns()) {
      if (target.indexOf(column) < 0) {
        throw tokens.error(reference.table(), name + " has no column " + column);
      }
    }
  }

  private void table() throws DataException {
    if (!tokens.takeIf("CREATE", "TABLE")) {
      throw tokens.error(
          tokens.peek(), "expected CREATE TABLE instead of " + tokens.peek().shown());
    }
    tokens.takeIf("IF", "NOT", "EXISTS");
    Token name = tokens.name("the name of a table");
    if (!name.text().matches("[\\p{L}_][\\p{L}\\p{N}_$]*")) {
      throw tokens.error(
          name, "a table is named with letters, digits and underscores, not " + name.shown());
    }
    if (tables.stream().anyMatch(t -> t.name().equalsIgnoreCase(name.text()))) {
      throw tokens.error(name, "there are two tables named " + name.text());
    }
    Definition table = new Definition();
    tokens.expect("(");
    do {
      table.element();
    } while (tokens.takeIf(","));
    tokens.expect(")");
    table.partitions();
    if (tokens.takeIf("STORED", "AS")) {
      tokens.name("the name of a format");
    }
    if (!tokens.takeIf(";") && tokens.peek().kind() != Kind.END) {
      throw tokens.error(tokens.peek(), "expected ';' instead of " + tokens.peek().shown());
    }
    tables.add(table.schema(name.text()));
  }

  /// What is known of the table at hand.
  private final class Definition {
    private final List<Column> columns = new ArrayList<>();
    private final List<String> notNull = new ArrayList<>();
    private final List<List<String>> keys = new ArrayList<>();
    private final List<String> partitionedBy = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    private void element() throws DataException {
      if (tokens.takeIf("PRIMARY", "KEY", "(")) {
        List<String> key = new ArrayList<>();
        do {
          key.add(existing(tokens.name("the name of a column"), tokens.peek()));
        } while (tokens.takeIf(","));
        tokens.expect(")");
        primaryKey(key);
        return;
      }
      if (tokens.takeIf("FOREIGN", "KEY", "(")) {
        List<String> columns = new ArrayList<>();
        do {
          columns.add(existing(tokens.name("the name of a column"), tokens.peek()));
        } while (tokens.takeIf(","));
        tokens.expect(")");
        tokens.expect("REFERENCES");
        reference(columns);
        return;
      }
      Column column = column();
      while (true) {
        if (tokens.takeIf("NOT", "NULL")) {
          notNull.add(column.name());
        } else if (tokens.takeIf("PRIMARY", "KEY")) {
          primaryKey(List.of(column.name()));
        } else if (tokens.takeIf("REFERENCES")) {
          reference(List.of(column.name()));
        } else if (!tokens.takeIf("NULL")) {
          return;
        }
      }
    }

    private Column column() throws DataException {
      Token name = tokens.name("the name of a column");
      if (find(name.text()).isPresent()) {
        throw tokens.error(name, "there are two columns named " + name.text());
      }
      if (columns.size() == MAX_COLUMNS) {
        throw tokens.error(name, "a table has at most " + MAX_COLUMNS + " columns");
      }
      Column column = new Column(name.text(), types.read());
      columns.add(column);
      return column;
    }

    /// What is referred to must be named by its columns, or is of the same names.
    private void reference(List<String> from) throws DataException {
      Token table = tokens.name("the name of a table");
      List<String> to = new ArrayList<>();
      if (tokens.takeIf("(")) {
        do {
          to.add(tokens.name("the name of a column").text());
        } while (tokens.takeIf(","));
        tokens.expect(")");
      } else {
        to.addAll(from);
      }
      if (to.size() != from.size()) {
        throw tokens.error(table, "a foreign key names as many columns as it refers to");
      }
      foreignKeys.add(new ForeignKey(from, table.text(), to));
      references.add(new Reference(table, to));
    }

    private void primaryKey(List<String> key) {
      keys.add(List.copyOf(key));
      key.stream().filter(k -> !notNull.contains(k)).forEach(notNull::add);
    }

    private void partitions() throws DataException {
      if (tokens.takeIf("PARTITIONED", "BY", "(")) {
        do {
          Token name = tokens.peek();
          partition(
              find(name.text()).isPresent() ? existing(tokens.take(), name) : column().name(),
              name);
        } while (tokens.takeIf(","));
        tokens.expect(")");
      } else if (tokens.takeIf("WITH", "(")) {
        tokens.expect("partitioned_by");
        tokens.expect("=");
        tokens.expect("ARRAY");
        tokens.expect("[");
        do {
          Token name = tokens.expect(Kind.TEXT, "a column in single quotes");
          partition(existing(name, name), name);
        } while (tokens.takeIf(","));
        tokens.expect("]");
        tokens.expect(")");
      }
    }

    private void partition(String column, Token place) throws DataException {
      SqlType type = find(column).orElseThrow().type();
      if (type instanceof SqlType.Array
          || type instanceof SqlType.MapOf
          || type instanceof SqlType.Row
          || type == SqlType.Simple.VARBINARY) {
        throw tokens.error(place, "a column of type " + type + " cannot be a partition column");
      }
      partitionedBy.add(column);
    }

    private String existing(Token name, Token place) throws DataException {
      return find(name.text())
          .map(Column::name)
          .orElseThrow(() -> tokens.error(place, "there is no column " + name.text()));
    }

    private Optional<Column> find(String name) {
      return columns.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    private TableSchema schema(String name) {
      return new TableSchema(
          name, columns, partitionedBy, notNull, keys, foreignKeys, Optional.empty());
    }
  }
}
