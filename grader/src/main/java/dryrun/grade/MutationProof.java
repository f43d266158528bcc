package dryrun.grade;

import dryrun.bank.Kata;
import java.util.Map;

/// Holds the stored mutation score of a kata: high enough, and computed from what the kata is now.
record MutationProof(Kata kata, KataFindings findings) {
  private static final double LEAST = 0.9;

  /// @param figures gets `mutationScore`
  void prove(Map<String, Double> figures) {
    if (kata.mutation().isEmpty()) {
      return;
    }
    Kata.Mutation mutation = kata.mutation().get();
    figures.put("mutationScore", mutation.score());
    if (!mutation.of().equals(kata.mutationSubject())) {
      findings.find(
          "item.json",
          "the mutation score is out of date: the reference or its tests have changed");
    } else if (mutation.score() < LEAST) {
      findings.find(
          "item.json",
          "the tests kill %.2f of the mutants of the reference, and must kill %.2f"
              .formatted(mutation.score(), LEAST));
    }
  }
}
