package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// A subject area: it makes some of the tables.
interface Area {
  List<TableData> tables();
}
