package dryrun.grade;

import dryrun.sql.ResultTable;
import java.util.Optional;

/// What the reference answers on one case.
///
/// @param ties the choice that it leaves open, if any
record ExpectedResult(ResultTable table, Optional<OpenTies> ties) {

  /// The right result that is most like the answer.
  ResultTable against(ResultTable answer, Cells cells) {
    return ties.map(open -> open.choose(answer, cells)).orElse(table);
  }
}
