package dryrun.app.cli;

import dryrun.grade.KataVerdict;
import dryrun.grade.kata.Isolation;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.SizeLimit;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Keeps what it is asked to judge, and says what it was told to say.
public final class FakeKataRunner implements KataRunner {
  static final KataVerdict.Notes NOTES =
      new KataVerdict.Notes(List.of(), Isolation.PROCESS_ONLY, Duration.ZERO, Duration.ZERO);

  private final List<KataJob> jobs = new ArrayList<>();
  private final List<KataSuite> warmed = new ArrayList<>();
  private final Function<KataJob, KataVerdict> verdicts;

  public FakeKataRunner() {
    this(_ -> new KataVerdict.Pass(List.of(), NOTES));
  }

  FakeKataRunner(Function<KataJob, KataVerdict> verdicts) {
    this.verdicts = verdicts;
  }

  public List<KataJob> jobs() {
    return jobs;
  }

  @Override
  public KataVerdict run(KataJob job, Cancellation cancellation) {
    jobs.add(job);
    return verdicts.apply(job);
  }

  @Override
  public Optional<SizeLimit> sizeLimit(KataSuite suite, Cancellation cancellation) {
    return Optional.empty();
  }

  @Override
  public void warmUp(List<KataSuite> suites) {
    warmed.addAll(suites);
  }

  public List<KataSuite> warmed() {
    return warmed;
  }

  @Override
  public Isolation isolation() {
    return Isolation.PROCESS_ONLY;
  }

  @Override
  public void close() {}
}
