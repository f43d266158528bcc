package dryrun.grade.shrink;

import dryrun.grade.rows.SmallDatabase;
import java.util.List;

/// What a database has to show, asked of several at once: a statement is planned once for all of
/// them, and planning costs more than running it over a few rows.
public interface Question {

  /// Whether each of the databases shows it.
  List<Boolean> holdsIn(List<SmallDatabase> databases);
}
