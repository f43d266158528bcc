package dryrun.sql.calcite;

import java.lang.reflect.Method;
import org.apache.calcite.linq4j.tree.BinaryExpression;
import org.apache.calcite.linq4j.tree.BlockStatement;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.ExpressionType;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.MemberDeclaration;
import org.apache.calcite.linq4j.tree.MethodDeclaration;
import org.apache.calcite.linq4j.tree.Shuttle;
import org.apache.calcite.linq4j.tree.Types;

/// Makes additions of BIGINT in generated code fail where they overflow: those in expressions do
/// already, those that SUM generates would go on below zero without a word.
final class CheckedSums extends Shuttle {
  private static final Method ADD =
      Types.lookupMethod(Math.class, "addExact", long.class, long.class);

  /// Texts are put together with the same operator, of the type of their last part.
  @Override
  public MemberDeclaration visit(MethodDeclaration method, BlockStatement body) {
    return method.name.equals("toString") ? method : super.visit(method, body);
  }

  @Override
  public Expression visit(BinaryExpression binary, Expression left, Expression right) {
    boolean sum =
        binary.getNodeType() == ExpressionType.Add
            && left.getType() == long.class
            && right.getType() == long.class;
    return sum ? Expressions.call(ADD, left, right) : super.visit(binary, left, right);
  }
}
