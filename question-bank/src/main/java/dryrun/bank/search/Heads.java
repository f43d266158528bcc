package dryrun.bank.search;

import dryrun.bank.HeadForm;
import dryrun.bank.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/// Writes the head of an item into the index and reads it back, so that a hit needs no file of its
/// pack.
final class Heads {
  private Heads() {}

  static BytesRef write(Item item) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      HeadForm.write(item, out);
    }
    return new BytesRef(bytes.toByteArray());
  }

  /// @throws IOException also when the bytes are no head
  static Item read(BytesRef bytes) throws IOException {
    try (var in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      return HeadForm.read(in);
    }
  }
}
