package dryrun.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The complete example of the README, written out as a pack: what is documented is what works.
final class ExamplePack {
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(?<path>[^`\n]+)`\n```[a-z]+\n(?<text>.*?)^```$", Pattern.DOTALL);

  private ExamplePack() {}

  /// The pack with its problem in SQL alone.
  static Path write(Path folder) throws IOException {
    return write(
        folder, path -> !path.startsWith("items/") || path.startsWith("items/never-bought/"));
  }

  /// The whole pack.
  static Path writeAll(Path folder) throws IOException {
    return write(folder, path -> true);
  }

  private static Path write(Path folder, Predicate<String> wanted) throws IOException {
    Matcher file = FILE.matcher(Files.readString(Path.of("README.md")));
    while (file.find()) {
      if (!wanted.test(file.group("path"))) {
        continue;
      }
      Path target = folder.resolve(file.group("path"));
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.group("text"));
    }
    return folder;
  }
}
