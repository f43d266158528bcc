package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Turns a round that is over into what the journal keeps, and back for its review.
public final class RoundRecord {
  private static final String SUFFIX = "-round";
  private static final ObjectMapper JSON = new ObjectMapper();

  private RoundRecord() {}

  /// A round that the journal keeps.
  ///
  /// @param pars the time that each stage should take, in the order of the notes
  /// @param ticked ids of the points of the rubric that the user ticked
  public record Kept(String title, RoundNotes notes, List<Duration> pars, Set<String> ticked) {
    public Kept {
      pars = List.copyOf(pars);
      ticked = Set.copyOf(ticked);
    }

    /// In how many stages something was written.
    public int written() {
      return (int) notes.notes().values().stream().filter(text -> !text.isBlank()).count();
    }
  }

  /// Whether a session of the journal was a round.
  public static boolean isRound(Session session) {
    return session.kind().endsWith(SUFFIX);
  }

  /// The session of a round, such as `design-round`.
  public static Session session(DrillState round, Instant started) {
    DrillProblem first = round.plan().problems().getFirst();
    return new Session(
        round.plan().session(),
        first.kind().word() + SUFFIX,
        started,
        round.elapsed(),
        round.voided(),
        JSON.createObjectNode().put("limit", round.plan().limit().toString()).toString());
  }

  /// The attempt of a round, which nobody judges.
  ///
  /// @param title of the item
  /// @param ticked ids of the points of the rubric that the user ticked
  public static Attempt attempt(
      DrillState round, Instant started, String title, Set<String> ticked) {
    RoundNotes notes = RoundNotes.of(round);
    DrillProblem first = round.plan().problems().getFirst();
    ObjectNode detail = JSON.createObjectNode();
    detail.put("kind", first.kind().name());
    detail.put("title", title);
    ArrayNode stages = detail.putArray("stages");
    List<String> names = List.copyOf(notes.notes().keySet());
    for (int i = 0; i < names.size(); i++) {
      stages
          .addObject()
          .put("name", names.get(i))
          .put("par", round.plan().problems().get(i).par().toString())
          .put("time", notes.times().get(i).toString())
          .put("text", notes.notes().get(names.get(i)));
    }
    detail.put("diagram", notes.diagram());
    notes.asked().forEach(detail.putArray("asked")::add);
    new TreeSet<>(ticked).forEach(detail.putArray("ticked")::add);
    return new Attempt(
        round.plan().session(),
        first.item(),
        first.hash(),
        round.plan().session(),
        started,
        round.elapsed(),
        Outcome.PRACTISED,
        true,
        notes.markdown(),
        detail.toString());
  }

  /// The round that an attempt keeps; empty when it keeps something else.
  public static Optional<Kept> kept(Attempt attempt) {
    try {
      JsonNode detail = JSON.readTree(attempt.detail());
      return detail.path("stages").isArray() ? Optional.of(read(detail)) : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Kept read(JsonNode detail) {
    Map<String, String> notes = new LinkedHashMap<>();
    List<Duration> times = new ArrayList<>();
    List<Duration> pars = new ArrayList<>();
    for (JsonNode stage : detail.path("stages")) {
      notes.put(stage.required("name").asText(), stage.path("text").asText());
      times.add(Duration.parse(stage.required("time").asText()));
      pars.add(Duration.parse(stage.required("par").asText()));
    }
    SortedSet<Integer> asked = new TreeSet<>();
    detail.path("asked").forEach(number -> asked.add(number.asInt()));
    Set<String> ticked = new TreeSet<>();
    detail.path("ticked").forEach(point -> ticked.add(point.asText()));
    return new Kept(
        detail.required("title").asText(),
        new RoundNotes(notes, times, detail.path("diagram").asText(), asked),
        pars,
        ticked);
  }
}
