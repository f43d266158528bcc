package dryrun.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens packs: folders, zips, and the pack that comes with the program. Opening reads `pack.json`
/// and the names of the items, nothing else.
public final class PackOpener {
  private static final String BUILT_IN = "/dryrun/packs/core/pack.json";

  private final PackDisk disk;
  private final ItemReader reader = new ItemReader();
  private final Optional<KeptHeads> shelf;
  private final JsonForm form = new JsonForm("pack.schema.json");

  public PackOpener() {
    this(new PackDisk.Real());
  }

  PackOpener(PackDisk disk) {
    this.disk = disk;
    this.shelf = Optional.empty();
  }

  /// The packs that this one opens keep the heads of their items for the next start; what is kept
  /// of a file that has changed since is not taken.
  ///
  /// @param folder in the user's data, for heads alone; need not exist
  public PackOpener(Path folder, InstantSource clock) {
    this(new PackDisk.Real(), folder, clock);
  }

  PackOpener(PackDisk disk, Path folder, InstantSource clock) {
    this.disk = disk;
    this.shelf = Optional.of(new KeptHeads(folder, reader.version(), clock));
  }

  /// Opens a folder or a zip file. A zip may hold the files of the pack or one folder with them.
  ///
  /// @throws PackException when the pack as a whole is refused
  public Pack open(Path pack) throws PackException {
    if (Files.isDirectory(pack)) {
      return open(pack, () -> {});
    }
    if (!Files.isRegularFile(pack)) {
      throw new PackException(pack.toString(), "there is no such folder or zip file");
    }
    ZipCheck.check(pack);
    return openZip(pack);
  }

  /// Opens the pack on the class path, be it a folder or inside a jar.
  ///
  /// @throws PackException when it is not there or not sound
  public Pack openBuiltIn() throws PackException {
    URL url = PackOpener.class.getResource(BUILT_IN);
    if (url == null) {
      throw new PackException(BUILT_IN, "is missing from the class path");
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return open(parent(Path.of(uri)), () -> {});
      }
      String[] parts = uri.getRawSchemeSpecificPart().split("!", 2);
      FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])));
      return open(parent(jar.getPath(BUILT_IN)), jar);
    } catch (URISyntaxException | IOException e) {
      throw new PackException(BUILT_IN, "cannot be read: " + e.getMessage());
    }
  }

  private Pack openZip(Path zip) throws PackException {
    try {
      FileSystem files = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"));
      try {
        return open(rootOf(files), files);
      } catch (PackException | IOException | RuntimeException e) {
        files.close();
        throw e;
      }
    } catch (IOException | ProviderNotFoundException e) {
      throw new PackException(zip.toString(), "cannot be read as a zip file: " + e.getMessage());
    }
  }

  private Path rootOf(FileSystem files) throws IOException {
    Path root = files.getRootDirectories().iterator().next();
    List<Path> entries = disk.list(root);
    boolean wrapped = entries.size() == 1 && Files.exists(entries.getFirst().resolve("pack.json"));
    return wrapped ? entries.getFirst() : root;
  }

  private Pack open(Path root, AutoCloseable closer) throws PackException {
    PackFiles files = new PackFiles(root, disk);
    var tree = form.read("pack.json", files.text("pack.json")).tree();
    Pack.Head head =
        new Pack.Head(
            tree.get("id").asText(),
            tree.get("title").asText(),
            tree.get("version").asText(),
            tree.get("description").asText(),
            tree.get("language").asText());
    return new Pack(head, files, files.folders("items"), reader, shelf, closer);
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no folder: " + file);
    }
    return parent;
  }
}
