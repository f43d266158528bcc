package dryrun.sql.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands behind FROM.
///
/// @param sql as written
/// @param columns by their names in expressions
/// @param unique columns that no two rows agree on; empty where none are known
record Source(String sql, List<Col> columns, List<Col> unique) {

  /// A column and how it is written.
  record Col(String name, Kind kind) {}

  /// The columns of one kind.
  List<Col> of(Kind kind) {
    return columns.stream().filter(column -> column.kind() == kind).toList();
  }

  /// Those that can be compared and ordered.
  List<Col> keys() {
    return columns.stream().filter(column -> column.kind() != Kind.SHOWN).toList();
  }

  /// The same with columns of a query around it.
  Source within(List<Col> outer) {
    return new Source(sql, Stream.concat(columns.stream(), outer.stream()).toList(), unique);
  }

  /// The same but for a column.
  Source without(String column) {
    return new Source(sql, columns.stream().filter(c -> !c.name().equals(column)).toList(), unique);
  }

  /// Rows of both, joined.
  Source with(Source other, String joined) {
    List<Col> all = new ArrayList<>(columns);
    all.addAll(other.columns);
    List<Col> keys = new ArrayList<>();
    if (!unique.isEmpty() && !other.unique.isEmpty()) {
      keys.addAll(unique);
      keys.addAll(other.unique);
    }
    return new Source(joined, all, keys);
  }
}
