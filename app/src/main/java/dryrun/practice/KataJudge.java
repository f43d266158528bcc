package dryrun.practice;

import dryrun.bank.Kata;
import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.util.List;

/// Judges one answer to a kata.
public interface KataJudge {

  /// The verdict on a text by every test.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  KataVerdict judge(Kata kata, String text, Cancellation cancellation);

  /// The verdict on a text by the tests that the candidate is shown.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  KataVerdict tryOut(Kata kata, String text, Cancellation cancellation);

  /// Makes ready in the background what judging answers to these needs.
  void warmUp(List<Kata> katas);
}
