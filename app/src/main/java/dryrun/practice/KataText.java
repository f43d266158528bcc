package dryrun.practice;

import dryrun.bank.Kata;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An answer to a kata is one text. Where it is more than one file, a line such as `// ----
/// Account.java ----` begins each.
public final class KataText {
  private static final Pattern HEAD = Pattern.compile("(?m)^// ---- (\\S+\\.java) ----\\R?");

  private KataText() {}

  /// The files as one text.
  public static String join(Kata.Sources files) {
    if (files.texts().size() == 1) {
      return files.texts().firstEntry().getValue();
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      text.append(text.isEmpty() ? "" : "\n")
          .append("// ---- ")
          .append(file.getKey())
          .append(" ----\n")
          .append(file.getValue().stripTrailing())
          .append('\n');
    }
    return text.toString();
  }

  /// The files of a text. What stands before the first head belongs to the first file of the
  /// starter, so that a text without heads is that file.
  ///
  /// @param starter what the candidate began with; never empty
  public static Kata.Sources split(String text, Kata.Sources starter) {
    SortedMap<String, String> files = new TreeMap<>();
    String file = starter.texts().firstKey();
    int from = 0;
    Matcher heads = HEAD.matcher(text);
    while (heads.find()) {
      put(files, file, text.substring(from, heads.start()));
      file = heads.group(1);
      from = heads.end();
    }
    put(files, file, text.substring(from));
    return new Kata.Sources(files);
  }

  private static void put(SortedMap<String, String> files, String file, String text) {
    if (!text.isBlank()) {
      files.merge(file, text, (before, more) -> before + more);
    }
  }
}
