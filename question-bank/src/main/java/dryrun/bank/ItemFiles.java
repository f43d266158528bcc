package dryrun.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All files of one item, read once.
///
/// @param folder of the item, inside the pack
/// @param bytes by path inside the folder
record ItemFiles(String folder, SortedMap<String, byte[]> bytes) {

  static ItemFiles read(PackFiles files, String folder) throws PackException {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    for (String path : files.below(folder)) {
      bytes.put(path.substring(folder.length() + 1), files.bytes(path, PackFiles.TEXT_BYTES));
    }
    return new ItemFiles(folder, bytes);
  }

  /// The path inside the pack.
  String path(String name) {
    return folder + "/" + name;
  }

  /// @throws PackException when the file is missing or not UTF-8
  String text(String name) throws PackException {
    return PackFiles.decode(
        path(name),
        Optional.ofNullable(bytes.get(name))
            .orElseThrow(() -> new PackException(path(name), "is missing")));
  }

  /// The names of the files that match, in order.
  List<String> matching(String pattern) {
    return bytes.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  /// SHA-256 over names, lengths and bytes, in hexadecimal.
  String hash() {
    return hashBytes(bytes);
  }

  /// The same over texts.
  static String hash(SortedMap<String, String> texts) {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return hashBytes(bytes);
  }

  private static String hashBytes(SortedMap<String, byte[]> bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      bytes.forEach((name, content) -> {
        digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
