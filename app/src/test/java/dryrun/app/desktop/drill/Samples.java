package dryrun.app.desktop.drill;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.Item.Difficulty;
import dryrun.bank.ItemId;
import dryrun.bank.Judging;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;
import dryrun.practice.Answer;
import dryrun.practice.ClockNote;
import dryrun.practice.DrillProblem;
import dryrun.practice.DrillState;
import dryrun.practice.ProblemState.Status;
import dryrun.practice.Review;
import dryrun.practice.Rules;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Five problems on page events, and a review of answers to them, for tests without a bank.
final class Samples {
  static final UUID SESSION = new UUID(1, 2);
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  static final String ANSWER =
      """
      WITH events AS (
        SELECT user_id, event_ts,
               LAG(event_ts) OVER (
                 PARTITION BY user_id ORDER BY event_ts
               ) AS prev_ts
        FROM page_events
        WHERE ds IN ('2024-01-03', '2024-01-04')
      ),
      starts AS (
        SELECT user_id, event_ts,
               CASE WHEN prev_ts IS NULL
                      OR date_diff('second', prev_ts, event_ts) >= 1800
                    THEN 1 ELSE 0 END AS is_start
        FROM events
      )
      SELECT user_id, event_ts,
             SUM(is_start) OVER (
               PARTITION BY user_id ORDER BY event_ts
             ) AS session_no
      FROM starts
      ORDER BY user_id, event_ts\
      """;

  static final TableSchema PAGE_EVENTS =
      new TableSchema(
          "page_events",
          List.of(
              new Column("user_id", SqlType.Simple.BIGINT),
              new Column("event_ts", SqlType.Simple.TIMESTAMP),
              new Column("page", SqlType.Simple.VARCHAR),
              new Column("ds", SqlType.Simple.VARCHAR)),
          List.of("ds"),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  static final TableSchema DIM_USER =
      new TableSchema(
          "dim_user",
          List.of(
              new Column("user_id", SqlType.Simple.BIGINT),
              new Column("country_code", new SqlType.Char(2)),
              new Column("effective_date", SqlType.Simple.DATE),
              new Column("is_current", SqlType.Simple.BOOLEAN)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  private Samples() {}

  static List<Item> items() {
    return List.of(
        item("daily-actives", "Daily actives by platform", Difficulty.EASY, 4, "aggregation"),
        item("sessions", "Sessions by gap", Difficulty.MEDIUM, 6, "windows"),
        item("latest-delivery", "Latest delivery", Difficulty.MEDIUM, 5, "deduplication"),
        item("salted-counts", "Salted counts", Difficulty.HARD, 8, "skew"),
        item("retention", "Retention by week", Difficulty.HARD, 7, "retention"));
  }

  static List<DrillProblem> drillProblems() {
    return items().stream().map(item -> DrillProblem.of(item, "hash")).toList();
  }

  static List<PreparedProblem> prepared() {
    return items().stream()
        .<PreparedProblem>map(item ->
            new PreparedProblem.Sql(
                problem(item), List.of(PAGE_EVENTS, DIM_USER), List.of(sample())))
        .toList();
  }

  static SqlProblem problem(Item item) {
    return new SqlProblem(
        item,
        "hash",
        """
        A session of a visitor ends when more than 30 minutes pass without an event. For 3 and 4 \
        January, number each visitor's sessions from 1 in order of time.

        Return `user_id`, `event_ts`, `session_no`, ordered by user and time. A gap of exactly 30 \
        minutes does not end a session.
        """,
        List.of("Look at the gap.", "Mark the starts.", "Sum them."),
        new SqlProblem.Dataset.BuiltIn("company/practice"),
        List.of("page_events", "dim_user"),
        new Judging(false, List.of(), 0, Optional.empty()),
        new SqlProblem.Query("reference", "Running sum of starts", ANSWER.replace(">=", ">")),
        List.of(
            new SqlProblem.Query("self-join", "Without a window", "SELECT 1\nFROM page_events"),
            new SqlProblem.Query(
                "range", "A range frame of thirty minutes, counted once", "SELECT 2")),
        List.of(
            new SqlProblem.KnownWrong(
                new SqlProblem.Query("gap-inclusive", "Gap of thirty minutes cuts", ANSWER),
                "A gap of exactly thirty minutes starts a new session in your answer.")),
        new SqlProblem.Case("sample", Path.of("sample")),
        List.of(
            new SqlProblem.Case("gap-exactly-thirty-minutes", Path.of("gap")),
            new SqlProblem.Case("user-without-events", Path.of("none"))),
        Set.of("calcite", "h2"),
        """
        A session number is **the number of starts so far**. Mark each start with 1, and let a \
        running sum do the rest.

        - One pass over two partitions, one sort by user and time.
        - Say aloud that a day's partition cuts sessions at midnight.
        """);
  }

  static ResultTable sample() {
    return new ResultTable(
        PAGE_EVENTS.columns(),
        List.of(
            Arrays.asList(7L, time(3, 8, 0), "home", "2024-01-03"),
            Arrays.asList(7L, time(3, 8, 22), "feed", "2024-01-03"),
            Arrays.asList(7L, time(3, 9, 5), "ad", "2024-01-03"),
            Arrays.asList(9L, time(3, 23, 51), "feed", "2024-01-03"),
            Arrays.asList(9L, time(4, 0, 14), null, "2024-01-04")));
  }

  static Review review() {
    return new Review(
        SESSION,
        START,
        Rules.INTERVIEW,
        Duration.ofMinutes(30),
        Duration.ofSeconds(1747),
        DrillState.Ending.TIME_OVER,
        false,
        List.of(
            new ClockNote(ClockNote.Kind.AHEAD, Duration.ofMinutes(12), Duration.ofSeconds(130))),
        List.of(
            answer(0, Status.SUBMITTED, "SELECT 1", 200, Optional.of(pass())),
            answer(1, Status.SUBMITTED, ANSWER, 412, Optional.of(wrong())),
            answer(2, Status.SUBMITTED, "SELEC 1\nFROM t", 245, Optional.of(syntax())),
            answer(3, Status.NOT_SUBMITTED, "", 550, Optional.empty()),
            answer(4, Status.SUBMITTED, "SELECT 2", 340, Optional.of(undecided()))));
  }

  static SqlVerdict pass() {
    return new SqlVerdict.Pass(List.of(passed("tie"), passed("empty"), passed("sample")));
  }

  static SqlVerdict syntax() {
    return new SqlVerdict.NotRun(
        List.of(),
        new SqlError(
            SqlError.Kind.SYNTAX,
            "\"SELEC\" is not the beginning of a statement",
            Optional.of(new SqlError.Position(1, 1))));
  }

  static SqlVerdict undecided() {
    return new SqlVerdict.Undecided(
        List.of(passed("sample")), "Calcite and H2 round 2.5 to different numbers.");
  }

  static SqlVerdict.Wrong wrong() {
    List<Column> columns =
        List.of(
            new Column("user_id", SqlType.Simple.BIGINT),
            new Column("event_ts", SqlType.Simple.TIMESTAMP),
            new Column("session_no", SqlType.Simple.BIGINT));
    ResultTable events =
        new ResultTable(
            PAGE_EVENTS.columns(),
            List.of(
                Arrays.asList(1L, time(3, 8, 0), "home", "2024-01-03"),
                Arrays.asList(1L, time(3, 8, 30), "feed", "2024-01-03")));
    ResultTable expected =
        new ResultTable(
            columns,
            List.of(Arrays.asList(1L, time(3, 8, 0), 1L), Arrays.asList(1L, time(3, 8, 30), 1L)));
    ResultTable actual =
        new ResultTable(
            columns,
            List.of(Arrays.asList(1L, time(3, 8, 0), 1L), Arrays.asList(1L, time(3, 8, 30), 2L)));
    return new SqlVerdict.Wrong(
        List.of(
            passed("user-without-events"),
            new SqlVerdict.CaseResult(
                "gap-exactly-thirty-minutes", false, "One cell of one row differs.")),
        new SqlVerdict.Counterexample(
            "gap-exactly-thirty-minutes",
            Map.of("page_events", events),
            expected,
            actual,
            new SqlVerdict.Difference(
                "One row differs, in session_no.",
                List.of(
                    new SqlVerdict.RowPair(Optional.of(0), Optional.of(0), List.of()),
                    new SqlVerdict.RowPair(Optional.of(1), Optional.of(1), List.of(2))))));
  }

  /// A bank of these five problems.
  static Bank bank() {
    return new Bank() {
      @Override
      public List<Item> items() {
        return Samples.items();
      }

      @Override
      public List<Unreadable> unreadable() {
        return List.of();
      }

      @Override
      public List<Item> search(String words) {
        return items();
      }

      @Override
      public Item find(String name) throws PackException {
        return Samples.items().stream()
            .filter(item -> item.id().toString().equals(name))
            .findFirst()
            .orElseThrow(() -> new PackException(name, "there is no such item"));
      }

      @Override
      public Kata kata(Item item) throws PackException {
        throw new PackException("items/" + item.id().name(), "is no kata");
      }

      @Override
      public SqlProblem sqlProblem(Item item) {
        return Samples.problem(item);
      }
    };
  }

  private static Answer answer(
      int position, Status status, String text, long seconds, Optional<? extends Verdict> verdict) {
    return new Answer(
        position,
        drillProblems().get(position),
        status,
        text,
        text,
        Duration.ofSeconds(seconds),
        verdict.map(v -> v),
        "");
  }

  private static SqlVerdict.CaseResult passed(String name) {
    return new SqlVerdict.CaseResult(name, true, "");
  }

  private static LocalDateTime time(int day, int hour, int minute) {
    return LocalDateTime.of(2024, 1, day, hour, minute);
  }

  private static Item item(
      String name, String title, Difficulty difficulty, int minutes, String tag) {
    return new Item(
        new ItemId("core", name),
        Item.Kind.SQL,
        Item.Round.SQL,
        title,
        difficulty,
        List.of(tag),
        Duration.ofMinutes(minutes));
  }
}
