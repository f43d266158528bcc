package dryrun.app.desktop;

import dryrun.grade.KataVerdict;
import dryrun.grade.kata.Isolation;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataLimits;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.SizeLimit;
import dryrun.grade.kata.SizeTest;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The real runner with limits so wide that what the machine is busy with besides does not decide
/// what comes of a right answer.
final class PatientKatas implements KataRunner {
  private static final Duration WIDE = Duration.ofMinutes(2);

  private final KataRunner runner;
  private volatile boolean patient = true;

  PatientKatas(KataRunner runner) {
    this.runner = runner;
  }

  /// From now on limits are those of a drill.
  void hurry() {
    patient = false;
  }

  @Override
  public KataVerdict run(KataJob job, Cancellation cancellation) {
    KataSuite suite = patient ? wide(job.suite()) : job.suite();
    return runner.run(new KataJob(suite, job.answer(), job.trust()), cancellation);
  }

  private static KataSuite wide(KataSuite suite) {
    return new KataSuite(
        suite.reference(),
        suite.tests(),
        suite.resources(),
        suite.data(),
        suite.stream(),
        suite.sizeTest().map(size -> new SizeTest(size.test(), Optional.of(WIDE))),
        suite.trust(),
        suite.capabilities(),
        new KataLimits(WIDE, WIDE, suite.limits().output()));
  }

  @Override
  public Optional<SizeLimit> sizeLimit(KataSuite suite, Cancellation cancellation) {
    return runner.sizeLimit(suite, cancellation);
  }

  @Override
  public void warmUp(List<KataSuite> suites) {
    runner.warmUp(patient ? suites.stream().map(PatientKatas::wide).toList() : suites);
  }

  @Override
  public Isolation isolation() {
    return runner.isolation();
  }

  @Override
  public void close() {
    runner.close();
  }
}
