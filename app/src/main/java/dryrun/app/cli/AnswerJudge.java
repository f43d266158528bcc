package dryrun.app.cli;

import dryrun.bank.SqlProblem;
import dryrun.grade.Verdict;
import dryrun.sql.Engine;

/// Judges an answer on an engine.
@FunctionalInterface
public interface AnswerJudge {
  Verdict judge(SqlProblem problem, String sql, Engine engine);
}
