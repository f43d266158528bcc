package dryrun.grade;

import dryrun.bank.Bank;
import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.ItemProof;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.Proof;
import dryrun.grade.kata.KataRunner;
import dryrun.sql.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Proves katas: every right solution passes, the starter compiles and fails, every known-wrong
/// solution is caught by the test that it names, and the size test tells good from bad.
public final class KataProof implements ItemProof {
  /// How many times the limit of the size test the slow solution must take at least.
  public static final int FULL_MARGIN = 50;

  private static final int UNTIMED = 0;

  private final KataRunner runner;
  private final int margin;

  /// @param margin how many times the limit of the size test the slow solution is let run; it is
  ///   refused when it ends before. [#FULL_MARGIN], or less where time is short
  public KataProof(KataRunner runner, int margin) {
    this.runner = runner;
    this.margin = margin;
  }

  /// Proves all that does not hang on how fast the machine is just now: the slow solution is left
  /// out, the size test has no factors, and limits are wide.
  public static KataProof untimed(KataRunner runner) {
    return new KataProof(runner, UNTIMED);
  }

  @Override
  public Proof prove(Bank bank, Item item) {
    if (item.kind() != Item.Kind.KATA) {
      return Proof.of(List.of());
    }
    try {
      return prove(bank.kata(item));
    } catch (PackException e) {
      return Proof.of(e.findings());
    }
  }

  private Proof prove(Kata kata) {
    List<Finding> list = new ArrayList<>();
    SortedMap<String, Double> figures = new TreeMap<>();
    KataFindings findings = new KataFindings(kata, list);
    JudgedSolutions solutions =
        new JudgedSolutions(kata, runner, margin > UNTIMED, new Cancellation());
    new RightSolutionsProof(kata, solutions, findings).prove();
    if (list.isEmpty()) {
      SizeTestProof size = new SizeTestProof(kata, runner, solutions, findings, margin);
      if (solutions.timed()) {
        size.prove(figures);
      }
      new WrongSolutionsProof(kata, solutions, findings).prove(size.slow());
    }
    new MutationProof(kata, findings).prove(figures);
    return new Proof(list, figures);
  }
}
