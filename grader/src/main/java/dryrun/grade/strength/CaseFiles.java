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
import java.util.stream.Stream;

/// The generated cases of an item on disk: folders whose name begins with `generated-`, so that a
/// person sees which ones may be written anew.
public final class CaseFiles {
  private CaseFiles() {}

  /// A case by the name of its folder.
  public record Generated(String name, SmallDatabase rows) {}

  static String name(String what) {
    return SqlProblem.Case.GENERATED + what;
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
