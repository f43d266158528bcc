package dryrun.sql.calcite;

import java.util.Map;
import java.util.Optional;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.ClassDeclaration;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.runtime.ArrayBindable;
import org.apache.calcite.runtime.Bindable;
import org.apache.calcite.runtime.Typed;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.ISimpleCompiler;
import org.codehaus.janino.SimpleCompiler;

/// Turns a physical plan into Java and compiles it, with a tick in every loop.
final class CodeGenerator {
  private final CodeCache cache = new CodeCache();

  /// The compiled plan.
  ///
  /// @param parameters receives the objects that the code refers to by name
  /// @throws CompileException when the code is not Java, or too long for a method
  Bindable<?> compile(EnumerableRel plan, Map<String, Object> parameters) throws CompileException {
    ClassDeclaration declaration = declaration(plan, parameters);
    String source = source(plan, declaration);
    Optional<Bindable<?>> known = cache.get(source);
    if (known.isPresent()) {
      return known.get();
    }
    Bindable<?> code = compile(declaration.name, source);
    cache.put(source, code);
    return code;
  }

  /// The Java of a plan.
  String source(EnumerableRel plan, Map<String, Object> parameters) {
    return source(plan, declaration(plan, parameters));
  }

  private static ClassDeclaration declaration(EnumerableRel plan, Map<String, Object> parameters) {
    EnumerableRelImplementor implementor =
        new EnumerableRelImplementor(plan.getCluster().getRexBuilder(), parameters);
    return implementor
        .implementRoot(plan, EnumerableRel.Prefer.ARRAY)
        .accept(new LateConstants())
        .accept(new CheckedSums())
        .accept(new PositiveZeros())
        .accept(new KeptRightSides())
        .accept(new LoopTicks());
  }

  private static String source(EnumerableRel plan, ClassDeclaration declaration) {
    String interfaces =
        plan.getRowType().getFieldCount() == 1
            ? Bindable.class.getName() + ", " + Typed.class.getName()
            : ArrayBindable.class.getName();
    return "public final class "
        + declaration.name
        + " implements "
        + interfaces
        + " {\n"
        + Expressions.toString(declaration.memberDeclarations, "\n", false)
        + "\n}";
  }

  private static Bindable<?> compile(String name, String source) throws CompileException {
    ISimpleCompiler compiler = new SimpleCompiler();
    compiler.setParentClassLoader(CodeGenerator.class.getClassLoader());
    compiler.cook(source);
    try {
      Class<?> compiled = compiler.getClassLoader().loadClass(name);
      return compiled.asSubclass(Bindable.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled plan cannot be made", e);
    }
  }
}
