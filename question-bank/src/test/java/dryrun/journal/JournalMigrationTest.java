package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals of earlier versions.
class JournalMigrationTest {
  @TempDir Path home;

  @Test
  void whatNobodyJudgesIsNoLongerUndecided() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + home.resolve("journal").toAbsolutePath() + ";TIME ZONE=UTC");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:dryrun/journal/migration")
        .target("1")
        .load()
        .migrate();
    Jdbi.create(source)
        .useHandle(handle -> {
          JournalRows rows = new JournalRows(handle);
          String[] kinds = {"sql-drill", "design-round", "story-rehearsal", "metrics-round"};
          Outcome[] outcomes = {
            Outcome.UNDECIDED, Outcome.UNDECIDED, Outcome.UNDECIDED, Outcome.EMPTY
          };
          for (int i = 0; i < kinds.length; i++) {
            UUID id = new UUID(1, i);
            rows.add(new Session(id, kinds[i], NOON, Duration.ofMinutes(1), false, "{}"));
            rows.add(
                new Attempt(
                    id, "core/x", "00", id, NOON, Duration.ZERO, outcomes[i], true, "", "{}"));
          }
        });

    try (Journal journal =
        assertInstanceOf(Opened.Open.class, Journal.open(home, InstantSource.fixed(NOON)))
            .journal()) {
      assertEquals(
          List.of(Outcome.UNDECIDED, Outcome.PRACTISED, Outcome.PRACTISED, Outcome.PRACTISED),
          journal.attempts(AttemptFilter.ALL).stream().map(Attempt::outcome).toList());
    }
  }
}
