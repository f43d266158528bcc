package dryrun.sql.calcite;

import java.lang.reflect.Modifier;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.FieldDeclaration;
import org.apache.calcite.linq4j.tree.MemberDeclaration;
import org.apache.calcite.linq4j.tree.Shuttle;
import org.jspecify.annotations.Nullable;

/// Lets constants of a plan's code be computed in a run, not when its class is loaded: `7 / 0`
/// would break the class for ever instead of failing the run.
final class LateConstants extends Shuttle {
  private static final String PREFIX = "$L4J$C$";

  @Override
  public MemberDeclaration visit(FieldDeclaration field, @Nullable Expression initializer) {
    return initializer != null && field.parameter.name.startsWith(PREFIX)
        ? Expressions.fieldDecl(field.modifier & ~Modifier.STATIC, field.parameter, initializer)
        : super.visit(field, initializer);
  }
}
