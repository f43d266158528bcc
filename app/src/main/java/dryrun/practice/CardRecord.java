package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.bank.Concept;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Turns a card that was looked at into what the journal keeps, and back.
public final class CardRecord {
  private static final String KIND = "cards";
  private static final ObjectMapper JSON = new ObjectMapper();

  private CardRecord() {}

  /// Whether a session of the journal went through cards.
  public static boolean isCards(Session session) {
    return KIND.equals(session.kind());
  }

  /// The session of a run of cards; how long it takes is not known when it begins.
  public static Session session(UUID run, Instant started) {
    return new Session(run, KIND, started, Duration.ZERO, false, "{}");
  }

  /// The attempt at a card, which nobody but the user judges.
  ///
  /// @param at when it was looked at
  public static Attempt attempt(UUID run, Concept card, boolean known, Instant at) {
    return new Attempt(
        UUID.randomUUID(),
        card.item().id().toString(),
        card.hash(),
        run,
        at,
        Duration.ZERO,
        Outcome.PRACTISED,
        true,
        "",
        JSON.createObjectNode()
            .put("card", 1)
            .put("title", card.item().title())
            .put("known", known)
            .toString());
  }

  /// Whether the card was known; empty when the attempt is at something else.
  public static Optional<Boolean> known(Attempt attempt) {
    return card(attempt).map(card -> card.path("known").asBoolean());
  }

  /// The title of the card; empty when the attempt is at something else.
  public static Optional<String> title(Attempt attempt) {
    return card(attempt).map(card -> card.path("title").asText(attempt.item()));
  }

  private static Optional<JsonNode> card(Attempt attempt) {
    if (attempt.outcome() != Outcome.PRACTISED) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(attempt.detail())).filter(detail -> detail.has("card"));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
