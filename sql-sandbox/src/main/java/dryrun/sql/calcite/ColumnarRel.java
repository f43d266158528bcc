package dryrun.sql.calcite;

import dryrun.sql.columns.Batches;
import dryrun.sql.columns.Storage;
import dryrun.sql.columns.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.rel.AbstractRelNode;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.type.RelDataType;

/// An operator of a plan that works on columns instead of rows of objects. It stands where Calcite
/// planned an operator of its own, and shows itself as that one.
abstract class ColumnarRel extends AbstractRelNode {
  private final RelNode planned;
  private final List<RelNode> inputs;

  /// @param planned the operator that it stands for
  ColumnarRel(RelNode planned, List<RelNode> inputs) {
    super(planned.getCluster(), planned.getTraitSet());
    this.planned = planned;
    this.inputs = new ArrayList<>(inputs);
    this.rowType = planned.getRowType();
  }

  /// Code that gives the [Batches] of a run.
  abstract Expression batches(EnumerableRelImplementor implementor, BlockBuilder block);

  RelNode planned() {
    return planned;
  }

  @Override
  public List<RelNode> getInputs() {
    return inputs;
  }

  @Override
  public void replaceInput(int ordinal, RelNode input) {
    inputs.set(ordinal, input);
  }

  @Override
  public String getRelTypeName() {
    return planned.getRelTypeName();
  }

  @Override
  public void explain(RelWriter writer) {
    planned.explain(writer);
  }

  final Expression input(EnumerableRelImplementor implementor, BlockBuilder block, int ordinal) {
    return ((ColumnarRel) inputs.get(ordinal)).batches(implementor, block);
  }

  /// Code that calls `over` of an operator, with what it reads and the run.
  static Expression over(
      EnumerableRelImplementor implementor, Object operator, Expression... inputs) {
    List<Expression> arguments = new ArrayList<>(Arrays.asList(inputs));
    arguments.add(run(implementor));
    return Expressions.call(stashed(implementor, operator), "over", arguments);
  }

  static Expression run(EnumerableRelImplementor implementor) {
    return Expressions.call(GuardedRows.class, "run", implementor.getRootExpression());
  }

  @SuppressWarnings("unchecked")
  static Expression stashed(EnumerableRelImplementor implementor, Object object) {
    return implementor.stash(object, (Class<Object>) object.getClass());
  }

  /// How the columns of rows are kept.
  static Storage[] storages(RelNode rel) {
    JavaTypeFactory types = (JavaTypeFactory) rel.getCluster().getTypeFactory();
    return rel.getRowType().getFieldList().stream()
        .map(field -> storage(types, field.getType()))
        .toArray(Storage[]::new);
  }

  static Storage storage(JavaTypeFactory types, RelDataType type) {
    return Storage.of(types.getJavaClass(type));
  }

  static Vector.Kind[] kinds(RelNode rel) {
    return Arrays.stream(storages(rel)).map(Storage::kind).toArray(Vector.Kind[]::new);
  }
}
