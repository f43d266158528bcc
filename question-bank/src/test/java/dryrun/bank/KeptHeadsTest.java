package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptHeadsTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path temp;
  private Path pack;
  private Path kept;
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void writePack() throws IOException {
    pack = ExamplePack.writeAll(temp.resolve("pack"));
    kept = temp.resolve("heads");
    age();
  }

  @Test
  void aSecondStartReadsNoItem() throws Exception {
    List<Item> first = items();
    assertEquals(first.size() + 1, read.size());

    assertEquals(first, items());
    assertEquals(List.of("pack.json"), read);
  }

  @Test
  void anItemThatHasChangedIsReadAgain() throws Exception {
    items();
    Path changed = pack.resolve("items/backlog/item.json");
    Files.writeString(
        changed, Files.readString(changed).replace("A backlog after", "A backlog since"));
    Files.setLastModifiedTime(changed, FileTime.from(LONG_AGO.plusSeconds(1)));

    assertTrue(titles(items()).contains("A backlog since an outage"));
    assertEquals(List.of("pack.json", "items/backlog/item.json"), read);
    assertTrue(titles(items()).contains("A backlog since an outage"));
    assertEquals(List.of("pack.json"), read);
  }

  @Test
  void anItemThatWasBrokenSinceIsRefusedWithItsLine() throws Exception {
    int all = items().size();
    Path broken = pack.resolve("items/backlog/item.json");
    Files.writeString(broken, Files.readString(broken).replace("\"easy\"", "\"eazy\""));

    try (PackBank bank = open()) {
      assertEquals(all - 1, bank.items().size());
      assertEquals(
          List.of(
              new Bank.Unreadable(
                  "shop-basics/backlog",
                  List.of(
                      new Finding(
                          "items/backlog/item.json",
                          java.util.Optional.of(5),
                          "'difficulty' must be one of easy, medium, hard")))),
          bank.unreadable());
    }
    assertEquals(all - 1, items().size());
  }

  @Test
  void itemsThatCameOrWentAreThoseOfThePack() throws Exception {
    items();
    Path gone = pack.resolve("items/backlog");
    Files.move(gone, temp.resolve("elsewhere"));
    List<String> without = titles(items());
    Files.move(temp.resolve("elsewhere"), gone);

    assertFalse(without.contains("A backlog after an outage"));
    assertTrue(titles(items()).contains("A backlog after an outage"));
  }

  @Test
  void aFileWrittenJustNowIsReadAgainForItMayBeWrittenOnceMore() throws Exception {
    Path fresh = pack.resolve("items/backlog/item.json");
    Files.setLastModifiedTime(fresh, FileTime.from(now().instant().minusSeconds(1)));
    items();
    items();

    assertEquals(List.of("pack.json", "items/backlog/item.json"), read);
  }

  @Test
  void aDamagedFileCostsTimeOnly() throws Exception {
    List<Item> all = items();
    Path file = kept.resolve("shop-basics.heads");
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(0, 3, 11, whole.length / 2, whole.length - 1)) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertEquals(all, items(), "cut to " + length);
    }
    for (int at : List.of(0, 4, 12, 14, whole.length / 3, whole.length / 2, whole.length - 1)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x20;
      Files.write(file, damaged);
      assertEquals(all, items(), "damaged at " + at);
    }
    items();
    assertEquals(List.of("pack.json"), read);
  }

  @Test
  void whatOtherCodeReadOrWasReadElsewhereIsNotTaken() throws Exception {
    List<Item> all = items();
    var heads = new KeptHeads(kept, "other code", now());

    assertEquals(Map.of(), heads.load("shop-basics", pack.toUri().toString()));
    Path moved = Files.move(pack, temp.resolve("moved"));
    pack = moved;
    assertEquals(all, items());
    assertEquals(all.size() + 1, read.size());
  }

  @Test
  void aFolderThatCannotBeWrittenCostsTimeOnly() throws Exception {
    Files.writeString(kept, "a file where the folder should be");

    assertEquals(items(), items());
  }

  @Test
  void whatIsInAZipIsKeptByItsChecksum() throws Exception {
    Path folder = pack;
    pack = zip(folder, temp.resolve("pack.zip"));
    List<Item> all = items();
    assertEquals(all, items());
    assertEquals(List.of("pack.json"), read);
    Path changed = folder.resolve("items/backlog/item.json");
    Files.writeString(changed, Files.readString(changed).replace("A backlog", "B backlog"));

    zip(folder, pack);
    assertTrue(titles(items()).contains("B backlog after an outage"));
    assertEquals(List.of("pack.json", "items/backlog/item.json"), read);
  }

  private List<Item> items() throws IOException {
    try (PackBank bank = open()) {
      return bank.items();
    }
  }

  private static List<String> titles(List<Item> items) {
    return items.stream().map(Item::title).toList();
  }

  private PackBank open() {
    read.clear();
    return PackBank.openOnly(new PackOpener(noting(), kept, now()), List.of(pack));
  }

  /// Days after the files of the pack were written.
  private static InstantSource now() {
    return InstantSource.fixed(LONG_AGO.plusSeconds(1_000_000));
  }

  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
      }
    }
  }

  private PackDisk noting() {
    PackDisk real = new PackDisk.Real();
    return new PackDisk() {
      @Override
      public byte[] read(Path file, int limit) throws IOException {
        String path = file.toString();
        read.add(
            path.substring(Math.max(path.lastIndexOf("items/"), 0))
                .replaceFirst("^.*/pack.json", "pack.json"));
        return real.read(file, limit);
      }

      @Override
      public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
      }
    };
  }

  private static Path zip(Path folder, Path zip) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        var entry = new ZipEntry(folder.relativize(file).toString());
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(Files.readAllBytes(file));
        out.closeEntry();
      }
    }
    return zip;
  }
}
