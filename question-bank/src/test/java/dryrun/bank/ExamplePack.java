package dryrun.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The complete example of the README, written out as a pack: what is documented is what works.
final class ExamplePack {
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(?<path>[^`\n]+)`\n```[a-z]+\n(?<text>.*?)^```$", Pattern.DOTALL);

  private ExamplePack() {}

  static Path write(Path folder) throws IOException {
    Matcher file = FILE.matcher(Files.readString(Path.of("README.md")));
    while (file.find()) {
      Path target = folder.resolve(file.group("path"));
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.group("text"));
    }
    return folder;
  }
}
