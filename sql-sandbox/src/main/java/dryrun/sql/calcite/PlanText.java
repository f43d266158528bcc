package dryrun.sql.calcite;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.externalize.RelWriterImpl;
import org.apache.calcite.sql.SqlExplainLevel;
import org.apache.calcite.util.Pair;

/// Writes a plan for people: one operator a line, indented, without what guards it.
final class PlanText {
  private PlanText() {}

  static String of(RelNode plan) {
    StringBuilder text = new StringBuilder();
    write(plan, 0, text);
    return text.toString().stripTrailing();
  }

  private static void write(RelNode node, int depth, StringBuilder text) {
    boolean hidden =
        node instanceof Guard
            || node instanceof GrandTotal
            || node instanceof ColumnsToRows
            || node instanceof RowsToColumns;
    if (!hidden) {
      text.append("  ".repeat(depth))
          .append(node.getRelTypeName().replaceFirst("^Enumerable", ""))
          .append(terms(node))
          .append('\n');
    }
    node.getInputs().forEach(input -> write(input, hidden ? depth : depth + 1, text));
  }

  private static String terms(RelNode node) {
    Terms terms = new Terms();
    node.explain(terms);
    return terms.text;
  }

  /// Keeps what an operator says of itself.
  private static final class Terms extends RelWriterImpl {
    private String text = "";

    Terms() {
      super(
          new java.io.PrintWriter(java.io.Writer.nullWriter()),
          SqlExplainLevel.EXPPLAN_ATTRIBUTES,
          false);
    }

    @Override
    protected void explain_(
        RelNode node, List<Pair<String, @org.jspecify.annotations.Nullable Object>> values) {
      text =
          values.stream()
              .filter(value -> !(value.right instanceof RelNode))
              .map(value -> value.left + "=" + value.right)
              .collect(Collectors.joining(", ", " ", ""));
    }
  }
}
