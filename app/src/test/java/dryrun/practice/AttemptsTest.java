package dryrun.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dryrun.bank.Item;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.practice.ProblemState.Status;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final List<SqlVerdict.CaseResult> CASES =
      List.of(
          new SqlVerdict.CaseResult("tie-on-second-place", true, ""),
          new SqlVerdict.CaseResult("user-without-orders", false, "A row is missing."));

  @Test
  void wrongVerdictWithEveryTypeOfCellComesBack() {
    roundTrip(new SqlVerdict.Wrong(CASES, counterexample()), Outcome.WRONG);
  }

  @Test
  void passComesBack() {
    roundTrip(new SqlVerdict.Pass(CASES.subList(0, 1)), Outcome.PASS);
    roundTrip(new SqlVerdict.Pass(CASES.subList(0, 1), true), Outcome.PASS);
  }

  @Test
  void undecidedComesBack() {
    roundTrip(new SqlVerdict.Undecided(CASES, "the engines differ on 1/0"), Outcome.UNDECIDED);
  }

  @Test
  void errorsComeBackAndAreFiledByKind() {
    roundTrip(
        notRun(SqlError.Kind.SYNTAX, Optional.of(new SqlError.Position(3, 9))), Outcome.ERROR);
    roundTrip(notRun(SqlError.Kind.SEMANTIC, Optional.empty()), Outcome.ERROR);
    roundTrip(notRun(SqlError.Kind.RUNTIME, Optional.empty()), Outcome.ERROR);
    roundTrip(notRun(SqlError.Kind.TIMEOUT, Optional.empty()), Outcome.TIMEOUT);
    roundTrip(notRun(SqlError.Kind.MEMORY, Optional.empty()), Outcome.MEMORY);
    roundTrip(notRun(SqlError.Kind.FORBIDDEN, Optional.empty()), Outcome.FORBIDDEN);
  }

  @Test
  void unreadableDatasetDoesNotCountAgainstTheUser() {
    roundTrip(notRun(SqlError.Kind.INPUT, Optional.empty()), Outcome.UNDECIDED);
  }

  @Test
  void blankAndGivenUpAnswersAreFiledAsSuch() {
    assertEquals(Outcome.EMPTY, outcome(Status.SUBMITTED, " \n"));
    assertEquals(Outcome.EMPTY, outcome(Status.NOT_SUBMITTED, ""));
    assertEquals(Outcome.GIVEN_UP, outcome(Status.GIVEN_UP, ""));
    assertEquals(Outcome.GIVEN_UP, outcome(Status.GIVEN_UP, "SELECT"));
  }

  @Test
  void textTypedAfterTheEndIsKeptBesideTheJudgedOne() {
    Answer late =
        new Answer(
            0,
            problem(),
            Status.NOT_SUBMITTED,
            "SELECT 12",
            "SELECT 1",
            Duration.ofSeconds(3),
            Optional.empty(),
            "");
    assertEquals(Optional.of(late), Attempts.answer(attempt(late)));
  }

  @Test
  void judgingAgainGivesTheSameAttempt() {
    Answer answer = answer(Optional.of(new SqlVerdict.Pass(CASES)));
    assertEquals(attempt(answer), attempt(answer));
    assertNotEquals(
        attempt(answer).id(),
        attempt(
                new Answer(
                    1, problem(), Status.SUBMITTED, "", "", Duration.ZERO, Optional.empty(), ""))
            .id());
  }

  @Test
  void detailOfAnotherProgramIsNoAnswer() {
    Attempt attempt = attempt(answer(Optional.empty()));
    Attempt foreign =
        new Attempt(
            attempt.id(),
            attempt.item(),
            attempt.itemHash(),
            attempt.session(),
            attempt.started(),
            attempt.elapsed(),
            attempt.outcome(),
            attempt.submitted(),
            attempt.text(),
            "{\"rubric\":3}");
    assertEquals(Optional.empty(), Attempts.answer(foreign));
  }

  @Test
  void statisticsCountWhatWasJudged() {
    List<Attempt> attempts =
        List.of(
            attempt(answer(Optional.of(new SqlVerdict.Pass(CASES)))),
            attempt(answer(Optional.of(new SqlVerdict.Wrong(CASES, counterexample())))),
            attempt(answer(Optional.of(new SqlVerdict.Undecided(CASES, "")))));
    Statistics statistics = Statistics.of(attempts);
    assertEquals(new Statistics(2, 1, Duration.ofMinutes(6), Duration.ofMinutes(4)), statistics);
    assertEquals(0.5, statistics.accuracy().orElseThrow());
    assertEquals(1.5, statistics.velocity().orElseThrow());
    assertEquals(
        new Statistics(4, 2, Duration.ofMinutes(12), Duration.ofMinutes(8)),
        Statistics.sum(List.of(statistics, statistics)));
  }

  private static void roundTrip(SqlVerdict verdict, Outcome outcome) {
    Answer answer = answer(Optional.of(verdict));
    Attempt attempt = attempt(answer);
    assertEquals(outcome, attempt.outcome());
    assertEquals(Optional.of(answer), Attempts.answer(attempt));
  }

  private static Outcome outcome(Status status, String text) {
    return Attempts.outcome(
        new Answer(0, problem(), status, text, text, Duration.ZERO, Optional.empty(), ""));
  }

  private static SqlVerdict notRun(SqlError.Kind kind, Optional<SqlError.Position> at) {
    return new SqlVerdict.NotRun(List.of(), new SqlError(kind, "message", at));
  }

  private static Attempt attempt(Answer answer) {
    return Attempts.of(Moves.SESSION, Moves.START, answer);
  }

  private static Answer answer(Optional<Verdict> verdict) {
    return new Answer(
        2, problem(), Status.SUBMITTED, "SELECT 1", "SELECT 1", Duration.ofMinutes(4), verdict, "");
  }

  private static DrillProblem problem() {
    return new DrillProblem(
        "core/sessions",
        "ab12",
        Item.Kind.SQL,
        "Sessions by gap",
        Item.Difficulty.MEDIUM,
        Duration.ofMinutes(6));
  }

  private static SqlVerdict.Counterexample counterexample() {
    List<Column> columns =
        List.of(
            new Column("a", SqlType.Simple.TINYINT),
            new Column("b", SqlType.Simple.SMALLINT),
            new Column("c", SqlType.Simple.INTEGER),
            new Column("d", SqlType.Simple.BIGINT),
            new Column("e", SqlType.Simple.REAL),
            new Column("f", SqlType.Simple.DOUBLE),
            new Column("g", new SqlType.Decimal(12, 3)),
            new Column("h", new SqlType.Char(2)),
            new Column("i", SqlType.Simple.DATE),
            new Column("j", SqlType.Simple.TIME),
            new Column("k", SqlType.Simple.TIMESTAMP),
            new Column("l", new SqlType.Array(SqlType.Simple.BIGINT)),
            new Column("m", new SqlType.MapOf(SqlType.Simple.VARCHAR, SqlType.Simple.INTEGER)),
            new Column("n", new SqlType.Row(List.of(new Column("x", SqlType.Simple.BOOLEAN)))),
            new Column("o", SqlType.Simple.UNKNOWN));
    List<Object> row =
        Arrays.asList(
            (byte) 1,
            (short) 2,
            3,
            4L,
            Float.NaN,
            Double.NEGATIVE_INFINITY,
            new BigDecimal("1.500"),
            "DE",
            LocalDate.parse("2024-01-03"),
            LocalTime.parse("08:30:00.5"),
            LocalDateTime.parse("2024-01-03T08:30:00"),
            Arrays.asList(1L, null),
            Map.of("k", 7),
            Map.of("x", true),
            null);
    ResultTable table = new ResultTable(columns, List.of(row, Collections.nCopies(15, null)));
    return new SqlVerdict.Counterexample(
        "user-without-orders",
        Map.of("orders", table),
        table,
        new ResultTable(columns, List.of()),
        new SqlVerdict.Difference(
            "Two rows are missing.",
            List.of(
                new SqlVerdict.RowPair(Optional.of(0), Optional.empty(), List.of()),
                new SqlVerdict.RowPair(Optional.of(1), Optional.of(0), List.of(2, 3)))));
  }
}
