package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOpenerTest {
  @TempDir private Path temp;
  private Path folder;
  private Path zip;

  @BeforeEach
  void writeExample() throws IOException {
    folder = ExamplePack.write(Files.createDirectory(temp.resolve("folder")));
    zip = temp.resolve("pack.zip");
  }

  @Test
  void aZipReadsAsTheFolderDoes() throws Exception {
    zip("");

    try (Pack ofZip = new PackOpener().open(zip);
        Pack ofFolder = new PackOpener().open(folder)) {
      assertEquals(ofFolder.head(), ofZip.head());
      assertEquals(ofFolder.itemNames(), ofZip.itemNames());
      SqlProblem problem = ofZip.sqlProblem(ofZip.item("never-bought"));
      assertEquals(ofFolder.sqlProblem(ofFolder.item("never-bought")).hash(), problem.hash());
      assertEquals(
          "user_id,name\n1,Ada\n2,Ben\n3,Caro\n",
          Files.readString(problem.sample().directory().resolve("users.csv")));
    }
  }

  @Test
  void aZipMayHoldTheFolderOfThePack() throws Exception {
    zip("shop-basics-1.0.0/");

    try (Pack pack = new PackOpener().open(zip)) {
      assertEquals(List.of("never-bought"), pack.itemNames());
      assertEquals(List.of(), PackBank.openOnly(new PackOpener(), List.of(zip)).unreadable());
    }
  }

  @Test
  void theBuiltInPackOpens() throws Exception {
    try (Pack pack = new PackOpener().openBuiltIn()) {
      assertEquals("core", pack.head().id());
    }
  }

  @Test
  void openingReadsNoItemHoweverManyThereAre() throws Exception {
    assertEquals(List.of("pack.json", "items"), touchedWhenOpened(1));
    assertEquals(touchedWhenOpened(1), touchedWhenOpened(1_000));
  }

  @Test
  void theHeadsOfItemsAreReadOnce() throws Exception {
    List<String> touched = new ArrayList<>();
    PackBank bank = PackBank.openOnly(new PackOpener(counting(touched)), List.of(folder));
    touched.clear();

    bank.items();
    bank.find("never-bought");
    bank.items();

    assertEquals(List.of("items/never-bought/item.json"), touched);
  }

  @Test
  void refusesAPathThatLeavesThePack() throws Exception {
    for (String name : List.of("../evil.txt", "items/../../evil.txt", "/etc/evil", "a\\b", "C:x")) {
      zipOf(name, "evil");
      assertEquals("pack.zip: the path of an entry leaves the pack: " + name, refusal(zip));
    }
  }

  @Test
  void refusesAnEntryThatShrankTooMuch() throws Exception {
    zipOf("items/x/prompt.md", "a".repeat(2 << 20));

    assertEquals("pack.zip: an entry shrank more than 200 times: items/x/prompt.md", refusal(zip));
  }

  @Test
  void refusesTooManyEntries() throws Exception {
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
      for (int i = 0; i <= 100_000; i++) {
        out.putNextEntry(new ZipEntry("e" + i));
      }
    }

    assertEquals("pack.zip: holds more than 100,000 entries: 100001", refusal(zip));
  }

  @Test
  void refusesAnEntryThatIsLargerThanItSays() throws Exception {
    Files.writeString(folder.resolve("items/never-bought/prompt.md"), "ab\n".repeat(400_000));
    zip("");
    byte[] bytes = Files.readAllBytes(zip);
    understateSize(bytes, "items/never-bought/prompt.md");
    Files.write(zip, bytes);

    try (Pack pack = new PackOpener().open(zip)) {
      PackException refusal =
          assertThrows(PackException.class, () -> pack.sqlProblem(pack.item("never-bought")));
      assertEquals("items/never-bought/prompt.md: is larger than 1 MiB", refusal.getMessage());
    }
  }

  @Test
  void refusesWhatIsNoZip() throws Exception {
    Files.writeString(zip, "just text");

    assertEquals("pack.zip: is neither a folder nor a zip file that can be read", refusal(zip));
    assertTrue(refusal(temp.resolve("none")).endsWith("there is no such folder or zip file"));
  }

  @Test
  void refusesALinkOutOfTheFolderAndKeepsOneInside() throws Exception {
    Path item = folder.resolve("items/never-bought");
    Path secret = Files.writeString(temp.resolve("secret.md"), "secret");
    Path notes = Files.createSymbolicLink(item.resolve("notes.md"), item.resolve("prompt.md"));
    assertEquals(List.of(), findings());

    Files.delete(notes);
    Files.createSymbolicLink(notes, secret);
    assertEquals(
        List.of("items/never-bought/notes.md: is reached by a link that leads out of the pack"),
        findings());

    Files.delete(notes);
    Files.createSymbolicLink(notes, temp.resolve("nothing"));
    assertEquals(List.of("items/never-bought/notes.md: is a link that leads nowhere"), findings());
  }

  @Test
  void refusesALinkedFolderOutsideAndALoop() throws Exception {
    Path item = folder.resolve("items/never-bought");
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Path link = Files.createSymbolicLink(item.resolve("cases/outside"), outside);
    assertEquals(
        List.of(
            "items/never-bought/cases/outside: is reached by a link that leads out of the pack"),
        findings());

    Files.delete(link);
    Files.createSymbolicLink(item.resolve("loop"), item);
    assertEquals(1, findings().size());
    assertTrue(
        findings().getFirst().endsWith("lies more than 6 folders deep"), findings()::toString);
  }

  @Test
  void refusesALargeFileAndTooManyFiles() throws Exception {
    Path prompt = folder.resolve("items/never-bought/prompt.md");
    Files.writeString(prompt, "x".repeat((1 << 20) + 1));
    assertEquals(List.of("items/never-bought/prompt.md: is larger than 1 MiB"), findings());

    Files.writeString(prompt, "x");
    for (int i = 0; i < 500; i++) {
      Path some = Files.createDirectory(folder.resolve("items/never-bought/cases/c" + i));
      Files.writeString(some.resolve("users.csv"), "user_id,name\n");
    }
    assertEquals(List.of("items/never-bought: one item may have at most 500 files"), findings());
  }

  private List<String> findings() throws PackException {
    try (Pack pack = new PackOpener().open(folder)) {
      pack.sqlProblem(pack.item("never-bought"));
      return List.of();
    } catch (PackException e) {
      return e.findings().stream().map(f -> f.file() + ": " + f.message()).toList();
    }
  }

  private List<String> touchedWhenOpened(int items) throws Exception {
    for (int i = 1; i < items; i++) {
      Files.createDirectories(folder.resolve("items/item-" + i));
    }
    List<String> touched = new ArrayList<>();
    try (Pack pack = new PackOpener(counting(touched)).open(folder)) {
      assertEquals(items, pack.itemNames().size());
    }
    return touched;
  }

  private PackDisk counting(List<String> touched) {
    PackDisk real = new PackDisk.Real();
    return new PackDisk() {
      @Override
      public byte[] read(Path file, int limit) throws IOException {
        touched.add(folder.relativize(file).toString());
        return real.read(file, limit);
      }

      @Override
      public List<Path> list(Path directory) throws IOException {
        touched.add(folder.relativize(directory).toString());
        return real.list(directory);
      }
    };
  }

  private static String refusal(Path pack) {
    return String.valueOf(
        assertThrows(PackException.class, () -> new PackOpener().open(pack)).getMessage());
  }

  private void zipOf(String name, String text) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void zip(String prefix) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file);
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        put(out, prefix + folder.relativize(each), Files.readAllBytes(each));
      }
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  /// Writes 100 as the unpacked size of an entry into the table of contents.
  private static void understateSize(byte[] zip, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < zip.length - 46 - wanted.length; i++) {
      boolean header = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (header
          && java.util.Arrays.equals(
              zip, i + 46, i + 46 + wanted.length, wanted, 0, wanted.length)) {
        zip[i + 24] = 100;
        zip[i + 25] = 0;
        zip[i + 26] = 0;
        zip[i + 27] = 0;
        return;
      }
    }
    throw new IllegalStateException("no such entry: " + name);
  }
}
