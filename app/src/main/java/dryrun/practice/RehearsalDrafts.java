package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.journal.Attempt;
import dryrun.journal.Draft;
import dryrun.journal.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Turns a rehearsal under way into draft records and back: the first says what is told and why,
/// each later one how far it has come.
public final class RehearsalDrafts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RehearsalDrafts() {}

  /// The draft with which it begins.
  public static Draft start(Rehearsed begun) {
    String text =
        JSON.createObjectNode()
            .put("rehearsal", 1)
            .put("item", begun.prompt())
            .put("hash", begun.promptHash())
            .put("text", begun.text())
            .toString();
    return new Draft(Draft.Kind.START, 0, begun.started(), text);
  }

  /// How far it has come.
  public static Draft progress(RehearsalLeft left, Instant at) {
    var text = JSON.createObjectNode();
    text.put("stage", left.stage().name());
    text.put("inStage", left.inStage().toString());
    text.put("answered", left.answered());
    text.put("next", left.next());
    text.set("detail", RehearsalRecord.detail(left.soFar()));
    return new Draft(Draft.Kind.TEXT, 0, at, text.toString());
  }

  /// The rehearsal of a session's drafts; empty when they are of something else.
  public static Optional<RehearsalLeft> read(UUID session, List<Draft> drafts) {
    if (drafts.size() < 2 || drafts.getFirst().kind() != Draft.Kind.START) {
      return Optional.empty();
    }
    try {
      JsonNode start = JSON.readTree(drafts.getFirst().text());
      return start.has("rehearsal")
          ? Optional.of(read(session, drafts.getFirst().at(), start, drafts.getLast()))
          : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static RehearsalLeft read(UUID session, Instant began, JsonNode start, Draft last)
      throws JsonProcessingException {
    JsonNode now = JSON.readTree(last.text());
    JsonNode detail = now.path("detail");
    var attempt =
        new Attempt(
            session,
            start.path("item").asText(),
            start.path("hash").asText(),
            session,
            began,
            Duration.ZERO,
            Outcome.PRACTISED,
            true,
            start.path("text").asText(),
            detail.toString());
    return new RehearsalLeft(
        RehearsalRecord.read(attempt, detail),
        RehearsalLeft.Stage.valueOf(now.path("stage").asText()),
        Duration.parse(now.path("inStage").asText()),
        now.path("answered").asInt(),
        now.path("next").asText());
  }
}
