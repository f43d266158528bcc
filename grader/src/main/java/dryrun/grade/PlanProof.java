package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlSandbox;
import dryrun.sql.same.SamePlan;

/// Proves an answer that passed every case equal to the reference on all other data too.
final class PlanProof {
  private final SqlSandbox sandbox;
  private final ProblemData data;
  private final SamePlan samePlan = new SamePlan();

  PlanProof(SqlSandbox sandbox, ProblemData data) {
    this.sandbox = sandbox;
    this.data = data;
  }

  /// Whether the plans of answer and reference are the same; false says nothing.
  boolean same(SqlProblem problem, String answer) {
    try {
      DatasetSchema schema = sandbox.schema(data.source(problem, problem.sample()));
      return samePlan.of(problem.reference().sql(), answer, schema);
    } catch (DataException e) {
      return false;
    }
  }
}
