package dryrun.sql.mutate;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/// Collects replacements of nodes of one tree.
final class Edits {

  /// One node for another.
  ///
  /// @param at the node at whose place the mistake is told
  record Edit(Operator operator, SqlNode target, SqlNode replacement, SqlNode at, String what) {}

  private final List<Edit> list = new ArrayList<>();

  /// A mistake told at the place of the node replaced.
  void replace(Operator operator, SqlNode target, SqlNode replacement, String what) {
    list.add(new Edit(operator, target, replacement, target, what));
  }

  /// A mistake told at a place within the node replaced.
  void replace(Operator operator, SqlNode target, SqlNode replacement, SqlNode at, String what) {
    list.add(new Edit(operator, target, replacement, at, what));
  }

  List<Edit> list() {
    return list;
  }
}
