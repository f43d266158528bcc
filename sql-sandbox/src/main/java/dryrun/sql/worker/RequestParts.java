package dryrun.sql.worker;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.SqlRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Requests as parts of a message, and back.
final class RequestParts {
  private RequestParts() {}

  static List<?> of(SqlRequest request) {
    return List.of(
        request.sql(),
        request.engine().name(),
        Parts.of(request.datasets(), RequestParts::of),
        request.limits().time().toNanos(),
        request.limits().rows(),
        request.limits().bytes());
  }

  static SqlRequest request(Parts parts) {
    return new SqlRequest(
        parts.text(),
        Engine.valueOf(parts.text()),
        parts.list(RequestParts::source),
        new Limits(Duration.ofNanos(parts.number()), parts.integer(), parts.number()));
  }

  static List<?> of(DataSource source) {
    return switch (source) {
      case DataSource.BuiltIn(String name) -> List.of("built-in", name);
      case DataSource.Folder(Path directory) -> List.of("folder", directory.toString());
      case DataSource.Overlay(DataSource schema, Path directory) ->
          List.of("overlay", of(schema), directory.toString());
      case DataSource.FilesOverlay(DataSource schema, DataSource.Files rows) ->
          List.of("files-overlay", of(schema), of(rows));
      case DataSource.Files(String name, Map<String, String> texts) ->
          List.of("files", name, texts);
      case DataSource.Loaded _ ->
          throw new IllegalArgumentException("a dataset in memory stays in its process");
    };
  }

  static DataSource source(Parts parts) {
    String kind = parts.text();
    return switch (kind) {
      case "built-in" -> new DataSource.BuiltIn(parts.text());
      case "folder" -> new DataSource.Folder(Path.of(parts.text()));
      case "overlay" -> new DataSource.Overlay(source(parts.parts()), Path.of(parts.text()));
      case "files-overlay" ->
          new DataSource.FilesOverlay(
              source(parts.parts()), (DataSource.Files) source(parts.parts()));
      case "files" -> files(parts);
      default -> throw new IllegalArgumentException("there is no source of kind " + kind);
    };
  }

  private static DataSource.Files files(Parts parts) {
    String name = parts.text();
    Map<String, String> texts = new HashMap<>();
    if (parts.value() instanceof Map<?, ?> map) {
      map.forEach((file, text) -> texts.put((String) file, (String) text));
    }
    return new DataSource.Files(name, texts);
  }
}
