package dryrun.kata.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values as bytes: a tag, then the value. `n` null, `t` true, `f` false, `l` long, `d` double, `b`
/// a number in decimal, `s` text, `[` a list, `{` an object.
final class Wire {
  private static final int DEPTH = 64;
  private static final int BYTES = 8 << 20;

  private Wire() {}

  static @Nullable Object decode(byte[] bytes) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException when a value of this type cannot be compared with one of JSON
  static byte[] encode(@Nullable Object value) throws ReflectiveOperationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), value, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static @Nullable Object read(DataInputStream in) throws IOException {
    byte tag = in.readByte();
    return switch (tag) {
      case 'n' -> null;
      case 't' -> true;
      case 'f' -> false;
      case 'l' -> in.readLong();
      case 'd' -> in.readDouble();
      case 's' -> text(in);
      case '[' -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          list.add(read(in));
        }
        yield list;
      }
      case '{' -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
          map.put(text(in), read(in));
        }
        yield map;
      }
      default -> throw new IOException("unknown tag " + tag);
    };
  }

  private static void write(DataOutputStream out, @Nullable Object value, int depth)
      throws IOException, ReflectiveOperationException {
    if (depth > DEPTH || out.size() > BYTES) {
      throw new IllegalArgumentException("the result is too large or contains itself");
    }
    switch (value) {
      case null -> out.writeByte('n');
      case Boolean b -> out.writeByte(b ? 't' : 'f');
      case Byte n -> number(out, n);
      case Short n -> number(out, n);
      case Integer n -> number(out, n);
      case Long n -> number(out, n);
      case Float n -> fraction(out, n);
      case Double n -> fraction(out, n);
      case BigInteger n -> text(out, 'b', n.toString());
      case BigDecimal n -> text(out, 'b', n.toString());
      case Character c -> text(out, 's', c.toString());
      case CharSequence s -> text(out, 's', s.toString());
      case Enum<?> e -> text(out, 's', e.name());
      case Optional<?> o -> write(out, o.orElse(null), depth + 1);
      case Iterable<?> elements -> list(out, elements, depth);
      case Map<?, ?> map -> map(out, map, depth);
      case Record r -> record(out, r, depth);
      case Object array when array.getClass().isArray() -> array(out, array, depth);
      default ->
          throw new IllegalArgumentException(
              "the result holds a " + value.getClass().getName() + ", which cannot be compared");
    }
  }

  private static void list(DataOutputStream out, Iterable<?> elements, int depth)
      throws IOException, ReflectiveOperationException {
    List<@Nullable Object> copy = new ArrayList<>();
    elements.forEach(copy::add);
    out.writeByte('[');
    out.writeInt(copy.size());
    for (@Nullable Object element : copy) {
      write(out, element, depth + 1);
    }
  }

  private static void map(DataOutputStream out, Map<?, ?> map, int depth)
      throws IOException, ReflectiveOperationException {
    Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>(map);
    out.writeByte('{');
    out.writeInt(copy.size());
    for (Map.Entry<@Nullable Object, @Nullable Object> entry : copy.entrySet()) {
      text(out, String.valueOf(entry.getKey()));
      write(out, entry.getValue(), depth + 1);
    }
  }

  private static void record(DataOutputStream out, Record value, int depth)
      throws IOException, ReflectiveOperationException {
    RecordComponent[] components = value.getClass().getRecordComponents();
    out.writeByte('{');
    out.writeInt(components.length);
    for (RecordComponent component : components) {
      text(out, component.getName());
      component.getAccessor().setAccessible(true);
      write(out, component.getAccessor().invoke(value), depth + 1);
    }
  }

  private static void array(DataOutputStream out, Object array, int depth)
      throws IOException, ReflectiveOperationException {
    out.writeByte('[');
    out.writeInt(Array.getLength(array));
    for (int i = 0; i < Array.getLength(array); i++) {
      write(out, Array.get(array, i), depth + 1);
    }
  }

  private static void number(DataOutputStream out, Number value) throws IOException {
    out.writeByte('l');
    out.writeLong(value.longValue());
  }

  private static void fraction(DataOutputStream out, Number value) throws IOException {
    out.writeByte('d');
    out.writeDouble(value.doubleValue());
  }

  private static void text(DataOutputStream out, char tag, String value) throws IOException {
    out.writeByte(tag);
    text(out, value);
  }

  private static void text(DataOutputStream out, String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
