package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.List;

/// The columns of a result as they are gathered.
final class Items {
  private final Names names;
  private final List<String> written = new ArrayList<>();
  private final List<Col> columns = new ArrayList<>();

  Items(Names names) {
    this.names = names;
  }

  void add(String expression, Kind kind) {
    Col column = new Col(names.column(), kind);
    columns.add(column);
    written.add(expression + " AS " + column.name());
  }

  List<Col> columns() {
    return columns;
  }

  String select(Source source) {
    return "SELECT " + String.join(", ", written) + " FROM " + source.sql();
  }
}
