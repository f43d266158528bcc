package dryrun.sql.same;

import dryrun.sql.calcite.Algebra;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Correlate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.RepeatUnion;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Spool;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.core.Uncollect;
import org.apache.calcite.rel.core.Union;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.validate.SqlUserDefinedAggFunction;

/// Brings plans into a form in which those that surely answer alike read alike.
///
/// Joins, conditions and projections up to the next node that looks at all rows are one [Block];
/// what does not fit in is a row source of it.
final class Plans {
  private static final Set<SqlKind> AGGREGATES =
      Set.of(
          SqlKind.COUNT,
          SqlKind.SUM,
          SqlKind.SUM0,
          SqlKind.AVG,
          SqlKind.MIN,
          SqlKind.MAX,
          SqlKind.GROUPING);

  private final Expressions expressions = new Expressions(this);

  /// The form of a whole query.
  ///
  /// @throws NotComparable when nothing can be claimed of it
  String text(RelRoot root) {
    RelNode top = root.rel;
    Block block = block(top);
    List<String> order = new ArrayList<>();
    for (RelFieldCollation key : root.collation.getFieldCollations()) {
      order.add(
          block.columnTexts().get(key.getFieldIndex())
              + " "
              + key.getDirection()
              + (isNullable(top, key.getFieldIndex()) ? " " + key.nullDirection : ""));
    }
    List<String> columns =
        root.fields.leftList().stream().map(index -> block.columnTexts().get(index)).toList();
    String types =
        root.validatedRowType.getFieldList().stream()
            .map(f -> f.getType().getSqlTypeName().name())
            .collect(Collectors.joining(", "));
    return block.rowsText() + " -> " + columns + " order " + order + " types " + types;
  }

  private static boolean isNullable(RelNode node, int column) {
    return node.getRowType().getFieldList().get(column).getType().isNullable();
  }

  Block block(RelNode node) {
    return switch (node) {
      case TableScan scan -> scanned(scan);
      case Values values -> Block.of(new Rows("values " + values.getTuples()), names(values));
      case Filter filter -> filtered(filter);
      case Project project -> projected(project);
      case Join join -> joined(join);
      case Aggregate aggregate -> grouped(aggregate);
      case SetOp set -> combined(set);
      case Sort sort -> sorted(sort);
      case Correlate correlate -> correlated(correlate);
      case Uncollect unnest -> unnested(unnest);
      case RepeatUnion repeat -> repeated(repeat);
      case Spool spool -> block(spool.getInput());
      default -> throw new NotComparable(node.getRelTypeName());
    };
  }

  private static List<String> names(RelNode node) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < node.getRowType().getFieldCount(); i++) {
      names.add("c" + i);
    }
    return names;
  }

  private static Block scanned(TableScan scan) {
    return Algebra.table(scan)
        .map(table ->
            Block.of(new Rows(table.name()), table.columns().stream().map(c -> c.name()).toList()))
        .orElseGet(() ->
            Block.of(
                new Rows("rows found before in " + scan.getTable().getQualifiedName()),
                names(scan)));
  }

  private Block filtered(Filter filter) {
    Block input = block(filter.getInput());
    return input.where(expressions.conditions(filter.getCondition(), input));
  }

  private Block projected(Project project) {
    Block input = block(project.getInput());
    List<Term> columns =
        project.getProjects().stream().map(e -> expressions.term(e, input)).toList();
    if (!project.containsOver()) {
      return input.with(columns);
    }
    // A window looks at the rows of this block, before any further condition.
    Rows rows = new Rows("windows over " + input.rowsText());
    return Block.of(rows, columns.stream().map(input::text).toList());
  }

  private Block joined(Join join) {
    Block left = block(join.getLeft());
    Block right = block(join.getRight());
    if (join.getJoinType() == JoinRelType.INNER) {
      Block both = left.cross(right);
      return both.where(expressions.conditions(join.getCondition(), both));
    }
    return switch (join.getJoinType()) {
      case LEFT -> outer(left, right, join, false);
      case RIGHT -> outer(right, left, join, true);
      case FULL -> full(left, right, join);
      default -> throw new NotComparable(join.getJoinType().name());
    };
  }

  private Block full(Block left, Block right, Join join) {
    Rows one = new Rows("left");
    Rows other = new Rows("right");
    List<Term> columns = new ArrayList<>(Block.of(one, left.columnTexts()).columns());
    columns.addAll(Block.of(other, right.columnTexts()).columns());
    Map<Rows, String> names = Map.of(one, "left", other, "right");
    Set<String> on = new TreeSet<>();
    Block both = new Block(List.of(one, other), List.of(), columns);
    for (Term term : expressions.conditions(join.getCondition(), both)) {
      on.add(term.text(names));
    }
    Rows rows = new Rows("full join " + left.rowsText() + " " + right.rowsText() + " on " + on);
    return Block.of(rows, columns.stream().map(c -> c.text(names)).toList());
  }

  /// Each row of the left with the rows that the right, which looks at it, has for it.
  private Block correlated(Correlate correlate) {
    Block left = block(correlate.getLeft());
    Block right =
        expressions.within(correlate.getCorrelationId(), left, () -> block(correlate.getRight()));
    List<String> columns = new ArrayList<>();
    left.columnTexts().forEach(c -> columns.add("left " + c));
    right.columnTexts().forEach(c -> columns.add("right " + c));
    Rows rows =
        new Rows(
            "for each " + left.rowsText() + " " + correlate.getJoinType() + " " + right.rowsText());
    return Block.of(rows, columns);
  }

  private Block unnested(Uncollect unnest) {
    Block input = block(unnest.getInput());
    return Block.of(
        new Rows(
            "elements of "
                + input.rowsText()
                + input.columnTexts()
                + (unnest.withOrdinality ? " numbered" : "")),
        names(unnest));
  }

  private Block repeated(RepeatUnion repeat) {
    Block seed = block(repeat.getSeedRel());
    Block step = block(repeat.getIterativeRel());
    return Block.of(
        new Rows(
            (repeat.all ? "all " : "")
                + "from "
                + seed.rowsText()
                + seed.columnTexts()
                + " repeat "
                + step.rowsText()
                + step.columnTexts()),
        names(repeat));
  }

  /// A left join. Conditions on the side that is kept may as well hold afterwards; columns of the
  /// other side may be NULL where what they are made of is not, so they are what they are called.
  private Block outer(Block kept, Block optional, Join join, boolean reversed) {
    Rows one = new Rows("kept");
    Rows other = new Rows("optional");
    Block keptSide = kept.over(one, "");
    Block optionalSide = Block.of(other, optional.columnTexts());
    List<Term> columns = new ArrayList<>();
    columns.addAll((reversed ? optionalSide : keptSide).columns());
    columns.addAll((reversed ? keptSide : optionalSide).columns());
    Map<Rows, String> names = Map.of(one, "kept", other, "optional");
    Set<String> on = new TreeSet<>();
    Block both = new Block(List.of(one, other), List.of(), columns);
    for (Term term : expressions.conditions(join.getCondition(), both)) {
      on.add(term.text(names));
    }
    Rows rows =
        new Rows(
            "left join " + kept.unfiltered().rowsText() + " " + optional.rowsText() + " on " + on);
    Block above = kept.over(rows, "kept");
    List<Term> optionalColumns =
        optional.columnTexts().stream()
            .<Term>map(c -> new Term.Column(rows, "optional " + c))
            .toList();
    List<Term> result = new ArrayList<>(reversed ? optionalColumns : above.columns());
    result.addAll(reversed ? above.columns() : optionalColumns);
    return above.with(result);
  }

  private Block grouped(Aggregate aggregate) {
    Block input = block(aggregate.getInput());
    List<String> columns = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    for (int key : aggregate.getGroupSet()) {
      String text = input.columnTexts().get(key);
      keys.add(text);
      columns.add("key " + text);
    }
    for (AggregateCall call : aggregate.getAggCallList()) {
      columns.add(aggregated(call, input.columnTexts()));
    }
    String sets =
        aggregate.getGroupType() == Aggregate.Group.SIMPLE
            ? ""
            : " sets "
                + aggregate.getGroupSets().stream()
                    .map(set ->
                        new TreeSet<>(
                            set.toList().stream().map(k -> input.columnTexts().get(k)).toList()))
                    .map(Object::toString)
                    .sorted()
                    .toList();
    return Block.of(new Rows("groups of " + input.rowsText() + " by " + keys + sets), columns);
  }

  private static String aggregated(AggregateCall call, List<String> columns) {
    if (call.isApproximate()
        || call.getAggregation() instanceof SqlUserDefinedAggFunction
        || !AGGREGATES.contains(call.getAggregation().getKind())
        || !call.getCollation().getFieldCollations().isEmpty()) {
      throw new NotComparable(call.getAggregation().getName());
    }
    String filter = call.filterArg < 0 ? "" : " filter " + columns.get(call.filterArg);
    return call.getAggregation().getName()
        + (call.isDistinct() ? " distinct " : " ")
        + call.getArgList().stream().map(columns::get).toList()
        + filter;
  }

  private Block combined(SetOp set) {
    List<String> inputs = new ArrayList<>();
    for (RelNode input : set.getInputs()) {
      Block block = block(input);
      inputs.add(block.rowsText() + block.columnTexts());
    }
    if (set instanceof Union) {
      inputs.sort(null);
    }
    return Block.of(new Rows(set.kind + (set.all ? " all " : " ") + inputs), names(set));
  }

  private Block sorted(Sort sort) {
    Block input = block(sort.getInput());
    if (sort.fetch == null && sort.offset == null) {
      return input;
    }
    if (sort.getCollation().getKeys().size() < sort.getRowType().getFieldCount()) {
      throw new NotComparable("a limit without a total order");
    }
    List<String> keys =
        sort.getCollation().getFieldCollations().stream()
            .map(k ->
                input.columnTexts().get(k.getFieldIndex())
                    + " "
                    + k.getDirection()
                    + " "
                    + k.nullDirection)
            .toList();
    Rows rows =
        new Rows(
            "first " + sort.fetch + " after " + sort.offset + " of " + input.rowsText() + keys);
    return Block.of(rows, input.columnTexts());
  }
}
