package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// One result: a document for scripts, and the same as grids and sentences for people.
///
/// @param details further grids that only a person wants to see
/// @param remarks sentences for standard error
record Entry(
    ObjectNode json, List<Grid> grids, List<Grid> details, List<String> remarks, Exit exit) {
  Entry {
    grids = List.copyOf(grids);
    details = List.copyOf(details);
    remarks = List.copyOf(remarks);
  }

  /// The same with another sentence and at least that exit.
  Entry with(String remark, Exit other) {
    List<String> all = new ArrayList<>(remarks);
    all.add(remark);
    return new Entry(json, grids, details, all, exit.or(other));
  }
}
