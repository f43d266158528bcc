package dryrun.sql.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What Trino's documentation lists, and the functions that Hive's adds: each is run as there, with
/// an example that shows it, or refused by name.
///
/// The list is `functions.txt` beside this class: a heading for each group, and a line `name =
/// expression => value` or `name !` for each function. Aggregates and window functions are computed
/// over the rows of [#ROWS].
public final class FunctionList {
  /// Four rows with a NULL and a tie, for examples of functions of several rows.
  public static final String ROWS =
      "(VALUES (1, 4, 'a', true), (2, NULL, NULL, NULL), (3, 2, 'b', false), (4, 2, 'a', true))"
          + " AS t(k, x, s, b)";

  private static final String HEAD =
      """
      # The functions of the dialect

      What the documentation of Trino lists of functions and operators, and the functions of dates and text that Hive adds. Each is run as it is there, or refused by name; on no engine does one mean something else. Every line is run by `FunctionListTest`; `mvn -pl sql-sandbox test -Dtest=FunctionListTest -Ddialect.page=write` writes this page anew from `functions.txt`.

      Aggregates and window functions are computed over four rows (for window functions the values are in the order of `k`):

      | k | x | s | b |
      |---|---|---|---|
      | 1 | 4 | a | true |
      | 2 | NULL | NULL | NULL |
      | 3 | 2 | b | false |
      | 4 | 2 | a | true |
      """;

  private static final FunctionList LIST = new FunctionList();

  private final List<Entry> entries = new ArrayList<>();

  /// A function.
  ///
  /// @param group the heading that it stands under
  /// @param example none when the function is refused
  public record Entry(String group, String name, Optional<Example> example) {
    /// Where the function is from.
    public String origin() {
      return group.startsWith("Hive") ? "Hive" : "Trino";
    }

    /// What to say to who calls it, when it is refused.
    public String refusal() {
      return origin() + " has `" + name + "`; Dryrun does not run it yet";
    }
  }

  /// An expression and its value as Trino gives it, of several rows one after the other.
  public record Example(String expression, String value) {}

  private FunctionList() {
    String group = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("# ")) {
        group = line.substring(2);
      } else if (line.endsWith(" !")) {
        String name = line.substring(0, line.length() - 2);
        entries.add(new Entry(group, name, Optional.empty()));
      } else if (!line.isEmpty()) {
        int name = line.indexOf(" = ");
        int value = line.lastIndexOf(" => ");
        Example example = new Example(line.substring(name + 3, value), line.substring(value + 4));
        entries.add(new Entry(group, line.substring(0, name), Optional.of(example)));
      }
    }
  }

  private static String text() {
    try (InputStream in = FunctionList.class.getResourceAsStream("functions.txt")) {
      if (in == null) {
        throw new IllegalStateException("functions.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All functions in the order of the list.
  public static List<Entry> entries() {
    return List.copyOf(LIST.entries);
  }

  /// The list as a page of Markdown.
  public static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    LIST.entries.stream()
        .collect(Collectors.groupingBy(Entry::group, LinkedHashMap::new, Collectors.toList()))
        .forEach((group, functions) -> section(page, group, functions));
    return page.toString();
  }

  private static void section(StringBuilder page, String group, List<Entry> functions) {
    page.append("\n## ")
        .append(group)
        .append("\n\n| function | example | value |\n|---|---|---|\n");
    for (Entry entry : functions) {
      entry
          .example()
          .ifPresent(example ->
              page.append("| ")
                  .append(entry.name())
                  .append(" | ")
                  .append(code(example.expression()))
                  .append(" | ")
                  .append(code(example.value()))
                  .append(" |\n"));
    }
    String refused =
        functions.stream()
            .filter(entry -> entry.example().isEmpty())
            .map(entry -> code(entry.name()))
            .collect(Collectors.joining(", "));
    if (!refused.isEmpty()) {
      page.append("\nRefused by name: ").append(refused).append(".\n");
    }
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  /// Whether a function of that name is on the list and run.
  public static boolean isSupported(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return LIST.entries.stream()
        .anyMatch(entry -> entry.example().isPresent() && entry.name().equals(lower));
  }

  /// What to say to who calls a function of that name, when it is on the list and refused.
  public static Optional<String> refusal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return LIST.entries.stream()
        .filter(entry -> entry.example().isEmpty() && entry.name().equals(lower))
        .map(Entry::refusal)
        .findFirst();
  }
}
