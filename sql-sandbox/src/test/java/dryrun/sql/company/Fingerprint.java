package dryrun.sql.company;

import dryrun.sql.data.ColumnVector;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableData;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Twelve hex digits of SHA-256 over all cells of a table: numbers and times in full, anything else
/// by the hash code that its class specifies.
final class Fingerprint {
  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// By table.
  static Map<String, String> of(Dataset dataset) {
    Map<String, String> prints = new TreeMap<>();
    dataset.schema().tables().forEach(t -> prints.put(t.name(), of(dataset.table(t.name()))));
    return prints;
  }

  private static String of(TableData table) {
    Fingerprint print = new Fingerprint();
    for (Partition partition : table.partitions()) {
      print.add((long) partition.rowCount());
      for (ColumnVector column : partition.columns()) {
        for (int row = 0; row < partition.rowCount(); row++) {
          print.add(column.stored(row));
        }
      }
    }
    print.flush();
    return HexFormat.of().formatHex(print.digest.digest(), 0, 6);
  }

  private void add(@Nullable Object value) {
    if (buffer.remaining() < 9) {
      flush();
    }
    switch (value) {
      case null -> buffer.put((byte) 0);
      case Long number -> buffer.put((byte) 1).putLong(number);
      case Integer number -> buffer.put((byte) 2).putInt(number);
      default -> buffer.put((byte) 3).putInt(value.hashCode());
    }
  }

  private void flush() {
    digest.update(buffer.flip());
    buffer.clear();
  }
}
