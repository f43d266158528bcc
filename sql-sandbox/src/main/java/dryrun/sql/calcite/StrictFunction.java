package dryrun.sql.calcite;

import java.lang.reflect.Method;
import java.util.List;
import org.apache.calcite.adapter.enumerable.CallImplementor;
import org.apache.calcite.adapter.enumerable.NullPolicy;
import org.apache.calcite.adapter.enumerable.ReflectiveCallNotNullImplementor;
import org.apache.calcite.adapter.enumerable.RexImpTable;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.FunctionParameter;
import org.apache.calcite.schema.ImplementableFunction;
import org.apache.calcite.schema.ScalarFunction;
import org.apache.calcite.schema.impl.ReflectiveFunctionBase;

/// A function that calls a static method, and is NULL when an argument is.
final class StrictFunction extends ReflectiveFunctionBase
    implements ScalarFunction, ImplementableFunction {
  private final CallImplementor implementor;

  StrictFunction(Method method) {
    super(method);
    implementor =
        RexImpTable.createImplementor(
            new ReflectiveCallNotNullImplementor(method), NullPolicy.STRICT, false);
  }

  @Override
  public RelDataType getReturnType(RelDataTypeFactory factory) {
    return factory.createJavaType(method.getReturnType());
  }

  @Override
  public CallImplementor getImplementor() {
    return implementor;
  }

  @Override
  public List<FunctionParameter> getParameters() {
    return super.getParameters();
  }
}
