package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.cli.FakeKataRunner;
import dryrun.app.desktop.drill.KataSamples;
import dryrun.bank.Kata;
import dryrun.grade.kata.KataJob;
import dryrun.sql.Cancellation;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnKatasTest {
  private final FakeKataRunner runner = new FakeKataRunner();
  private final OwnKatas katas = new OwnKatas(runner);

  /// Any other suite would be made ready for nothing.
  @Test
  void makesReadyWhatAnswersAreJudgedBy() {
    Kata kata = KataSamples.kata();

    katas.warmUp(List.of(kata));
    katas.tryOut(kata, "class LruCache {}", new Cancellation());
    katas.judge(kata, "class LruCache {}", new Cancellation());

    assertEquals(runner.jobs().stream().map(KataJob::suite).toList(), runner.warmed());
  }
}
