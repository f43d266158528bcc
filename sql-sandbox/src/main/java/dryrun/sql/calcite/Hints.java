package dryrun.sql.calcite;

import org.apache.calcite.rel.hint.HintPredicates;
import org.apache.calcite.rel.hint.HintStrategyTable;

/// The join hints that a statement may carry; they change nothing here.
final class Hints {
  private Hints() {}

  static HintStrategyTable table() {
    HintStrategyTable.Builder builder = HintStrategyTable.builder();
    for (String name : new String[] {"BROADCAST", "BROADCASTJOIN", "MAPJOIN"}) {
      builder.hintStrategy(name, HintPredicates.or(HintPredicates.JOIN, HintPredicates.TABLE_SCAN));
    }
    return builder.build();
  }
}
