package dryrun.sql.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the values that a [dryrun.sql.ResultTable] documents, and reads back the same.
final class Values {
  private static final int MAX_LENGTH = 1 << 30;

  private Values() {}

  static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> tag(out, 'n');
      case Boolean b -> tag(out, b ? 't' : 'f');
      case Byte b -> tag(out, 'b').writeByte(b);
      case Short s -> tag(out, 's').writeShort(s);
      case Integer i -> tag(out, 'i').writeInt(i);
      case Long l -> tag(out, 'l').writeLong(l);
      case Float f -> tag(out, 'F').writeInt(Float.floatToRawIntBits(f));
      case Double d -> tag(out, 'D').writeLong(Double.doubleToRawLongBits(d));
      case BigDecimal d -> {
        tag(out, 'd').writeInt(d.scale());
        bytes(out, d.unscaledValue().toByteArray());
      }
      case String s -> text(tag(out, 'T'), s);
      case byte[] b -> bytes(tag(out, 'B'), b);
      case LocalDate d -> tag(out, 'a').writeLong(d.toEpochDay());
      case LocalTime t -> tag(out, 'c').writeLong(t.toNanoOfDay());
      case LocalDateTime t -> {
        tag(out, 'm').writeLong(t.toLocalDate().toEpochDay());
        out.writeLong(t.toLocalTime().toNanoOfDay());
      }
      case List<?> list -> {
        tag(out, 'L').writeInt(list.size());
        for (Object element : list) {
          write(out, element);
        }
      }
      case Map<?, ?> map -> {
        tag(out, 'M').writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          write(out, entry.getKey());
          write(out, entry.getValue());
        }
      }
      default -> throw new IllegalArgumentException("no value of a result: " + value.getClass());
    }
  }

  static @Nullable Object read(DataInputStream in) throws IOException {
    return switch ((char) in.readUnsignedByte()) {
      case 'n' -> null;
      case 'f' -> (Object) false;
      case 't' -> (Object) true;
      case 'b' -> (Object) in.readByte();
      case 's' -> (Object) in.readShort();
      case 'i' -> (Object) in.readInt();
      case 'l' -> (Object) in.readLong();
      case 'F' -> (Object) Float.intBitsToFloat(in.readInt());
      case 'D' -> (Object) Double.longBitsToDouble(in.readLong());
      case 'd' -> {
        int scale = in.readInt();
        yield new BigDecimal(new BigInteger(bytes(in)), scale);
      }
      case 'T' -> text(in);
      case 'B' -> bytes(in);
      case 'a' -> LocalDate.ofEpochDay(in.readLong());
      case 'c' -> LocalTime.ofNanoOfDay(in.readLong());
      case 'm' -> {
        LocalDate date = LocalDate.ofEpochDay(in.readLong());
        yield date.atTime(LocalTime.ofNanoOfDay(in.readLong()));
      }
      case 'L' -> list(in);
      case 'M' -> map(in);
      default -> throw new IOException("a value of no known kind");
    };
  }

  private static List<@Nullable Object> list(DataInputStream in) throws IOException {
    int size = length(in);
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(read(in));
    }
    return Collections.unmodifiableList(list);
  }

  private static Map<@Nullable Object, @Nullable Object> map(DataInputStream in)
      throws IOException {
    int size = length(in);
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = read(in);
      map.put(key, read(in));
    }
    return Collections.unmodifiableMap(map);
  }

  /// Every character as it is: an encoder would replace half of a surrogate pair.
  static void text(DataOutputStream out, String text) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(2 * text.length());
    buffer.asCharBuffer().put(text);
    bytes(out, buffer.array());
  }

  static String text(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(bytes(in)).asCharBuffer().toString();
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = length(in);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the message is cut short");
    }
    return bytes;
  }

  static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_LENGTH) {
      throw new IOException("a length of " + length + " is not believed");
    }
    return length;
  }

  private static DataOutputStream tag(DataOutputStream out, char tag) throws IOException {
    out.writeByte(tag);
    return out;
  }
}
