package dryrun.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The complete example in the README of the question bank, as a pack.
final class ReadmePack {
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(?<path>[^`\n]+)`\n```[a-z]+\n(?<text>.*?)^```$", Pattern.DOTALL);

  private ReadmePack() {}

  static void write(Path folder) throws IOException {
    Matcher file = FILE.matcher(Files.readString(Path.of("../question-bank/README.md")));
    while (file.find()) {
      Path target = folder.resolve(file.group("path"));
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.group("text"));
    }
  }
}
