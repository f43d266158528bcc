package dryrun.grade;

import dryrun.grade.kata.Isolation;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.SizeLimit;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says of an answer what a script says of its first file.
record ScriptedKataRunner(Function<String, KataVerdict> script, Optional<SizeLimit> limit)
    implements KataRunner {
  static final KataVerdict.Notes NOTES =
      new KataVerdict.Notes(List.of(), Isolation.PROCESS_ONLY, Duration.ZERO, Duration.ZERO);

  @Override
  public KataVerdict run(KataJob job, Cancellation cancellation) {
    return script.apply(job.answer().getFirst().text());
  }

  @Override
  public Optional<SizeLimit> sizeLimit(KataSuite suite, Cancellation cancellation) {
    return limit;
  }

  @Override
  public void warmUp(List<KataSuite> suites) {}

  @Override
  public Isolation isolation() {
    return Isolation.PROCESS_ONLY;
  }

  @Override
  public void close() {}
}
