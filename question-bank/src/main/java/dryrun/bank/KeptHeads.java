package dryrun.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/// The heads of the items of packs, as they were read at an earlier start: one file a pack, in a
/// folder of the user's data. With each head stands the state of the file that it was read from; it
/// counts for as long as the file is in that state. A file that is damaged, or was written by
/// another version, is as good as none, and a disk that refuses to keep it costs time only.
final class KeptHeads {
  private static final Logger LOG = System.getLogger(KeptHeads.class.getName());
  private static final int HEADS = 0x64720001;

  /// A file written to twice within this may show one and the same date: FAT counts in two seconds.
  private static final long COARSEST_DATES = 2_000;

  private final Path folder;
  private final String version;
  private final InstantSource clock;

  /// @param version of what reads heads from files; what another one read is not taken
  KeptHeads(Path folder, String version, InstantSource clock) {
    this.folder = folder;
    this.version = version;
    this.clock = clock;
  }

  /// The head of an item.
  ///
  /// @param state of its `item.json` before it was read
  /// @param settled whether any later change of the file changes its state
  record Kept(String state, Item item, boolean settled) {}

  /// Whether a file that is in this state now will be in another one when it is changed from now
  /// on.
  boolean isSettled(PackFiles.State state) {
    return !state.equals(PackFiles.State.NONE)
        && state.modified() < clock.millis() - COARSEST_DATES;
  }

  /// What was kept of a pack, by the names of items; nothing when that cannot be told for sure.
  ///
  /// @param place of the pack
  Map<String, Kept> load(String pack, String place) {
    Path file = file(pack);
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      return parse(Files.readAllBytes(file), place);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.INFO, "all items of {0} are read, for {1} cannot be: {2}", pack, file, e);
      return Map.of();
    }
  }

  private Map<String, Kept> parse(byte[] bytes, String place) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != HEADS) {
        throw new IOException("it holds no heads");
      }
      long sum = in.readLong();
      if (sum != sum(bytes, bytes.length - in.available())) {
        throw new IOException("it is damaged");
      }
      Map<String, Kept> heads = new HashMap<>();
      if (in.readUTF().equals(version) && in.readUTF().equals(place)) {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          String state = in.readUTF();
          Item item = HeadForm.read(in);
          heads.put(item.id().name(), new Kept(state, item, true));
        }
      }
      return heads;
    }
  }

  /// Keeps these heads of a pack in the place of those before. Several processes may do so at a
  /// time; the last one's stay.
  void keep(String pack, String place, Map<String, Kept> heads) {
    try {
      byte[] bytes = bytes(place, heads);
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "." + pack, ".half");
      try {
        Files.write(half, bytes);
        Files.move(half, file(pack), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the items of {0} are read again at the next start: {1}", pack, e);
    }
  }

  private byte[] bytes(String place, Map<String, Kept> heads) throws IOException {
    var body = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(body)) {
      out.writeUTF(version);
      out.writeUTF(place);
      out.writeInt((int) heads.values().stream().filter(Kept::settled).count());
      for (Kept head : heads.values()) {
        if (head.settled()) {
          out.writeUTF(head.state());
          HeadForm.write(head.item(), out);
        }
      }
    }
    var whole = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(whole)) {
      out.writeInt(HEADS);
      out.writeLong(sum(body.toByteArray(), 0));
      body.writeTo(out);
    }
    return whole.toByteArray();
  }

  private static long sum(byte[] bytes, int from) {
    var sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }

  private Path file(String pack) {
    return folder.resolve(pack + ".heads");
  }
}
