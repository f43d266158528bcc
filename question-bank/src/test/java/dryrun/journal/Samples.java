package dryrun.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Sessions and attempts to try things with.
final class Samples {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

  private Samples() {}

  static Session session(int number) {
    return new Session(
        new UUID(1, number),
        "sql-drill",
        NOON.plusSeconds(number),
        Duration.ofMinutes(30),
        false,
        "{\"problems\": 5}");
  }

  static Attempt attempt(int session, int number) {
    return attempt(session, number, "SELECT '\u00e9\ud83d\ude00'\n\t-- \"" + number + "\"\r\n");
  }

  static Attempt attempt(int session, int number, String text) {
    return new Attempt(
        new UUID(2, number),
        "core/item-" + number,
        "cafe" + number,
        new UUID(1, session),
        NOON.plusSeconds(60L * number),
        Duration.ofSeconds(90, 5),
        number % 2 == 0 ? Outcome.PASS : Outcome.WRONG,
        true,
        text,
        "{}");
  }
}
