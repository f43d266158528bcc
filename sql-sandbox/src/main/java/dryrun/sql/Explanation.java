package dryrun.sql;

import java.util.List;

/// How a statement would be run: a [Plan], or the reason why there is none.
public sealed interface Explanation permits Explanation.Plan, SqlOutcome.Failed {

  /// The plan as indented text, and what its scans would read (`rows` counts the rows of the
  /// partitions kept).
  record Plan(String text, List<Scan> scans) implements Explanation {
    public Plan {
      scans = List.copyOf(scans);
    }
  }
}
