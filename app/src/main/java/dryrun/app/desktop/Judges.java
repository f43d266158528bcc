package dryrun.app.desktop;

import dryrun.bank.Kata;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.grade.SqlGrader;
import dryrun.grade.Verdict;
import dryrun.practice.Judge;
import dryrun.practice.KataJudge;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;

/// The judge of every kind of problem.
record Judges(SqlGrader queries, KataJudge katas) implements Judge {
  @Override
  public Verdict judge(Problem problem, String text, Cancellation cancellation) {
    return switch (problem) {
      case SqlProblem sql -> queries.grade(sql, text, Engine.AUTO, cancellation);
      case Kata kata -> katas.judge(kata, text, cancellation);
    };
  }
}
