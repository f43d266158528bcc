package dryrun.sql.calcite;

import dryrun.sql.rewrite.CallRule;
import dryrun.sql.rewrite.SharedRules;
import java.util.ArrayList;
import java.util.List;

/// What a tree goes through before Calcite validates it.
final class CalciteRules {
  private CalciteRules() {}

  static List<CallRule> all() {
    List<CallRule> rules = new ArrayList<>(SharedRules.all());
    rules.add(new TimeFunctions());
    rules.add(new TextFunctions());
    rules.add(new PatternOperators());
    rules.add(new Collections());
    rules.add(new PercentileFunctions());
    rules.add(new TruthOfMembers());
    rules.add(new GroupsFrames());
    rules.add(new UnsupportedWindows());
    rules.add(new RangeFrames());
    rules.add(new FilteredWindows());
    rules.add(new RelativeRanks());
    rules.add(new WindowValues());
    return rules;
  }
}
