package dryrun.bank.copies;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A pack of as many items as wanted, in a folder of its own: what is read of the built-in pack,
/// again and again under new ids. Benchmarks of more than one module measure with it, each started
/// in the folder of its module.
public final class CopiedPack implements AutoCloseable {
  private static final Path CORE = Path.of("../question-bank/src/main/resources/dryrun/packs/core");

  private final Path folder;

  private CopiedPack(Path folder) {
    this.folder = folder;
  }

  /// Writes one into a temporary folder.
  public static CopiedPack write(int items) throws IOException, PackException {
    var pack = new CopiedPack(Files.createTempDirectory("copied-pack"));
    Files.createDirectories(pack.folder());
    String head = Files.readString(CORE.resolve("pack.json"));
    Files.writeString(
        pack.folder().resolve("pack.json"), head.replace("\"id\": \"core\"", "\"id\": \"copies\""));
    List<String> names = read();
    for (int i = 0; i < items; i++) {
      String name = names.get(i % names.size());
      pack.copy(name, String.format(Locale.ROOT, "%s-%d", name, i / names.size()));
    }
    return pack;
  }

  private static List<String> read() throws PackException {
    try (PackBank bank = PackBank.openOnly(new PackOpener(), List.of(CORE))) {
      return bank.items().stream()
          .filter(item -> !item.kind().isProblem())
          .map(item -> item.id().name())
          .toList();
    }
  }

  private void copy(String name, String copy) throws IOException {
    Path to = Files.createDirectories(folder().resolve("items").resolve(copy));
    try (Stream<Path> files = Files.list(CORE.resolve("items").resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
    String json = Files.readString(to.resolve("item.json"));
    Files.writeString(
        to.resolve("item.json"),
        json.replace("\"id\": \"" + name + "\"", "\"id\": \"" + copy + "\""));
  }

  /// The folder that is the pack.
  public Path folder() {
    return folder.resolve("pack");
  }

  /// Where an index may be kept.
  public Path search() {
    return folder.resolve("search");
  }

  /// Where heads may be kept.
  public Path heads() {
    return folder.resolve("heads");
  }

  /// Deletes the kept heads.
  public void forgetHeads() throws IOException {
    delete(heads());
  }

  /// Deletes the kept index.
  public void forgetIndex() throws IOException {
    delete(search());
  }

  /// Deletes it.
  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
