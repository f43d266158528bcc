package dryrun.journal;

import static dryrun.journal.Samples.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Writes drafts and attempts without end, and says on standard output what was acknowledged.
final class CrashChild {
  private CrashChild() {}

  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    int child = Integer.parseInt(arguments[1]);
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    Drafts drafts = new Drafts(DurableFiles.ofDisk(), home.resolve("drafts"), scheduler);
    for (int round = 0; ; round++) {
      Opened.Open open = (Opened.Open) Journal.open(home, InstantSource.fixed(NOON));
      try (Journal journal = open.journal()) {
        for (int sitting = 0; sitting < 4; sitting++) {
          sit(drafts, journal, new UUID(child, round * 4L + sitting));
        }
      }
    }
  }

  /// What the editor holds in its n-th version: large enough that a write can tear.
  static String text(int version) {
    return version + ":" + "SELECT 1;\n".repeat(version % 7 * 1_000);
  }

  static int version(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? -1 : Integer.parseInt(text.substring(0, colon));
  }

  private static void sit(Drafts drafts, Journal journal, UUID session) {
    try (DraftLog log = drafts.open(session)) {
      for (int version = 1; version <= 12; version++) {
        int problem = version % 3;
        Draft draft = new Draft(Draft.Kind.TEXT, problem, NOON, text(version));
        Saved saved = version % 6 == 0 ? log.appendForced(draft) : log.append(draft);
        acknowledge(saved, "draft " + session + " " + problem + " " + version);
      }
    }
    Session record = new Session(session, "sql-drill", NOON, Duration.ZERO, false, "{}");
    List<Attempt> attempts = new ArrayList<>();
    for (int problem = 0; problem < 3; problem++) {
      attempts.add(
          new Attempt(
              new UUID(
                  session.getMostSignificantBits() + 1_000_000,
                  problem + 3 * session.getLeastSignificantBits()),
              "core/item",
              "hash",
              session,
              NOON,
              Duration.ZERO,
              Outcome.PASS,
              true,
              text(3),
              "{}"));
    }
    Saved added = journal.add(record, attempts);
    attempts.forEach(attempt -> acknowledge(added, "attempt " + attempt.id()));
    say("folding " + session);
    drafts.fold(session);
  }

  private static void acknowledge(Saved saved, String what) {
    if (saved.done()) {
      say(what);
    }
  }

  private static void say(String line) {
    System.out.print(line + "\n");
    System.out.flush();
  }
}
