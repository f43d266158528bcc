package dryrun.bank;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of proving an item.
///
/// @param findings what is wrong with it; empty when it is proved
/// @param figures what was measured or is known, by name, such as `mutationScore`
public record Proof(List<Finding> findings, SortedMap<String, Double> figures) {
  public Proof {
    findings = List.copyOf(findings);
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /// A proof without figures.
  public static Proof of(List<Finding> findings) {
    return new Proof(findings, Collections.emptySortedMap());
  }
}
