package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.journal.Attempt;
import dryrun.journal.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A drill that is over, with its answers in the order of the problems.
public record Review(
    UUID session,
    Instant started,
    Rules rules,
    Duration limit,
    Duration elapsed,
    DrillState.Ending ending,
    boolean voided,
    List<ClockNote> notes,
    List<Answer> answers) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Review {
    notes = List.copyOf(notes);
    answers = List.copyOf(answers);
  }

  /// The review of a drill that has ended.
  ///
  /// @param started when it began by the wall clock
  /// @throws java.util.NoSuchElementException when the drill has not ended
  public static Review of(DrillState drill, Instant started, List<Answer> answers) {
    return new Review(
        drill.plan().session(),
        started,
        drill.plan().rules(),
        drill.plan().limit(),
        drill.elapsed(),
        drill.ending().orElseThrow(),
        drill.voided(),
        drill.clock().notes(),
        answers);
  }

  /// The review that the journal keeps; empty when the session was something else than a drill.
  public static Optional<Review> of(Session session, List<Attempt> attempts) {
    if (kind(session).isEmpty()) {
      return Optional.empty();
    }
    List<Answer> answers = new ArrayList<>();
    attempts.forEach(attempt -> Attempts.answer(attempt).ifPresent(answers::add));
    answers.sort(Comparator.comparingInt(Answer::position));
    try {
      JsonNode detail = JSON.readTree(session.detail());
      return Optional.of(
          new Review(
              session.id(),
              session.started(),
              Rules.valueOf(detail.required("rules").asText()),
              Duration.parse(detail.required("limit").asText()),
              session.elapsed(),
              DrillState.Ending.valueOf(detail.required("ending").asText()),
              session.voided(),
              notes(detail.required("notes")),
              answers));
    } catch (JsonProcessingException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// What a session of the journal practised; empty when it was no drill.
  public static Optional<Item.Kind> kind(Session session) {
    return DrillSetup.KINDS.stream().filter(kind -> name(kind).equals(session.kind())).findFirst();
  }

  /// What was practised.
  public Item.Kind kind() {
    return answers.getFirst().problem().kind();
  }

  /// The session as the journal keeps it.
  public Session toSession() {
    ObjectNode detail = JSON.createObjectNode();
    detail.put("rules", rules.name());
    detail.put("limit", limit.toString());
    detail.put("ending", ending.name());
    ArrayNode list = detail.putArray("notes");
    for (ClockNote note : notes) {
      list.addObject()
          .put("kind", note.kind().name())
          .put("at", note.at().toString())
          .put("by", note.by().toString());
    }
    return new Session(session, name(kind()), started, elapsed, voided, detail.toString());
  }

  /// The attempts as the journal keeps them.
  public List<Attempt> toAttempts() {
    return answers.stream().map(answer -> Attempts.of(session, started, answer)).toList();
  }

  /// The same, in or out of the statistics.
  public Review withVoided(boolean now) {
    return new Review(session, started, rules, limit, elapsed, ending, now, notes, answers);
  }

  /// What the journal calls a session that practised this.
  private static String name(Item.Kind kind) {
    return kind == Item.Kind.KATA ? "kata-drill" : "sql-drill";
  }

  private static List<ClockNote> notes(JsonNode nodes) {
    List<ClockNote> notes = new ArrayList<>();
    for (JsonNode node : nodes) {
      notes.add(
          new ClockNote(
              ClockNote.Kind.valueOf(node.required("kind").asText()),
              Duration.parse(node.required("at").asText()),
              Duration.parse(node.required("by").asText())));
    }
    return notes;
  }
}
