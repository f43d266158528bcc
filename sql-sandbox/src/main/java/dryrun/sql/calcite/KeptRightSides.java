package dryrun.sql.calcite;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.calcite.linq4j.EnumerableDefaults;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.MethodCallExpression;
import org.apache.calcite.linq4j.tree.Shuttle;
import org.jspecify.annotations.Nullable;

/// Puts [LoopJoins] in the place of Calcite's nested loops in generated code.
final class KeptRightSides extends Shuttle {
  private static final Map<String, Method> OURS =
      Arrays.stream(LoopJoins.class.getMethods())
          .filter(method -> method.getDeclaringClass().equals(LoopJoins.class))
          .collect(Collectors.toMap(Method::getName, method -> method));

  @Override
  public Expression visit(
      MethodCallExpression call, @Nullable Expression target, List<Expression> arguments) {
    Method ours = OURS.get(call.method.getName());
    return ours != null && call.method.getDeclaringClass().equals(EnumerableDefaults.class)
        ? Expressions.call(ours, arguments)
        : super.visit(call, target, arguments);
  }
}
