package dryrun.sql.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /// What to say to who calls a function of that name, when it is on the list and refused.
  public static Optional<String> refusal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return LIST.entries.stream()
        .filter(entry -> entry.example().isEmpty() && entry.name().equals(lower))
        .map(Entry::refusal)
        .findFirst();
  }
}
