package dryrun.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The tables of the journal as records. Adding what is there already changes nothing.
final class JournalRows {
  private final Handle handle;

  JournalRows(Handle handle) {
    this.handle = handle;
  }

  /// Whether the session was new.
  boolean add(Session session) {
    return handle
            .createUpdate(
                """
                INSERT INTO practice_session (id, kind, started, elapsed_nanos, voided, detail)
                SELECT :id, :kind, :started, :elapsed, :voided, :detail
                WHERE NOT EXISTS (SELECT 1 FROM practice_session WHERE id = :id)
                """)
            .bind("id", session.id())
            .bind("kind", session.kind())
            .bind("started", utc(session.started()))
            .bind("elapsed", session.elapsed().toNanos())
            .bind("voided", session.voided())
            .bind("detail", session.detail())
            .execute()
        == 1;
  }

  /// Whether the attempt was new.
  boolean add(Attempt attempt) {
    return handle
            .createUpdate(
                """
                INSERT INTO attempt (id, session, item, item_hash, started, elapsed_nanos, outcome,
                  submitted, answer, detail)
                SELECT :id, :session, :item, :hash, :started, :elapsed, :outcome,
                  :submitted, :answer, :detail
                WHERE NOT EXISTS (SELECT 1 FROM attempt WHERE id = :id)
                """)
            .bind("id", attempt.id())
            .bind("session", attempt.session())
            .bind("item", attempt.item())
            .bind("hash", attempt.itemHash())
            .bind("started", utc(attempt.started()))
            .bind("elapsed", attempt.elapsed().toNanos())
            .bind("outcome", attempt.outcome().name())
            .bind("submitted", attempt.submitted())
            .bind("answer", attempt.text())
            .bind("detail", attempt.detail())
            .execute()
        == 1;
  }

  void add(AgainLater mark) {
    handle
        .createUpdate(
            """
            INSERT INTO again_later (item, since) SELECT :item, :since
            WHERE NOT EXISTS (SELECT 1 FROM again_later WHERE item = :item)
            """)
        .bind("item", mark.item())
        .bind("since", utc(mark.since()))
        .execute();
  }

  void add(Note note) {
    handle
        .createUpdate(
            """
            INSERT INTO note (id, item, written, body) SELECT :id, :item, :written, :body
            WHERE NOT EXISTS (SELECT 1 FROM note WHERE id = :id)
            """)
        .bind("id", note.id())
        .bind("item", note.item())
        .bind("written", utc(note.written()))
        .bind("body", note.text())
        .execute();
  }

  /// The newest first.
  List<Session> sessions(SessionFilter filter) {
    List<String> conditions = new ArrayList<>();
    filter.kind().ifPresent(kind -> conditions.add("kind = :kind"));
    filter.from().ifPresent(from -> conditions.add("started >= :from"));
    filter.until().ifPresent(until -> conditions.add("started < :until"));
    filter.voided().ifPresent(voided -> conditions.add("voided = :voided"));
    Query query =
        handle.createQuery(
            "SELECT * FROM practice_session" + where(conditions) + " ORDER BY started DESC, id");
    filter.kind().ifPresent(kind -> query.bind("kind", kind));
    filter.from().ifPresent(from -> query.bind("from", utc(from)));
    filter.until().ifPresent(until -> query.bind("until", utc(until)));
    filter.voided().ifPresent(voided -> query.bind("voided", voided));
    return query.map((row, context) -> session(row)).list();
  }

  Optional<Session> session(UUID id) {
    return handle
        .createQuery("SELECT * FROM practice_session WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> session(row))
        .findOne();
  }

  /// In the order in which they were started.
  List<Attempt> attempts(AttemptFilter filter) {
    List<String> conditions = new ArrayList<>();
    filter.item().ifPresent(item -> conditions.add("item = :item"));
    filter.session().ifPresent(session -> conditions.add("session = :session"));
    if (filter.counted()) {
      conditions.add("session IN (SELECT id FROM practice_session WHERE NOT voided)");
    }
    if (!filter.outcomes().isEmpty()) {
      conditions.add(
          filter.outcomes().stream()
              .map(outcome -> "'" + outcome.name() + "'")
              .sorted()
              .collect(Collectors.joining(", ", "outcome IN (", ")")));
    }
    Query query =
        handle.createQuery(
            "SELECT * FROM attempt" + where(conditions) + " ORDER BY started, entry");
    filter.item().ifPresent(item -> query.bind("item", item));
    filter.session().ifPresent(session -> query.bind("session", session));
    return query.map((row, context) -> attempt(row)).list();
  }

  List<AgainLater> againLater() {
    return handle
        .createQuery("SELECT * FROM again_later ORDER BY since, item")
        .map((row, context) -> new AgainLater(row.getString("item"), instant(row, "since")))
        .list();
  }

  /// The oldest first, of one item or of all.
  List<Note> notes(Optional<String> item) {
    Query query =
        handle.createQuery(
            "SELECT * FROM note"
                + item.map(i -> " WHERE item = :item").orElse("")
                + " ORDER BY written, id");
    item.ifPresent(i -> query.bind("item", i));
    return query.map((row, context) -> note(row)).list();
  }

  /// Whether there is such a session.
  boolean setVoided(UUID session, boolean voided) {
    return handle
            .createUpdate("UPDATE practice_session SET voided = :voided WHERE id = :id")
            .bind("id", session)
            .bind("voided", voided)
            .execute()
        == 1;
  }

  void removeAgainLater(String item) {
    handle.createUpdate("DELETE FROM again_later WHERE item = :item").bind("item", item).execute();
  }

  void removeNote(UUID note) {
    handle.createUpdate("DELETE FROM note WHERE id = :id").bind("id", note).execute();
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        instant(row, "started"),
        Duration.ofNanos(row.getLong("elapsed_nanos")),
        row.getBoolean("voided"),
        row.getString("detail"));
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getObject("id", UUID.class),
        row.getString("item"),
        row.getString("item_hash"),
        row.getObject("session", UUID.class),
        instant(row, "started"),
        Duration.ofNanos(row.getLong("elapsed_nanos")),
        Outcome.valueOf(row.getString("outcome")),
        row.getBoolean("submitted"),
        row.getString("answer"),
        row.getString("detail"));
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getObject("id", UUID.class),
        row.getString("item"),
        instant(row, "written"),
        row.getString("body"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
