package dryrun.app.desktop.drill;

import dryrun.bank.Kata;
import dryrun.grade.KataVerdict;
import dryrun.practice.KataJudge;
import dryrun.sql.Cancellation;
import java.util.List;

/// Says the same of every answer.
record FakeKatas(KataVerdict verdict) implements KataJudge {
  FakeKatas() {
    this(KataSamples.failing());
  }

  @Override
  public KataVerdict judge(Kata kata, String text, Cancellation cancellation) {
    return verdict;
  }

  @Override
  public KataVerdict tryOut(Kata kata, String text, Cancellation cancellation) {
    return verdict;
  }

  @Override
  public void warmUp(List<Kata> katas) {}
}
