package dryrun.app.cli;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict;
import dryrun.sql.Engine;

/// Judges an answer on an engine.
@FunctionalInterface
public interface AnswerJudge {
  SqlVerdict judge(SqlProblem problem, String sql, Engine engine);
}
