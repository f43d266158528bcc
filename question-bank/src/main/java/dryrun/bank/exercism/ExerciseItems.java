package dryrun.bank.exercism;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Kata.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes exercises as items of a pack.
public final class ExerciseItems {
  static final String FROM = "exercism/java";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MAX_TITLE = 80;

  private final Path pack;

  /// @param pack the folder of the pack, which need not exist
  public ExerciseItems(Path pack) {
    this.pack = pack;
  }

  /// Writes `pack.json`.
  public void writeHead(String id, String title, String description) throws IOException {
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    head.put("format", 1);
    head.put("id", id);
    head.put("title", title);
    head.put("version", "1.0.0");
    head.put("description", description);
    head.put("language", "en");
    write(pack.resolve("pack.json"), json(head));
  }

  /// Writes an exercise that has a reference.
  public void write(Exercise exercise, boolean starterPasses) throws IOException {
    Path item = pack.resolve("items").resolve(exercise.slug());
    write(item.resolve("item.json"), json(head(exercise, starterPasses)));
    write(item.resolve("prompt.md"), exercise.prompt());
    write(item.resolve("starter"), exercise.starter());
    write(item.resolve("given"), exercise.given());
    write(item.resolve("reference"), exercise.reference());
    write(item.resolve("tests/visible"), exercise.tests());
    write(item.resolve("tests/resources"), exercise.resources());
  }

  private static ObjectNode head(Exercise exercise, boolean starterPasses) {
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    String title = exercise.title();
    head.put("id", exercise.slug());
    head.put("kind", "kata");
    head.put("title", title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title);
    head.put("difficulty", exercise.difficulty().name().toLowerCase(Locale.ROOT));
    head.put("round", "coding");
    exercise.tags().forEach(head.putArray("tags")::add);
    head.put("parMinutes", exercise.parMinutes());
    if (!exercise.capabilities().isEmpty()) {
      exercise.capabilities().stream()
          .map(capability -> capability.name().toLowerCase(Locale.ROOT))
          .sorted()
          .forEach(head.putArray("capabilities")::add);
    }
    ObjectNode imported = head.putObject("imported").put("from", FROM);
    if (starterPasses) {
      imported.put("starterPasses", true);
    }
    return head;
  }

  private static void write(Path folder, Sources sources) throws IOException {
    for (var file : sources.texts().entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
  }

  private static String json(ObjectNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
