package dryrun.app.desktop;

import dryrun.bank.Kata;
import dryrun.grade.KataSuites;
import dryrun.grade.KataVerdict;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.Trust;
import dryrun.practice.KataJudge;
import dryrun.practice.KataText;
import dryrun.sql.Cancellation;
import java.util.List;
import java.util.stream.Stream;

/// Judges what the user types here: what it reaches for is remarked on, and run within its limits.
record OwnKatas(KataRunner runner) implements KataJudge {
  @Override
  public KataVerdict judge(Kata kata, String text, Cancellation cancellation) {
    return run(KataSuites.all(kata), kata, text, cancellation);
  }

  @Override
  public KataVerdict tryOut(Kata kata, String text, Cancellation cancellation) {
    return run(KataSuites.visible(kata), kata, text, cancellation);
  }

  @Override
  public void warmUp(List<Kata> katas) {
    runner.warmUp(
        katas.stream()
            .flatMap(kata -> Stream.of(KataSuites.visible(kata), KataSuites.all(kata)))
            .toList());
  }

  private KataVerdict run(KataSuite suite, Kata kata, String text, Cancellation cancellation) {
    var answer = KataSuites.answer(kata, KataText.split(text, kata.starter()));
    return runner.run(new KataJob(suite, answer, Trust.OWN), cancellation);
  }
}
