package dryrun.sql.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.ImmutableBitSet;

/// Whether rows that are equal in some columns are equal in another one too.
final class Determined {
  private Determined() {}

  /// @param by some columns, NULL being a value like others
  static boolean of(RelNode rows, ImmutableBitSet by, int column) {
    if (by.get(column) || Uniqueness.of(rows, by)) {
      return true;
    }
    return switch (rows) {
      case Filter filter -> of(filter.getInput(), by, column);
      case Sort sort -> of(sort.getInput(), by, column);
      case Project project -> ofProject(project, by, column);
      case Join join -> ofJoin(join, by, column);
      default -> false;
    };
  }

  private static boolean ofProject(Project project, ImmutableBitSet by, int column) {
    List<Integer> beneath = new ArrayList<>();
    for (int key : by) {
      reference(project, key).ifPresent(beneath::add);
    }
    return reference(project, column)
        .map(c -> of(project.getInput(), ImmutableBitSet.of(beneath), c))
        .orElse(false);
  }

  private static Optional<Integer> reference(Project project, int column) {
    return project.getProjects().get(column) instanceof RexInputRef reference
        ? Optional.of(reference.getIndex())
        : Optional.empty();
  }

  /// By columns of its own side; a row of nothing but NULL that an outer join makes is one more row
  /// of that side, which has to differ from all the others.
  private static boolean ofJoin(Join join, ImmutableBitSet by, int column) {
    int columns = join.getLeft().getRowType().getFieldCount();
    ImmutableBitSet known = join.getJoinType() == JoinRelType.INNER ? matched(join, by) : by;
    boolean left = column < columns;
    RelNode side = left ? join.getLeft() : join.getRight();
    ImmutableBitSet ofLeft = known.intersect(ImmutableBitSet.range(columns));
    ImmutableBitSet ofSide = left ? ofLeft : known.except(ofLeft).shift(-columns);
    boolean makesNulls =
        left
            ? join.getJoinType().generatesNullsOnLeft()
            : join.getJoinType().generatesNullsOnRight();
    List<RelDataTypeField> fields = side.getRowType().getFieldList();
    boolean told = ofSide.toList().stream().anyMatch(c -> !fields.get(c).getType().isNullable());
    return known.get(column)
        || ((!makesNulls || told) && of(side, ofSide, left ? column : column - columns));
  }

  /// The columns, and those that the join holds to be equal to one of them.
  private static ImmutableBitSet matched(Join join, ImmutableBitSet by) {
    int columns = join.getLeft().getRowType().getFieldCount();
    List<RelDataTypeField> fields = join.getRowType().getFieldList();
    ImmutableBitSet known = by;
    List<Integer> leftKeys = join.analyzeCondition().leftKeys;
    List<Integer> rightKeys = join.analyzeCondition().rightKeys;
    for (int i = 0; i < leftKeys.size(); i++) {
      int left = leftKeys.get(i);
      int right = columns + rightKeys.get(i);
      if (isComparedByValue(fields.get(left).getType(), fields.get(right).getType())
          && (known.get(left) || known.get(right))) {
        known = known.set(left).set(right);
      }
    }
    return known;
  }

  /// Whether two values are equal only if they are the same: not so for text that is filled up with
  /// blanks, nor for zero and negative zero.
  static boolean isComparedByValue(RelDataType one, RelDataType other) {
    SqlTypeName name = one.getSqlTypeName();
    boolean exact =
        name == SqlTypeName.VARCHAR
            || name == SqlTypeName.DATE
            || (SqlTypeFamily.EXACT_NUMERIC.getTypeNames().contains(name)
                && one.getScale() == other.getScale());
    return exact && name == other.getSqlTypeName();
  }
}
