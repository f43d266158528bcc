package dryrun.grade.strength;

import dryrun.grade.strength.CaseFiles.Generated;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Chooses few of many cases that kill all the mutants which all of them kill.
final class FewCases {
  private FewCases() {}

  /// Those chosen, in their order. The one that kills most of those left is taken next; of equals
  /// the one with fewer rows.
  ///
  /// @param kills by case the mutants that it kills
  static List<Generated> of(List<Generated> cases, List<BitSet> kills) {
    BitSet left = new BitSet();
    kills.forEach(left::or);
    List<Generated> chosen = new ArrayList<>();
    while (!left.isEmpty()) {
      int best = 0;
      int most = 0;
      for (int c = 0; c < cases.size(); c++) {
        BitSet gain = (BitSet) kills.get(c).clone();
        gain.and(left);
        int size = gain.cardinality();
        boolean smaller = cases.get(c).rows().size() < cases.get(best).rows().size();
        if (size > most || (size == most && smaller)) {
          best = c;
          most = size;
        }
      }
      left.andNot(kills.get(best));
      chosen.add(cases.get(best));
    }
    return cases.stream().filter(chosen::contains).toList();
  }
}
