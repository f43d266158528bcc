package dryrun.bank;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Writes the head of an item as bytes and reads it back, so that it can be kept and need not be
/// read from its pack again.
public final class HeadForm {
  private HeadForm() {}

  /// Writes it.
  public static void write(Item item, DataOutput out) throws IOException {
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

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException also when the bytes are no head
  public static Item read(DataInput in) throws IOException {
    try {
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
      throw new IOException("something that is no item", e);
    }
  }
}
