package dryrun.grade.strength;

import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.TableSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes small databases that obey the constraints, from rows that may stand in them. A row comes
/// seldom alone: most are like one that is there already, equal but for a column or two, which
/// gives ties, duplicates and values on either side of a boundary.
///
/// The rows of the author's own cases are good material, since they look like what the problem is
/// about: half of the databases are one of those with a few rows changed.
public final class DatabaseMaker {
  private static final int NEIGHBOURS_LOOKED_AT = 12;
  private static final int USUAL_ROWS = 5;

  private final Constraints constraints;
  private final List<List<List<@Nullable Object>>> rows;
  private final List<SmallDatabase> examples;
  private final int mostRows;
  private final RandomGenerator random;

  /// @param rows those that may stand in each table
  /// @param examples databases to start from; they obey the constraints
  /// @param mostRows of one table
  DatabaseMaker(
      Constraints constraints,
      List<List<List<@Nullable Object>>> rows,
      List<SmallDatabase> examples,
      int mostRows,
      RandomGenerator random) {
    this.constraints = constraints;
    this.rows = rows;
    this.examples = List.copyOf(examples);
    this.mostRows = Math.max(USUAL_ROWS, mostRows);
    this.random = random;
  }

  /// The next database; without end.
  public SmallDatabase next() {
    List<List<List<@Nullable Object>>> tables = new ArrayList<>();
    boolean fromExample = !examples.isEmpty() && random.nextBoolean();
    SmallDatabase start =
        fromExample ? examples.get(random.nextInt(examples.size())) : new SmallDatabase(List.of());
    for (int t = 0; t < constraints.tables().size(); t++) {
      tables.add(fromExample ? changed(t, start.tables().get(t).rows()) : fresh(t));
    }
    return finished(tables);
  }

  private List<List<@Nullable Object>> fresh(int table) {
    List<List<@Nullable Object>> made = new ArrayList<>();
    int size =
        random.nextInt(10) == 0 ? random.nextInt(mostRows + 1) : random.nextInt(USUAL_ROWS + 1);
    while (made.size() < size) {
      made.add(another(table, made));
    }
    return made;
  }

  private List<List<@Nullable Object>> changed(int table, List<List<@Nullable Object>> some) {
    List<List<@Nullable Object>> made = new ArrayList<>(some);
    for (int change = random.nextInt(4); change > 0; change--) {
      int place = made.isEmpty() ? 0 : random.nextInt(made.size());
      switch (made.isEmpty() ? 0 : random.nextInt(3)) {
        case 0 -> made.add(another(table, made));
        case 1 -> made.set(place, neighbour(table, made.get(place)));
        default -> made.remove(place);
      }
    }
    return made;
  }

  private List<@Nullable Object> another(int table, List<List<@Nullable Object>> made) {
    List<List<@Nullable Object>> all = rows.get(table);
    if (made.isEmpty() || random.nextInt(4) == 0) {
      return all.get(random.nextInt(all.size()));
    }
    List<@Nullable Object> row = made.get(random.nextInt(made.size()));
    return random.nextInt(6) == 0 ? row : neighbour(table, row);
  }

  /// The one that is most like a row among some that differ from it.
  private List<@Nullable Object> neighbour(int table, List<@Nullable Object> row) {
    List<List<@Nullable Object>> all = rows.get(table);
    List<@Nullable Object> best = all.get(random.nextInt(all.size()));
    int most = -1;
    for (int i = 0; i < NEIGHBOURS_LOOKED_AT; i++) {
      List<@Nullable Object> other = all.get(random.nextInt(all.size()));
      int equal = equalCells(row, other);
      if (equal > most && equal < row.size()) {
        most = equal;
        best = other;
      }
    }
    return best;
  }

  private static int equalCells(List<@Nullable Object> a, List<@Nullable Object> b) {
    int equal = 0;
    for (int i = 0; i < a.size(); i++) {
      Object cell = a.get(i);
      if (cell == null ? b.get(i) == null : cell.equals(b.get(i))) {
        equal++;
      }
    }
    return equal;
  }

  private SmallDatabase finished(List<List<List<@Nullable Object>>> tables) {
    for (Constraints.Reference reference : constraints.references()) {
      adopt(tables, reference);
    }
    List<SmallDatabase.Table> made = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      made.add(new SmallDatabase.Table(constraints.tables().get(t), withKeys(t, tables.get(t))));
    }
    return constraints.withoutOrphans(new SmallDatabase(made));
  }

  /// Lets rows refer to rows that are there.
  private void adopt(List<List<List<@Nullable Object>>> tables, Constraints.Reference reference) {
    List<List<@Nullable Object>> targets = tables.get(reference.target());
    List<List<@Nullable Object>> adopted = new ArrayList<>();
    Set<List<@Nullable Object>> found = new HashSet<>();
    for (List<@Nullable Object> target : targets) {
      found.add(cells(target, reference.targetColumns()));
    }
    for (List<@Nullable Object> row : tables.get(reference.table())) {
      List<@Nullable Object> cells = cells(row, reference.columns());
      if (cells.contains(null) || found.contains(cells) || targets.isEmpty()) {
        adopted.add(row);
      } else {
        List<@Nullable Object> target = targets.get(random.nextInt(targets.size()));
        List<@Nullable Object> changed = new ArrayList<>(row);
        for (int i = 0; i < reference.columns().size(); i++) {
          changed.set(reference.columns().get(i), target.get(reference.targetColumns().get(i)));
        }
        adopted.add(changed);
      }
    }
    tables.set(reference.table(), adopted);
  }

  /// Numbers anew where the key of one column occurs already; leaves the row out where the key has
  /// several.
  private List<List<@Nullable Object>> withKeys(int table, List<List<@Nullable Object>> made) {
    TableSchema schema = constraints.tables().get(table);
    List<List<@Nullable Object>> kept = made;
    for (List<String> key : schema.keys()) {
      List<Integer> columns = key.stream().map(schema::indexOf).toList();
      List<List<@Nullable Object>> unique = new ArrayList<>();
      Set<List<@Nullable Object>> seen = new HashSet<>();
      for (List<@Nullable Object> row : kept) {
        if (seen.add(cells(row, columns))) {
          unique.add(row);
        } else if (columns.size() == 1) {
          fresh(schema, columns.getFirst(), seen)
              .ifPresent(value -> {
                List<@Nullable Object> numbered = new ArrayList<>(row);
                numbered.set(columns.getFirst(), value);
                unique.add(numbered);
              });
        }
      }
      kept = unique;
    }
    return kept;
  }

  private static Optional<Object> fresh(
      TableSchema schema, int column, Set<List<@Nullable Object>> seen) {
    TypedValues values = new TypedValues(schema.columns().get(column).type());
    for (int number = 1; number <= seen.size() + 1; number++) {
      Optional<Object> value = values.number(BigDecimal.valueOf(number));
      if (value.isPresent() && seen.add(List.of(value.get()))) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static List<@Nullable Object> cells(List<@Nullable Object> row, List<Integer> columns) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(row.get(column)));
    return cells;
  }
}
