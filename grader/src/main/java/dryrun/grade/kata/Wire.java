package dryrun.grade.kata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values of JSON as the harness reads and writes them.
final class Wire {
  private static final int DEPTH = 80;

  private Wire() {}

  static byte[] encode(@Nullable Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// @throws IOException when the bytes are no value, as a forger's may be
  static @Nullable Object decode(byte[] bytes) throws IOException {
    return read(new DataInputStream(new ByteArrayInputStream(bytes)), 0);
  }

  static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte('n');
      case Boolean b -> out.writeByte(b ? 't' : 'f');
      case Integer n -> whole(out, n);
      case Long n -> whole(out, n);
      case Double d -> {
        out.writeByte('d');
        out.writeDouble(d);
      }
      case String s -> {
        out.writeByte('s');
        text(out, s);
      }
      case List<?> list -> {
        out.writeByte('[');
        out.writeInt(list.size());
        for (Object element : list) {
          write(out, element);
        }
      }
      case Map<?, ?> map -> {
        out.writeByte('{');
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          text(out, String.valueOf(entry.getKey()));
          write(out, entry.getValue());
        }
      }
      default -> throw new IllegalArgumentException("not a value of JSON: " + value.getClass());
    }
  }

  private static void whole(DataOutputStream out, Number n) throws IOException {
    out.writeByte('l');
    out.writeLong(n.longValue());
  }

  private static @Nullable Object read(DataInputStream in, int depth) throws IOException {
    if (depth > DEPTH) {
      throw new IOException("a value is nested too deep");
    }
    byte tag = in.readByte();
    return switch (tag) {
      case 'n' -> null;
      case 't' -> true;
      case 'f' -> false;
      case 'l' -> in.readLong();
      case 'd' -> in.readDouble();
      case 'b' -> new BigDecimal(text(in));
      case 's' -> text(in);
      case '[' -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          list.add(read(in, depth + 1));
        }
        yield list;
      }
      case '{' -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
          map.put(text(in), read(in, depth + 1));
        }
        yield map;
      }
      default -> throw new IOException("unknown tag " + tag);
    };
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
