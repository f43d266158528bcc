package dryrun.bank.exercism;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dryrun.bank.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Text files below a folder, within the limits of a pack. Links are not followed.
public final class TreeFiles {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_FILES = 500;
  private static final int MAX_DEPTH = 16;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path root;

  public TreeFiles(Path root) {
    this.root = root;
  }

  /// The texts of all files below a folder, by path from there, joined by `/`; none when there is
  /// no such folder.
  ///
  /// @param ending of the names, such as `.java`
  /// @throws PackException when there are more than 500, or one is larger than 1 MiB or not UTF-8
  public SortedMap<String, String> texts(String folder, String ending) throws PackException {
    Path start = root.resolve(folder);
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(start)) {
      return texts;
    }
    for (Path file : files(start, ending)) {
      String path =
          StreamSupport.stream(start.relativize(file).spliterator(), false)
              .map(Path::toString)
              .collect(Collectors.joining("/"));
      texts.put(path, read(file));
    }
    return texts;
  }

  /// The text of a file; empty when there is none.
  ///
  /// @throws PackException when it is larger than 1 MiB or not UTF-8
  public String text(String path) throws PackException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? read(file) : "";
  }

  /// A file of JSON; a missing node when there is none.
  ///
  /// @throws PackException when it is not JSON
  public JsonNode json(String path) throws PackException {
    String text = text(path);
    if (text.isBlank()) {
      return MissingNode.getInstance();
    }
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new PackException(
          root.resolve(path).toString(), line, "is not JSON: " + e.getOriginalMessage());
    }
  }

  private static List<Path> files(Path start, String ending) throws PackException {
    try (Stream<Path> walk = Files.walk(start, MAX_DEPTH)) {
      List<Path> files =
          walk.filter(file -> file.toString().endsWith(ending))
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .limit(MAX_FILES + 1L)
              .sorted()
              .toList();
      if (files.size() > MAX_FILES) {
        throw new PackException(start.toString(), "holds more than " + MAX_FILES + " files");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new PackException(start.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static String read(Path file) throws PackException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new PackException(file.toString(), "is larger than 1 MiB");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PackException(file.toString(), "is not UTF-8 text");
    } catch (IOException e) {
      throw new PackException(file.toString(), "cannot be read: " + e.getMessage());
    }
  }
}
