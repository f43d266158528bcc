package dryrun.sql.same;

import dryrun.sql.TableSchema;
import dryrun.sql.calcite.Algebra;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinInfo;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/// Outer joins in which every row has a partner: they are inner joins.
final class Partners {
  private final boolean asDeclared;

  Partners(boolean asDeclared) {
    this.asDeclared = asDeclared;
  }

  /// The join, an inner one if every row finds its partner by a foreign key, or in its own table.
  RelNode found(Join join) {
    return asDeclared && join.getJoinType() == JoinRelType.LEFT && isFound(join)
        ? as(join, JoinRelType.INNER)
        : join;
  }

  private static RelNode as(Join join, JoinRelType type) {
    return type == join.getJoinType()
        ? join
        : join.copy(
            join.getTraitSet(),
            join.getCondition(),
            join.getLeft(),
            join.getRight(),
            type,
            join.isSemiJoinDone());
  }

  private static boolean isFound(Join join) {
    JoinInfo on = join.analyzeCondition();
    Optional<Named> target = wholeTable(join.getRight());
    if (!on.isEqui() || on.leftKeys.isEmpty() || target.isEmpty()) {
      return false;
    }
    Set<String> pairs = new TreeSet<>();
    Optional<Origin> first = Optional.empty();
    for (int i = 0; i < on.leftKeys.size(); i++) {
      int column = on.leftKeys.get(i);
      RelDataType type = join.getLeft().getRowType().getFieldList().get(column).getType();
      Optional<Origin> origin = Origin.of(join.getLeft(), column);
      if (type.isNullable() || origin.isEmpty()) {
        return false;
      }
      Optional<TableSchema> table = Algebra.table(origin.get().scan());
      boolean otherRow =
          first.isPresent() && !first.get().equals(origin.get().beside(first.get().column()));
      if (table.isEmpty() || otherRow) {
        return false;
      }
      first = first.or(() -> origin);
      pairs.add(
          table.get().columns().get(origin.get().column()).name()
              + "="
              + target.get().columns().get(on.rightKeys.get(i)));
    }
    TableSchema from = Algebra.table(first.orElseThrow().scan()).orElseThrow();
    String name = target.get().table();
    return (from.name().equals(name) && pairs.stream().allMatch(Partners::isOfItself))
        || from.foreignKeys().stream()
            .anyMatch(key -> key.table().equals(name) && pairs(key).equals(pairs));
  }

  /// A row has a partner in its own table: itself.
  private static boolean isOfItself(String pair) {
    int between = pair.indexOf('=');
    return pair.substring(0, between).equals(pair.substring(between + 1));
  }

  private static Set<String> pairs(TableSchema.ForeignKey key) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.add(key.columns().get(i) + "=" + key.references().get(i));
    }
    return pairs;
  }

  /// @param columns what each column is called in the table; empty for a computed one
  private record Named(String table, List<String> columns) {}

  /// A table of which all rows are taken.
  private static Optional<Named> wholeTable(RelNode node) {
    return switch (node) {
      case TableScan scan ->
          Algebra.table(scan)
              .map(table ->
                  new Named(table.name(), table.columns().stream().map(c -> c.name()).toList()));
      case Project project when !project.containsOver() ->
          wholeTable(project.getInput())
              .map(named -> {
                List<String> columns = new ArrayList<>();
                for (RexNode column : project.getProjects()) {
                  columns.add(
                      column instanceof RexInputRef reference
                          ? named.columns().get(reference.getIndex())
                          : "");
                }
                return new Named(named.table(), columns);
              });
      default -> Optional.empty();
    };
  }
}
