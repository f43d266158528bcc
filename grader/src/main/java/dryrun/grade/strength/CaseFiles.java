package dryrun.grade.strength;

import dryrun.bank.SqlProblem;
import dryrun.grade.rows.SmallDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The generated cases of an item on disk: folders whose name begins with `generated-`, so that a
/// person sees which ones may be written anew. An item has one case at least: where there is no
/// other, the rows of the sample are one.
public final class CaseFiles {
  private static final String LIKE_THE_SAMPLE = name("like-the-sample");

  private CaseFiles() {}

  /// A case by the name of its folder.
  public record Generated(String name, SmallDatabase rows) {}

  static String name(String what) {
    return SqlProblem.Case.GENERATED + what;
  }

  /// Gives an item without cases its first.
  ///
  /// @param folder of the item
  /// @return what was made, empty where there were cases or there is no sample
  public static Optional<Path> begin(Path folder) throws IOException {
    Path all = folder.resolve("cases");
    if (!isEmpty(all) || isEmpty(folder.resolve("sample"))) {
      return Optional.empty();
    }
    Path first = Files.createDirectories(all.resolve(LIKE_THE_SAMPLE));
    try (Stream<Path> files = Files.list(folder.resolve("sample"))) {
      for (Path file : files.toList()) {
        Files.copy(file, first.resolve(file.getFileName().toString()));
      }
    }
    return Optional.of(first);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /// Takes away what [#begin] made.
  public static void takeBack(Path first) throws IOException {
    delete(first);
    Path all = Objects.requireNonNull(first.getParent());
    if (isEmpty(all)) {
      Files.delete(all);
    }
  }

  /// Puts these cases in the place of those that were generated before.
  ///
  /// @param folder of the item
  public static void write(Path folder, List<Generated> cases) throws IOException {
    Path all = folder.resolve("cases");
    try (Stream<Path> folders = Files.list(all)) {
      for (Path old :
          folders
              .filter(f -> f.getFileName().toString().startsWith(SqlProblem.Case.GENERATED))
              .toList()) {
        delete(old);
      }
    }
    for (Generated generated : cases) {
      Path directory = Files.createDirectory(all.resolve(generated.name()));
      for (Map.Entry<String, String> file : files(generated.rows()).entrySet()) {
        Files.writeString(
            directory.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    }
    begin(folder);
  }

  /// Those of tables with rows. A table without a file is empty; where all are, one file with just
  /// a header keeps the folder.
  private static Map<String, String> files(SmallDatabase database) {
    Map<String, String> files = database.files();
    Map<String, String> kept = new LinkedHashMap<>(files);
    kept.values().removeIf(text -> text.indexOf('\n') == text.length() - 1);
    if (kept.isEmpty()) {
      Map.Entry<String, String> first = files.entrySet().iterator().next();
      kept.put(first.getKey(), first.getValue());
    }
    return kept;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
