package dryrun.kata.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls static methods of an answer with values and says what they give. Whether that is right is
/// for the other side to say.
final class Calls {
  private final ClassLoader loader;
  private final Run run;

  Calls(ClassLoader loader, Run run) {
    this.loader = loader;
    this.run = run;
  }

  void run(Request.Call call) {
    run.begin(call.name(), call.name(), null);
    @Nullable Throwable thrown = null;
    try {
      List<?> arguments = call.arguments();
      Method method = method(call, arguments.size());
      if (call.prefixes()) {
        int length = ((List<?>) arguments.getFirst()).size();
        for (int prefix = 1; prefix <= length; prefix++) {
          @Nullable Object[] values = values(method, arguments);
          values[0] =
              Coercion.to(
                  method.getGenericParameterTypes()[0],
                  ((List<?>) arguments.getFirst()).subList(0, prefix));
          run.value(call.name(), Wire.encode(method.invoke(null, values)));
        }
      } else {
        run.value(call.name(), Wire.encode(method.invoke(null, values(method, arguments))));
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    } catch (Throwable e) {
      thrown = e;
    }
    run.end(call.name(), call.name(), thrown);
  }

  private static @Nullable Object[] values(Method method, List<?> arguments) {
    Type[] types = method.getGenericParameterTypes();
    @Nullable Object[] values = new @Nullable Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = Coercion.to(types[i], arguments.get(i));
    }
    return values;
  }

  private Method method(Request.Call call, int parameters) throws ClassNotFoundException {
    Class<?> owner = Class.forName(call.owner(), true, loader);
    Method method =
        Arrays.stream(owner.getDeclaredMethods())
            .filter(m -> m.getName().equals(call.method()))
            .filter(m -> Modifier.isStatic(m.getModifiers()))
            .filter(m -> !m.isSynthetic() && m.getParameterCount() == parameters)
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "there is no static method %s.%s with %d parameters"
                        .formatted(call.owner(), call.method(), parameters)));
    method.setAccessible(true);
    return method;
  }
}
