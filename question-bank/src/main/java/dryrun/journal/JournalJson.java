package dryrun.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Sessions, attempts, marks and notes as JSON; the fields bear the names of the records' parts.
final class JournalJson {
  /// The kinds of session without a verdict that exports of the first version know.
  private static final Set<String> UNJUDGED =
      Set.of("story-rehearsal", "design-round", "modelling-round", "metrics-round");

  private JournalJson() {}

  /// A session with its attempts.
  record Sitting(Session session, List<Attempt> attempts) {
    Sitting {
      attempts = List.copyOf(attempts);
    }

    /// As it is kept now: the first version took what nobody judges for undecided or empty.
    Sitting withoutVerdicts() {
      return UNJUDGED.contains(session.kind())
          ? new Sitting(session, attempts.stream().map(Sitting::withoutVerdict).toList())
          : this;
    }

    private static Attempt withoutVerdict(Attempt attempt) {
      return new Attempt(
          attempt.id(),
          attempt.item(),
          attempt.itemHash(),
          attempt.session(),
          attempt.started(),
          attempt.elapsed(),
          Outcome.PRACTISED,
          attempt.submitted(),
          attempt.text(),
          attempt.detail());
    }
  }

  static void write(JsonGenerator out, Sitting sitting) throws IOException {
    Session session = sitting.session();
    out.writeStartObject();
    out.writeStringField("id", session.id().toString());
    out.writeStringField("kind", session.kind());
    out.writeStringField("started", session.started().toString());
    out.writeStringField("elapsed", session.elapsed().toString());
    out.writeBooleanField("voided", session.voided());
    out.writeStringField("detail", session.detail());
    out.writeArrayFieldStart("attempts");
    for (Attempt attempt : sitting.attempts()) {
      write(out, attempt);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Attempt attempt) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", attempt.id().toString());
    out.writeStringField("item", attempt.item());
    out.writeStringField("itemHash", attempt.itemHash());
    out.writeStringField("started", attempt.started().toString());
    out.writeStringField("elapsed", attempt.elapsed().toString());
    out.writeStringField("outcome", attempt.outcome().name());
    out.writeBooleanField("submitted", attempt.submitted());
    out.writeStringField("text", attempt.text());
    out.writeStringField("detail", attempt.detail());
    out.writeEndObject();
  }

  static void write(JsonGenerator out, AgainLater mark) throws IOException {
    out.writeStartObject();
    out.writeStringField("item", mark.item());
    out.writeStringField("since", mark.since().toString());
    out.writeEndObject();
  }

  static void write(JsonGenerator out, Note note) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", note.id().toString());
    out.writeStringField("item", note.item());
    out.writeStringField("written", note.written().toString());
    out.writeStringField("text", note.text());
    out.writeEndObject();
  }

  static Sitting sitting(JsonNode node) throws MalformedException {
    UUID id = id(node);
    Session session =
        new Session(
            id,
            text(node, "kind"),
            instant(node, "started"),
            duration(node),
            flag(node, "voided"),
            text(node, "detail"));
    List<Attempt> attempts = new ArrayList<>();
    for (JsonNode attempt : array(node, "attempts")) {
      attempts.add(attempt(attempt, id));
    }
    return new Sitting(session, attempts);
  }

  private static Attempt attempt(JsonNode node, UUID session) throws MalformedException {
    return new Attempt(
        id(node),
        text(node, "item"),
        text(node, "itemHash"),
        session,
        instant(node, "started"),
        duration(node),
        outcome(node),
        flag(node, "submitted"),
        text(node, "text"),
        text(node, "detail"));
  }

  static AgainLater againLater(JsonNode node) throws MalformedException {
    return new AgainLater(text(node, "item"), instant(node, "since"));
  }

  static Note note(JsonNode node) throws MalformedException {
    return new Note(id(node), text(node, "item"), instant(node, "written"), text(node, "text"));
  }

  static JsonNode array(JsonNode node, String field) throws MalformedException {
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw new MalformedException("\"" + field + "\" must be a list");
    }
    return value;
  }

  static String text(JsonNode node, String field) throws MalformedException {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new MalformedException("\"" + field + "\" must be a text");
    }
    return value.textValue();
  }

  private static boolean flag(JsonNode node, String field) throws MalformedException {
    JsonNode value = node.path(field);
    if (!value.isBoolean()) {
      throw new MalformedException("\"" + field + "\" must be true or false");
    }
    return value.booleanValue();
  }

  private static UUID id(JsonNode node) throws MalformedException {
    String text = text(node, "id");
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new MalformedException("\"id\" is not a UUID: " + text);
    }
  }

  private static Outcome outcome(JsonNode node) throws MalformedException {
    String text = text(node, "outcome");
    try {
      return Outcome.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new MalformedException("\"outcome\" is not one that is known here: " + text);
    }
  }

  private static Instant instant(JsonNode node, String field) throws MalformedException {
    String text = text(node, field);
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedException("\"" + field + "\" is not an instant of ISO 8601: " + text);
    }
  }

  private static Duration duration(JsonNode node) throws MalformedException {
    String text = text(node, "elapsed");
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedException("\"elapsed\" is not a duration of ISO 8601: " + text);
    }
  }

  /// A document that is JSON but not what it should be; the message is a sentence without a full
  /// stop.
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }
}
