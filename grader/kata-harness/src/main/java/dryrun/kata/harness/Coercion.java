package dryrun.kata.harness;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes of a value of JSON what a parameter is declared as.
final class Coercion {
  private Coercion() {}

  /// @throws IllegalArgumentException when the value does not fit
  static @Nullable Object to(Type type, @Nullable Object value) {
    return switch (type) {
      case Class<?> raw -> plain(raw, value);
      case ParameterizedType generic -> container(raw(generic), generic, value);
      case GenericArrayType array -> array(array.getGenericComponentType(), value);
      case WildcardType wildcard -> to(wildcard.getUpperBounds()[0], value);
      default -> natural(value);
    };
  }

  private static @Nullable Object plain(Class<?> type, @Nullable Object value) {
    if (value == null) {
      if (type.isPrimitive()) {
        throw mismatch(type, null);
      }
      return null;
    }
    if (type.isArray()) {
      return array(type.getComponentType(), value);
    }
    return switch (value) {
      case Boolean b when type == boolean.class || type == Boolean.class || type == Object.class ->
          b;
      case Long n -> whole(type, n);
      case Double n when type == double.class || type == Double.class || type == Object.class -> n;
      case Double n when type == float.class || type == Float.class -> n.floatValue();
      case Double n when type == BigDecimal.class -> BigDecimal.valueOf(n);
      case String s -> text(type, s);
      case Map<?, ?> map when type.isRecord() -> record(type, map);
      case List<?> list -> container(type, null, list);
      case Map<?, ?> map -> container(type, null, map);
      default -> throw mismatch(type, value);
    };
  }

  private static Object whole(Class<?> type, long n) {
    if (type == int.class || type == Integer.class) {
      return Math.toIntExact(n);
    } else if (type == long.class || type == Long.class) {
      return n;
    } else if (type == double.class || type == Double.class) {
      return (double) n;
    } else if (type == float.class || type == Float.class) {
      return (float) n;
    } else if (type == short.class || type == Short.class) {
      return (short) n;
    } else if (type == byte.class || type == Byte.class) {
      return (byte) n;
    } else if (type == BigInteger.class) {
      return BigInteger.valueOf(n);
    } else if (type == BigDecimal.class) {
      return BigDecimal.valueOf(n);
    } else if (type.isAssignableFrom(Integer.class)) {
      return n == (int) n ? (Object) (int) n : (Object) n;
    }
    throw mismatch(type, n);
  }

  private static Object text(Class<?> type, String text) {
    if ((type == char.class || type == Character.class) && text.length() == 1) {
      return text.charAt(0);
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    if (type.isAssignableFrom(String.class)) {
      return text;
    }
    throw mismatch(type, text);
  }

  private static @Nullable Object container(
      Class<?> type, @Nullable ParameterizedType generic, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> list) {
      Type element = argument(generic, 0);
      List<@Nullable Object> elements = new ArrayList<>();
      for (Object each : list) {
        elements.add(to(element, each));
      }
      if (type.isAssignableFrom(ArrayList.class)) {
        return elements;
      } else if (type.isAssignableFrom(LinkedHashSet.class)) {
        return new LinkedHashSet<>(elements);
      } else if (type.isAssignableFrom(ArrayDeque.class)) {
        return new ArrayDeque<>(elements);
      }
    }
    if (value instanceof Map<?, ?> map && type.isAssignableFrom(LinkedHashMap.class)) {
      Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entries.put(
            key(argument(generic, 0), (String) entry.getKey()),
            to(argument(generic, 1), entry.getValue()));
      }
      return entries;
    }
    throw mismatch(type, value);
  }

  private static Object key(Type type, String key) {
    return Set.<Type>of(Integer.class, Long.class).contains(type)
        ? whole((Class<?>) type, Long.parseLong(key))
        : key;
  }

  private static @Nullable Object array(Type component, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> list)) {
      throw mismatch(component, value);
    }
    Object array = Array.newInstance(raw(component), list.size());
    for (int i = 0; i < list.size(); i++) {
      Array.set(array, i, to(component, list.get(i)));
    }
    return array;
  }

  private static Object record(Class<?> type, Map<?, ?> values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = to(components[i].getGenericType(), values.get(components[i].getName()));
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no " + type.getName() + " can be made: " + e, e);
    }
  }

  /// What a program takes for a value that it knows nothing about.
  private static @Nullable Object natural(@Nullable Object value) {
    return value instanceof Long n && n == n.intValue() ? Integer.valueOf(n.intValue()) : value;
  }

  private static Type argument(@Nullable ParameterizedType generic, int index) {
    return generic == null || generic.getActualTypeArguments().length <= index
        ? Object.class
        : generic.getActualTypeArguments()[index];
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }

  private static IllegalArgumentException mismatch(Type type, @Nullable Object value) {
    return new IllegalArgumentException(
        "the method takes " + type.getTypeName() + ", and the case gives " + value);
  }
}
