package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;
import dryrun.sql.SqlError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who is asked when, and what is made of it, with engines that say what the test wants.
class SqlGraderTest {
  private static final String SHORT = "Your result has no rows; one is expected.";

  private final SqlProblem problem =
      Problems.problem(
          Path.of("folder"),
          "reference",
          Tables.multiset(),
          List.of("t"),
          "sample",
          "small",
          "big");
  private final ScriptedSandbox sandbox =
      new ScriptedSandbox()
          .says("reference", Engine.CALCITE, "sample", 1L)
          .says("reference", Engine.CALCITE, "small", 2L)
          .says("reference", Engine.CALCITE, "big", 3L)
          .says("SELECT * FROM t", Engine.CALCITE, "sample", 0L)
          .says("SELECT * FROM t", Engine.CALCITE, "small", 0L, 1L)
          .says("SELECT * FROM t", Engine.CALCITE, "big", 0L, 1L, 2L)
          .says("answer", Engine.CALCITE, "sample", 1L)
          .says("answer", Engine.CALCITE, "small", 2L)
          .says("answer", Engine.CALCITE, "big", 3L);
  private final SqlGrader grader = new SqlGrader(sandbox, DatasetSources::of, Duration.ZERO);

  @Test
  void onePlanServesAllCasesAndTheReferenceIsRunOnce() {
    assertInstanceOf(SqlVerdict.Pass.class, grade());
    assertInstanceOf(SqlVerdict.Pass.class, grade());

    assertEquals(List.of("reference on AUTO", "answer on AUTO", "answer on AUTO"), sandbox.asked);
  }

  @Test
  void theOtherEngineIsAskedOnTheCasesThatFailed() {
    sandbox.says("answer", Engine.CALCITE, "big").says("answer", Engine.H2, "big");

    SqlVerdict.Wrong wrong = assertInstanceOf(SqlVerdict.Wrong.class, grade());

    assertEquals(
        List.of(
            new CaseResult("sample", true, ""),
            new CaseResult("small", true, ""),
            new CaseResult("big", false, SHORT)),
        wrong.cases());
    assertEquals("big", wrong.counterexample().caseName());
    assertEquals(
        List.of("reference on AUTO", "answer on AUTO", "SELECT * FROM t on AUTO", "answer on H2"),
        sandbox.asked);
  }

  @Test
  void theSmallestFailingCaseIsTheCounterexample() {
    sandbox
        .says("answer", Engine.CALCITE, "big")
        .says("answer", Engine.H2, "big")
        .says("answer", Engine.CALCITE, "small")
        .says("answer", Engine.H2, "small");

    SqlVerdict.Wrong wrong = assertInstanceOf(SqlVerdict.Wrong.class, grade());

    assertEquals("small", wrong.counterexample().caseName());
    assertEquals(
        Map.of("t", Tables.table("x", Tables.rows(Tables.row(0L), Tables.row(1L)))),
        wrong.counterexample().tables());
  }

  @Test
  void nothingIsDecidedWhereTheOtherEngineFindsTheAnswerRight() {
    sandbox.says("answer", Engine.CALCITE, "big").says("answer", Engine.H2, "big", 3L);

    SqlVerdict.Undecided undecided = assertInstanceOf(SqlVerdict.Undecided.class, grade());

    assertEquals(
        "The engines disagree on big: H2 finds the answer right, and on the other one: " + SHORT,
        undecided.reason());
  }

  @Test
  void oneCaseOnWhichBothEnginesFindItWrongDecides() {
    sandbox
        .says("answer", Engine.CALCITE, "small")
        .says("answer", Engine.H2, "small", 2L)
        .says("answer", Engine.CALCITE, "big")
        .says("answer", Engine.H2, "big", 4L);

    SqlVerdict.Wrong wrong = assertInstanceOf(SqlVerdict.Wrong.class, grade());

    assertEquals("big", wrong.counterexample().caseName());
  }

  @Test
  void anAnswerIsWrongWhereTheOtherEngineCannotRunIt() {
    sandbox
        .says("answer", Engine.CALCITE, "big")
        .fails("answer", Engine.H2, "big", SqlError.Kind.SEMANTIC);

    assertInstanceOf(SqlVerdict.Wrong.class, grade());
  }

  @Test
  void anAnswerThatRunsOutOfTimeIsNotRunWhateverItGaveElsewhere() {
    sandbox
        .says("answer", Engine.CALCITE, "small")
        .fails("answer", Engine.CALCITE, "big", SqlError.Kind.TIMEOUT);

    SqlVerdict.NotRun notRun = assertInstanceOf(SqlVerdict.NotRun.class, grade());

    assertEquals(SqlError.Kind.TIMEOUT, notRun.error().kind());
    assertEquals(new CaseResult("big", false, "It does not run"), notRun.cases().get(2));
  }

  @Test
  void wrongRowsSayMoreThanAnErrorInTheDataOfAnotherCase() {
    sandbox
        .says("answer", Engine.CALCITE, "small")
        .says("answer", Engine.H2, "small")
        .fails("answer", Engine.CALCITE, "big", SqlError.Kind.RUNTIME);

    assertInstanceOf(SqlVerdict.Wrong.class, grade());

    sandbox.says("answer", Engine.CALCITE, "small", 2L);
    assertInstanceOf(SqlVerdict.NotRun.class, grade());
  }

  @Test
  void aReferenceThatDoesNotRunNeverCountsAgainstTheUser() {
    sandbox.fails("reference", Engine.CALCITE, "big", SqlError.Kind.INPUT);

    SqlVerdict.Undecided undecided = assertInstanceOf(SqlVerdict.Undecided.class, grade());

    assertEquals(
        "The reference of this problem gives no result: It does not run", undecided.reason());
  }

  @Test
  void anAnswerWhoseProcessEndedIsRunOnceMore() {
    sandbox.loses("answer", 1);

    assertInstanceOf(SqlVerdict.Pass.class, grade());
  }

  @Test
  void aProcessThatEndsTwiceSaysNothingOfTheAnswer() {
    sandbox.loses("answer", 2);

    SqlVerdict.Undecided undecided = assertInstanceOf(SqlVerdict.Undecided.class, grade());

    assertEquals(
        "The process that ran your answer ended twice, which says nothing of the answer.",
        undecided.reason());
  }

  private SqlVerdict grade() {
    return grader.grade(problem, "answer", Engine.AUTO, new Cancellation());
  }
}
