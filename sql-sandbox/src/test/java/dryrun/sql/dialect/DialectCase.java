package dryrun.sql.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A statement as a candidate types it, and what must come of it: `dialect/cases/ID.sql` and
/// `ID.json` among the test's resources.
///
/// @param kind `rows` (these rows, in any order), `runs` (any rows) or `statement` (changes data)
/// @param flavour whose notation it is: `trino` where a real Trino runs it, else `hive`,
///   `snowflake` or `ansi-other`
/// @param changed for a statement, the table it leaves and how many rows that has then: `tgt 40`
public record DialectCase(
    String id,
    String title,
    String kind,
    String flavour,
    String sql,
    List<String> rows,
    Optional<String> changed) {
  public DialectCase {
    rows = List.copyOf(rows);
  }

  /// All cases, by id.
  public static List<DialectCase> all() {
    try (Stream<Path> files = Files.list(folder("cases"))) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(DialectCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The data folder that the cases are about.
  public static Path dataset() {
    return folder("dataset");
  }

  private static Path folder(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(DialectCase.class.getResource("/dialect/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DialectCase read(Path sql) {
    try {
      String id = sql.getFileName().toString().replace(".sql", "");
      JsonNode json = new ObjectMapper().readTree(sql.resolveSibling(id + ".json").toFile());
      List<String> rows = new ArrayList<>();
      json.path("rows").forEach(row -> rows.add(row.asText()));
      JsonNode left = json.path("changed");
      Optional<String> changed =
          left.isObject()
              ? Optional.of(left.get("table").asText() + " " + left.get("rowCount").asText())
              : Optional.empty();
      return new DialectCase(
          id,
          json.get("title").asText(),
          json.get("kind").asText(),
          json.path("flavour").asText(),
          Files.readString(sql),
          rows,
          changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
