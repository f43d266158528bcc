package dryrun.sql.trino;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blanks out what is no code: texts, quoted names and comments. Every other character keeps its
/// place.
final class CodeOnly {
  private static final Pattern OTHER =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private CodeOnly() {}

  static String of(String sql) {
    StringBuilder code = new StringBuilder(sql);
    Matcher other = OTHER.matcher(sql);
    while (other.find()) {
      code.replace(other.start(), other.end(), " ".repeat(other.end() - other.start()));
    }
    return code.toString();
  }
}
