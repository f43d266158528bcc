package dryrun.sql.calcite;

import java.lang.reflect.Type;
import java.util.List;
import org.apache.calcite.linq4j.tree.BinaryExpression;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.ExpressionType;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.MethodCallExpression;
import org.apache.calcite.linq4j.tree.Shuttle;
import org.apache.calcite.linq4j.tree.UnaryExpression;
import org.jspecify.annotations.Nullable;

/// Lets generated code make no zero below zero, as H2 does not: `-1.5e0 * 0` and `0e0` are the same
/// wherever rows are grouped, joined, ordered or told apart, and Java tells them apart.
///
/// Adding zero makes the one into the other and changes nothing else.
final class PositiveZeros extends Shuttle {
  @Override
  public Expression visit(BinaryExpression binary, Expression left, Expression right) {
    Expression visited = super.visit(binary, left, right);
    return switch (binary.getNodeType()) {
      case Multiply, Divide, Modulo -> positive(visited);
      default -> visited;
    };
  }

  @Override
  public Expression visit(UnaryExpression unary, Expression operand) {
    Expression visited = super.visit(unary, operand);
    return unary.getNodeType() == ExpressionType.Negate ? positive(visited) : visited;
  }

  /// Functions that round or read a number, among others.
  @Override
  public Expression visit(
      MethodCallExpression call, @Nullable Expression target, List<Expression> arguments) {
    Expression visited = super.visit(call, target, arguments);
    return call.method.getName().equals("doubleValue") ? visited : positive(visited);
  }

  private static Expression positive(Expression value) {
    Type type = value.getType();
    if (type == double.class) {
      return Expressions.add(value, Expressions.constant(0d));
    }
    return type == float.class ? Expressions.add(value, Expressions.constant(0f)) : value;
  }
}
