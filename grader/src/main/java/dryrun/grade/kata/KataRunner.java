package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.util.List;
import java.util.Optional;

/// Judges answers to katas. Several threads may ask at once.
public interface KataRunner extends AutoCloseable {

  /// Compiles an answer, runs its tests in a process of their own, and says how it went.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  KataVerdict run(KataJob job, Cancellation cancellation);

  /// How long the size test of a suite may take, measured anew, which takes about half a second;
  /// empty when there is no size test or the reference does not pass it.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  Optional<SizeLimit> sizeLimit(KataSuite suite, Cancellation cancellation);

  /// Makes compiler, processes and suites ready in the background, so that the next answer need not
  /// wait for them. Processes that stand ready are let go of after ten idle minutes.
  ///
  /// @param suites what answers are going to be judged by, the first ones first
  void warmUp(List<KataSuite> suites);

  /// What keeps answers from this machine; found out once, which takes about a second.
  Isolation isolation();

  /// Kills what runs and deletes what was written.
  @Override
  void close();
}
