package dryrun.sql.data;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The texts of a data folder: `schema.sql`, `dataset.json` and the CSV files, by name.
record DataFolder(String name, SortedMap<String, String> texts) {
  private static final long MAX_FILE = 64L << 20;
  private static final long MAX_FOLDER = 256L << 20;
  static final String SCHEMA = "schema.sql";
  static final String NOTES = "dataset.json";

  /// Reads the folder's files; others than the three kinds are left alone.
  static DataFolder read(Path directory) throws DataException {
    if (!Files.isDirectory(directory)) {
      throw new DataException(directory + ": there is no such folder");
    }
    SortedMap<String, String> texts = new TreeMap<>();
    long total = 0;
    try (Stream<Path> files = Files.list(directory)) {
      Path inside = directory.toRealPath();
      for (Path file : files.filter(DataFolder::isOfInterest).sorted().toList()) {
        if (!file.toRealPath().startsWith(inside)) {
          throw new DataException(file + ": the link leaves the folder");
        }
        byte[] bytes = bytes(file);
        total += bytes.length;
        if (total > MAX_FOLDER) {
          throw new DataException(directory + ": the folder holds more than 256 MiB");
        }
        texts.put(nameOf(file), decode(file.toString(), bytes));
      }
    } catch (IOException e) {
      throw new DataException(directory + ": cannot be read (" + e + ")", e);
    }
    return new DataFolder(directory.toString(), texts);
  }

  static DataFolder of(DataSource.Files files) {
    return new DataFolder(files.name(), new TreeMap<>(files.texts()));
  }

  DataSource.Files asFiles() {
    return new DataSource.Files(name, texts);
  }

  Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file));
  }

  /// How messages call a file.
  String label(String file) {
    return name.isEmpty() ? file : name + "/" + file;
  }

  /// The CSV files, by name.
  List<Map.Entry<String, String>> csv() {
    return texts.entrySet().stream().filter(e -> e.getKey().endsWith(".csv")).toList();
  }

  /// SHA-256 over names and texts.
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach((file, text) -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((file + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isOfInterest(Path file) {
    String name = nameOf(file);
    return (name.endsWith(".csv") || name.equals(SCHEMA) || name.equals(NOTES))
        && Files.isRegularFile(file);
  }

  private static byte[] bytes(Path file) throws IOException, DataException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) MAX_FILE + 1);
      if (bytes.length > MAX_FILE) {
        throw new DataException(file + ": the file is larger than 64 MiB");
      }
      return bytes;
    }
  }

  private static String decode(String file, byte[] bytes) throws DataException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new DataException(file + ": the file is not UTF-8", e);
    }
  }
}
