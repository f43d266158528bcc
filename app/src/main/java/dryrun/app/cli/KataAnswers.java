package dryrun.app.cli;

import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import dryrun.bank.PackException;
import dryrun.bank.exercism.TreeFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads answers to katas: a file, a folder of files, or a project with `src/main/java`.
final class KataAnswers {
  private static final String MAIN = "src/main/java";
  private static final String TEST = "src/test/";
  private static final String ENDING = ".java";

  private final InputReader reader;

  KataAnswers(InputReader reader) {
    this.reader = reader;
  }

  /// The files of an answer. One file alone may have any name where the kata asks for one class.
  ///
  /// @throws UnusableException when there is no answer at the path
  Sources read(Kata kata, String path) {
    try {
      if (!path.equals("-") && Files.isDirectory(Path.of(path))) {
        return folder(kata, path);
      }
    } catch (InvalidPathException e) {
      throw new UnusableException(path + ": there is no such file.");
    }
    return switch (reader.read(path)) {
      case Input.Unreadable(_, String reason) -> throw new UnusableException(reason);
      case Input.Text(_, String text) -> new Sources(new TreeMap<>(Map.of(name(kata, path), text)));
    };
  }

  private static Sources folder(Kata kata, String path) {
    Path folder = Path.of(path);
    try {
      Map<String, String> texts = new TreeFiles(folder).texts(MAIN, ENDING);
      if (texts.isEmpty()) {
        texts.putAll(new TreeFiles(folder).texts("", ENDING));
        texts.keySet().removeIf(name -> name.startsWith(TEST));
        texts.keySet().removeAll(kata.tests().visible().texts().keySet());
      }
      if (kata.starter().texts().keySet().stream().noneMatch(texts::containsKey)) {
        throw new UnusableException(path + ": there is no " + wanted(kata) + " in this folder.");
      }
      return new Sources(new TreeMap<>(texts));
    } catch (PackException e) {
      throw UnusableException.of(e);
    }
  }

  /// The name under which a file alone is compiled.
  private static String name(Kata kata, String path) {
    Set<String> wanted = kata.starter().texts().keySet();
    String own = path.equals("-") ? "" : String.valueOf(Path.of(path).getFileName());
    Optional<String> only = wanted.size() == 1 ? wanted.stream().findFirst() : Optional.empty();
    return wanted.stream()
        .filter(name -> name.equals(own) || name.endsWith("/" + own))
        .findFirst()
        .or(() -> only)
        .orElseThrow(() ->
            new UnusableException(
                path + ": the kata asks for " + wanted(kata) + "; name a folder with them."));
  }

  private static String wanted(Kata kata) {
    return kata.starter().texts().keySet().stream().collect(Collectors.joining(" or "));
  }
}
