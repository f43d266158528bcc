package dryrun.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Turns a round that is over into what the journal keeps.
public final class RoundRecord {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RoundRecord() {}

  /// The session of a round, such as `design-round`.
  public static Session session(DrillState round, Instant started) {
    DrillProblem first = round.plan().problems().getFirst();
    return new Session(
        round.plan().session(),
        first.kind().word() + "-round",
        started,
        round.elapsed(),
        round.voided(),
        JSON.createObjectNode().put("limit", round.plan().limit().toString()).toString());
  }

  /// The attempt of a round. Nobody judges it, so its outcome is undecided, or empty where nothing
  /// was written.
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
        notes.isEmpty() ? Outcome.EMPTY : Outcome.UNDECIDED,
        true,
        notes.markdown(),
        detail.toString());
  }
}
