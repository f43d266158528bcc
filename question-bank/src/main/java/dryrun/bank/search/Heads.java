package dryrun.bank.search;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Writes the head of an item into the index and reads it back, so that a hit needs no file of its
/// pack.
final class Heads {
  private Heads() {}

  static BytesRef write(Item item) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(item.id().toString());
      out.writeUTF(item.kind().name());
      out.writeUTF(item.round().name());
      out.writeUTF(item.difficulty().name());
      out.writeUTF(item.title());
      out.writeLong(item.par().toSeconds());
      out.writeInt(item.tags().size());
      for (String tag : item.tags()) {
        out.writeUTF(tag);
      }
    }
    return new BytesRef(bytes.toByteArray());
  }

  /// @throws IOException also when the bytes are no head
  static Item read(BytesRef bytes) throws IOException {
    try (var in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      ItemId id = ItemId.parse(in.readUTF());
      var kind = Item.Kind.valueOf(in.readUTF());
      var round = Item.Round.valueOf(in.readUTF());
      var difficulty = Item.Difficulty.valueOf(in.readUTF());
      String title = in.readUTF();
      Duration par = Duration.ofSeconds(in.readLong());
      int count = in.readInt();
      List<String> tags = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        tags.add(in.readUTF());
      }
      return new Item(id, kind, round, title, difficulty, tags, par);
    } catch (IllegalArgumentException e) {
      throw new IOException("the index holds something that is no item", e);
    }
  }
}
