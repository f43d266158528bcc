package dryrun.sql.same;

import com.google.common.collect.ImmutableList;
import dryrun.sql.calcite.Algebra;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.RepeatUnion;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Spool;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rex.RexInputRef;

/// Where the values of a column come from: from a column of one row of a table, untouched and never
/// made NULL by an outer join. Two columns with the same path come from the same row.
///
/// @param path the sides taken at joins on the way down, which tells the occurrences of a table
///   apart
record Origin(TableScan scan, ImmutableList<Integer> path, int column) {

  /// The origin of a column; empty when it is computed, or comes from several tables.
  static Optional<Origin> of(RelNode rows, int column) {
    return of(rows, column, ImmutableList.of());
  }

  /// @param path of `rows` itself
  static Optional<Origin> of(RelNode rows, int column, ImmutableList<Integer> path) {
    return switch (rows) {
      case TableScan scan -> Optional.of(new Origin(scan, path, column));
      case Filter filter -> of(filter.getInput(), column, path);
      case Sort sort -> of(sort.getInput(), column, path);
      case Spool spool -> of(spool.getInput(), column, path);
      case Project project ->
          project.getProjects().get(column) instanceof RexInputRef reference
              ? of(project.getInput(), reference.getIndex(), path)
              : Optional.empty();
      case Join join -> ofJoin(join, column, path);
      case Aggregate aggregate ->
          aggregate.getGroupType() == Aggregate.Group.SIMPLE && column < aggregate.getGroupCount()
              ? of(aggregate.getInput(), aggregate.getGroupSet().nth(column), path)
              : Optional.empty();
      case RepeatUnion repeat -> ofRecursion(repeat, column, path);
      default -> Optional.empty();
    };
  }

  private static Optional<Origin> ofJoin(Join join, int column, ImmutableList<Integer> path) {
    int left = join.getLeft().getRowType().getFieldCount();
    if (column < left) {
      return join.getJoinType().generatesNullsOnLeft()
          ? Optional.empty()
          : of(join.getLeft(), column, with(path, 0));
    }
    return join.getJoinType().generatesNullsOnRight()
        ? Optional.empty()
        : of(join.getRight(), column - left, with(path, 1));
  }

  /// What a recursion starts with, if it only hands that on, or takes more from the same column.
  /// Which row that is differs from column to column.
  private static Optional<Origin> ofRecursion(
      RepeatUnion repeat, int column, ImmutableList<Integer> path) {
    return of(repeat.getSeedRel(), column, with(path, -1 - column))
        .filter(seed ->
            of(repeat.getIterativeRel(), column)
                .filter(step ->
                    step.isSameColumn(seed)
                        || (step.column() == column && isRowsBefore(step.scan(), repeat)))
                .isPresent());
  }

  /// Whether both come from the same column of the same table, if not of the same row.
  boolean isSameColumn(Origin other) {
    return column == other.column
        && Algebra.table(scan).isPresent()
        && Algebra.table(scan).equals(Algebra.table(other.scan));
  }

  /// Another column of the same row.
  Origin beside(int other) {
    return new Origin(scan, path, other);
  }

  /// Whether a scan reads the rows that a recursion found in its last step.
  static boolean isRowsBefore(TableScan scan, RepeatUnion repeat) {
    return Algebra.table(scan).isEmpty()
        && repeat.getTransientTable() != null
        && scan.getTable().getQualifiedName().equals(repeat.getTransientTable().getQualifiedName());
  }

  static ImmutableList<Integer> with(ImmutableList<Integer> path, int side) {
    return ImmutableList.<Integer>builder().addAll(path).add(side).build();
  }
}
