package dryrun.app.desktop.scratch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The runs of the scratch room, one line of JSON each, the newest last.
public final class ScratchLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 200;

  private final Path file;

  public ScratchLog(Path file) {
    this.file = file;
  }

  /// The newest 200 runs, the newest first; lines that cannot be read are left out.
  ///
  /// @throws IOException when the disk refuses
  public List<ScratchRun> load() throws IOException {
    List<ScratchRun> runs = new ArrayList<>();
    if (Files.exists(file)) {
      Files.readAllLines(file).forEach(line -> read(line).ifPresent(runs::add));
    }
    return List.copyOf(runs.subList(Math.max(0, runs.size() - SHOWN), runs.size())).reversed();
  }

  /// Adds a run.
  ///
  /// @throws IOException when the disk refuses
  public synchronized void append(ScratchRun run) throws IOException {
    var line =
        JSON.createObjectNode()
            .put("at", run.at().toString())
            .put("dataset", run.dataset())
            .put("sql", run.sql())
            .put("summary", run.summary());
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static Optional<ScratchRun> read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return Optional.of(
          new ScratchRun(
              Instant.parse(node.required("at").asText()),
              node.required("dataset").asText(),
              node.required("sql").asText(),
              node.required("summary").asText()));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
