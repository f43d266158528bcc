package dryrun.grade.rows;

import dryrun.sql.Promises.Domain;
import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is declared of a few tables and must hold in their rows: NOT NULL, domains, keys, and the
/// foreign keys among them. A foreign key to any other table says nothing here.
public final class Constraints {
  private final List<TableSchema> tables;
  private final List<Reference> references;
  private final List<Values> domains;

  private Constraints(List<TableSchema> tables, List<Reference> references, List<Values> domains) {
    this.tables = tables;
    this.references = references;
    this.domains = domains;
  }

  private record Values(int table, int column, Domain domain) {
    boolean hold(SmallDatabase database) {
      for (Object value : database.tables().get(table).values(column)) {
        if (value != null && !domain.holds(value)) {
          return false;
        }
      }
      return true;
    }
  }

  /// A foreign key by the positions of tables and columns.
  public record Reference(
      int table, List<Integer> columns, int target, List<Integer> targetColumns) {
    public Reference {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }
  }

  /// What the tables declare, which stand in a [SmallDatabase] in this order.
  public static Constraints of(List<TableSchema> tables) {
    List<Reference> references = new ArrayList<>();
    List<Values> domains = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (TableSchema.ForeignKey key : tables.get(t).foreignKeys()) {
        int target = position(tables, key.table());
        if (target >= 0) {
          references.add(
              new Reference(
                  t,
                  positions(tables.get(t), key.columns()),
                  target,
                  positions(tables.get(target), key.references())));
        }
      }
      for (Domain domain : tables.get(t).promises().domains()) {
        domains.add(new Values(t, tables.get(t).indexOf(domain.column()), domain));
      }
    }
    return new Constraints(List.copyOf(tables), List.copyOf(references), List.copyOf(domains));
  }

  public List<TableSchema> tables() {
    return tables;
  }

  public List<Reference> references() {
    return references;
  }

  /// The same without the foreign keys and domains that these rows break already.
  public Constraints keptBy(SmallDatabase database) {
    return new Constraints(
        tables,
        references.stream().filter(reference -> orphans(database, reference).isEmpty()).toList(),
        domains.stream().filter(values -> values.hold(database)).toList());
  }

  public boolean holdIn(SmallDatabase database) {
    for (SmallDatabase.Table table : database.tables()) {
      if (!notNullHolds(table) || !keysHold(table)) {
        return false;
      }
    }
    return domains.stream().allMatch(values -> values.hold(database))
        && references.stream().allMatch(reference -> orphans(database, reference).isEmpty());
  }

  /// The rows that are left when those go whose foreign key finds nothing, and those that refer to
  /// them, and so on.
  public SmallDatabase withoutOrphans(SmallDatabase database) {
    List<SmallDatabase.Table> left = new ArrayList<>(database.tables());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Reference reference : references) {
        Set<Integer> orphans = orphans(new SmallDatabase(left), reference);
        if (!orphans.isEmpty()) {
          SmallDatabase.Table table = left.get(reference.table());
          List<List<@Nullable Object>> rows = new ArrayList<>();
          for (int row = 0; row < table.rows().size(); row++) {
            if (!orphans.contains(row)) {
              rows.add(table.rows().get(row));
            }
          }
          left.set(reference.table(), table.with(rows));
          changed = true;
        }
      }
    }
    return new SmallDatabase(left);
  }

  private static Set<Integer> orphans(SmallDatabase database, Reference reference) {
    Set<List<@Nullable Object>> found = new HashSet<>();
    for (List<@Nullable Object> row : database.tables().get(reference.target()).rows()) {
      found.add(cells(row, reference.targetColumns()));
    }
    Set<Integer> orphans = new HashSet<>();
    List<List<@Nullable Object>> rows = database.tables().get(reference.table()).rows();
    for (int row = 0; row < rows.size(); row++) {
      List<@Nullable Object> cells = cells(rows.get(row), reference.columns());
      if (!cells.contains(null) && !found.contains(cells)) {
        orphans.add(row);
      }
    }
    return orphans;
  }

  private static boolean notNullHolds(SmallDatabase.Table table) {
    List<Integer> notNull = positions(table.schema(), table.schema().notNull());
    for (List<@Nullable Object> row : table.rows()) {
      if (cells(row, notNull).contains(null)) {
        return false;
      }
    }
    return true;
  }

  private static boolean keysHold(SmallDatabase.Table table) {
    for (List<String> key : table.schema().keys()) {
      List<Integer> columns = positions(table.schema(), key);
      Set<List<@Nullable Object>> seen = new HashSet<>();
      for (List<@Nullable Object> row : table.rows()) {
        if (!seen.add(cells(row, columns))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<@Nullable Object> cells(List<@Nullable Object> row, List<Integer> columns) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(row.get(column)));
    return cells;
  }

  private static List<Integer> positions(TableSchema table, List<String> columns) {
    return columns.stream().map(table::indexOf).toList();
  }

  private static int position(List<TableSchema> tables, String name) {
    for (int t = 0; t < tables.size(); t++) {
      if (tables.get(t).name().equalsIgnoreCase(name)) {
        return t;
      }
    }
    return -1;
  }
}
