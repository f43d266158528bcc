package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import dryrun.story.rehearse.SelfMark;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a rehearsal into what the journal keeps, and back for its review.
public final class RehearsalRecord {
  /// The kind of the sessions of rehearsals.
  public static final String KIND = "story-rehearsal";

  private static final ObjectMapper JSON = new ObjectMapper();

  private RehearsalRecord() {}

  /// The session of a rehearsal.
  public static Session session(Rehearsed rehearsed) {
    return new Session(
        rehearsed.id(),
        KIND,
        rehearsed.started(),
        rehearsed.elapsed(),
        false,
        JSON.createObjectNode().put("story", rehearsed.story()).toString());
  }

  /// The attempt of a rehearsal, which nobody judges. Its text is the story as it was told.
  public static Attempt attempt(Rehearsed rehearsed) {
    return new Attempt(
        rehearsed.id(),
        rehearsed.prompt(),
        rehearsed.promptHash(),
        rehearsed.id(),
        rehearsed.started(),
        rehearsed.elapsed(),
        Outcome.PRACTISED,
        true,
        rehearsed.text(),
        detail(rehearsed).toString());
  }

  static ObjectNode detail(Rehearsed rehearsed) {
    ObjectNode detail = JSON.createObjectNode();
    detail.put("rehearsal", 1);
    detail.put("title", rehearsed.title());
    detail.put("story", rehearsed.story());
    detail.put("asked", rehearsed.asked());
    detail.put("thought", rehearsed.thought().toString());
    detail.put("left", rehearsed.left());
    ArrayNode parts = detail.putArray("parts");
    rehearsed
        .parts()
        .forEach(part ->
            parts
                .addObject()
                .put("name", part.name())
                .put("words", part.words())
                .put("planned", part.planned().toString())
                .put("shortest", part.shortest())
                .put("longest", part.longest())
                .put("spoken", part.spoken().toString()));
    ArrayNode followUps = detail.putArray("followUps");
    rehearsed
        .followUps()
        .forEach(asked ->
            followUps.addObject().put("ask", asked.ask()).put("took", asked.took().toString()));
    ObjectNode marks = detail.putObject("marks");
    rehearsed.marks().forEach((point, mark) -> marks.put(point.name(), mark.name()));
    detail.put("note", rehearsed.note());
    rehearsed
        .speech()
        .ifPresent(speech ->
            detail
                .putObject("speech")
                .put("length", speech.length().toString())
                .put("pauses", speech.pauses())
                .put("paused", speech.paused().toString())
                .put("longest", speech.longest().toString()));
    return detail;
  }

  /// The rehearsal that an attempt keeps; empty when it keeps something else.
  public static Optional<Rehearsed> rehearsed(Attempt attempt) {
    try {
      JsonNode detail = JSON.readTree(attempt.detail());
      return detail.has("rehearsal") ? Optional.of(read(attempt, detail)) : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Rehearsed read(Attempt attempt, JsonNode detail) {
    List<Rehearsed.Part> parts = new ArrayList<>();
    for (JsonNode part : detail.path("parts")) {
      parts.add(
          new Rehearsed.Part(
              part.path("name").asText(),
              part.path("words").asInt(),
              time(part, "planned"),
              part.path("shortest").asInt(),
              part.path("longest").asInt(),
              time(part, "spoken")));
    }
    List<Rehearsed.FollowUp> followUps = new ArrayList<>();
    for (JsonNode asked : detail.path("followUps")) {
      followUps.add(new Rehearsed.FollowUp(asked.path("ask").asText(), time(asked, "took")));
    }
    Map<SelfMark, SelfMark.Mark> marks = new EnumMap<>(SelfMark.class);
    for (var mark : detail.path("marks").properties()) {
      marks.put(SelfMark.valueOf(mark.getKey()), SelfMark.Mark.valueOf(mark.getValue().asText()));
    }
    JsonNode speech = detail.path("speech");
    return new Rehearsed(
        attempt.id(),
        attempt.item(),
        attempt.itemHash(),
        detail.path("asked").asText(),
        detail.path("story").asText(),
        detail.path("title").asText(),
        attempt.text(),
        attempt.started(),
        time(detail, "thought"),
        parts,
        detail.path("left").asInt(),
        followUps,
        marks,
        detail.path("note").asText(),
        speech.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new Rehearsed.Speech(
                    time(speech, "length"),
                    speech.path("pauses").asInt(),
                    time(speech, "paused"),
                    time(speech, "longest"))));
  }

  private static Duration time(JsonNode node, String field) {
    return Duration.parse(node.path(field).asText("PT0S"));
  }
}
