package dryrun.sql.calcite;

import dryrun.sql.engine.Watch;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.linq4j.tree.BlockStatement;
import org.apache.calcite.linq4j.tree.Blocks;
import org.apache.calcite.linq4j.tree.DeclarationStatement;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.ForEachStatement;
import org.apache.calcite.linq4j.tree.ForStatement;
import org.apache.calcite.linq4j.tree.MemberDeclaration;
import org.apache.calcite.linq4j.tree.MethodDeclaration;
import org.apache.calcite.linq4j.tree.ParameterExpression;
import org.apache.calcite.linq4j.tree.Shuttle;
import org.apache.calcite.linq4j.tree.Statement;
import org.apache.calcite.linq4j.tree.WhileStatement;
import org.jspecify.annotations.Nullable;

/// Puts a tick of the watch into every loop of the tree that becomes a plan's code, so that no loop
/// outlives the limits.
final class LoopTicks extends Shuttle {
  /// The name under which the code knows the watch.
  static final String WATCH = "watch$";

  private static final String BIND = "bind";

  private final ParameterExpression watch =
      Expressions.parameter(Modifier.FINAL, Watch.class, WATCH);

  /// `bind` is where all of the code lives: what it declares, every loop sees.
  @Override
  public MemberDeclaration visit(MethodDeclaration method, BlockStatement body) {
    if (!method.name.equals(BIND)) {
      return super.visit(method, body);
    }
    Expression found = Expressions.call(GuardedRows.class, "watch", method.parameters.getFirst());
    return Expressions.methodDecl(
        method.modifier,
        method.resultType,
        method.name,
        method.parameters,
        first(Expressions.declare(Modifier.FINAL, watch, found), body));
  }

  @Override
  public Statement visit(WhileStatement loop, Expression condition, Statement body) {
    return Expressions.while_(condition, ticking(body));
  }

  @Override
  public ForStatement visit(
      ForStatement loop,
      List<DeclarationStatement> declarations,
      @Nullable Expression condition,
      @Nullable Expression post,
      Statement body) {
    return Expressions.for_(declarations, condition, post, ticking(body));
  }

  @Override
  public ForEachStatement visit(
      ForEachStatement loop, ParameterExpression parameter, Expression iterable, Statement body) {
    return Expressions.forEach(parameter, iterable, ticking(body));
  }

  private BlockStatement ticking(Statement body) {
    return first(Expressions.statement(Expressions.call(watch, "tick")), body);
  }

  private static BlockStatement first(Statement statement, Statement rest) {
    List<Statement> statements = new ArrayList<>();
    statements.add(statement);
    statements.addAll(Blocks.toBlock(rest).statements);
    return Expressions.block(statements);
  }
}
