package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that writes, again and again, and looks for everything that it was told is
/// written. `-Ddryrun.kills=200 -Ddryrun.seed=N` for more of it.
class CrashTest {
  private static final int KILLS = Integer.getInteger("dryrun.kills", 10);
  private static final long SEED = Long.getLong("dryrun.seed", 20260302L);

  private final Set<UUID> attempts = new HashSet<>();
  private final Map<String, Integer> versions = new HashMap<>();

  @TempDir Path home;

  @Test
  void findsEverythingThatWasAcknowledged() throws Exception {
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      writeUntilKilled(kill, random);
      String when = "seed " + SEED + ", kill " + kill;
      Opened opened = Journal.open(home, InstantSource.fixed(NOON));
      try (Journal journal = assertInstanceOf(Opened.Open.class, opened, when).journal()) {
        List<Attempt> found = journal.attempts(AttemptFilter.ALL);
        Set<UUID> ids = found.stream().map(Attempt::id).collect(Collectors.toSet());
        assertEquals(Set.of(), missing(attempts, ids), when);
        assertTrue(found.stream().allMatch(a -> a.text().equals(CrashChild.text(3))), when);
      }
      lookForDrafts(when);
    }
    assertTrue(attempts.size() > KILLS && versions.size() > KILLS, "hardly anything was written");
  }

  private void lookForDrafts(String when) {
    Map<UUID, Drafts.Unfinished> found =
        new Drafts(DurableFiles.ofDisk(), home.resolve("drafts"), new ManualScheduler())
            .unfinished().stream()
                .collect(Collectors.toMap(Drafts.Unfinished::session, unfinished -> unfinished));
    versions.forEach((key, version) -> {
      UUID session = UUID.fromString(key.substring(0, 36));
      int problem = Integer.parseInt(key.substring(37));
      String text =
          Objects.requireNonNull(found.get(session), when).text(problem).orElse("nothing");
      int atLeast = CrashChild.version(text);
      assertTrue(atLeast >= version, () -> when + ": " + key + " is back at " + atLeast);
      assertEquals(CrashChild.text(atLeast), text, when);
    });
  }

  /// Lets a child write, and kills it when it has acknowledged a random number of things.
  private void writeUntilKilled(int kill, Random random) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Three quarters of a child's life go into opening the journal: in all of it there
                // is
                // nothing that optimised code would pay for.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                home.toString(),
                Integer.toString(kill))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      int acknowledged = random.nextInt(1, 150);
      String line;
      while ((line = lines.readLine()) != null) {
        note(line);
        if (--acknowledged == 0) {
          // Process.destroyForcibly would also close the stream, and with it lose acknowledgements.
          child.toHandle().destroyForcibly();
        }
      }
    } finally {
      child.destroyForcibly();
    }
    assertEquals(137, child.waitFor(), "the child must not end by itself");
  }

  private void note(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "draft" -> versions.put(words[1] + " " + words[2], Integer.valueOf(words[3]));
      case "attempt" -> attempts.add(UUID.fromString(words[1]));
      case "folding" -> versions.keySet().removeIf(key -> key.startsWith(words[1]));
      default -> throw new IllegalStateException("the child said: " + line);
    }
  }

  private static Set<UUID> missing(Set<UUID> wanted, Set<UUID> found) {
    return wanted.stream().filter(id -> !found.contains(id)).collect(Collectors.toSet());
  }
}
