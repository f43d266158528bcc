package dryrun.grade;

import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the grader says about an answer to an SQL problem.
public sealed interface SqlVerdict extends Verdict {

  /// How each case went, in the order of the problem; cases that were not run are left out.
  List<CaseResult> cases();

  /// Every case passed.
  ///
  /// @param byPlan whether the plans prove that answer and reference give the same on every data
  record Pass(List<CaseResult> cases, boolean byPlan) implements SqlVerdict {
    public Pass {
      cases = List.copyOf(cases);
    }

    /// Passed, and nothing is known beyond the cases.
    public Pass(List<CaseResult> cases) {
      this(cases, false);
    }
  }

  /// At least one case failed, and the second engine agrees (or cannot run the answer).
  record Wrong(List<CaseResult> cases, Counterexample counterexample) implements SqlVerdict {
    public Wrong {
      cases = List.copyOf(cases);
    }
  }

  /// The answer could not be run to its end: syntax, a missing column, a timeout, and so on by the
  /// kind of the error.
  record NotRun(List<CaseResult> cases, SqlError error) implements SqlVerdict {
    public NotRun {
      cases = List.copyOf(cases);
    }
  }

  /// The engines disagree on a case; `reason` says on what. Never counts against the user.
  record Undecided(List<CaseResult> cases, String reason) implements SqlVerdict {
    public Undecided {
      cases = List.copyOf(cases);
    }
  }

  /// One case: its name, whether the answer passed, and one sentence why not (empty when it
  /// passed).
  record CaseResult(String name, boolean passed, String reason) {}

  /// The data on which an answer differs from the reference: the tables of the case in the order of
  /// the problem, both results, and where they differ. Where the reference leaves a choice open,
  /// `expected` is the right result that is most like the answer.
  record Counterexample(
      String caseName,
      Map<String, ResultTable> tables,
      ResultTable expected,
      ResultTable actual,
      Difference difference) {
    public Counterexample {
      tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }
  }

  /// How two results differ.
  ///
  /// @param summary one sentence for a person, such as "Two rows are missing."
  /// @param pairs rows side by side in the order to show them
  record Difference(String summary, List<RowPair> pairs) {
    public Difference {
      pairs = List.copyOf(pairs);
    }
  }

  /// An expected row and an actual row by their indexes; one side is empty for a missing or an
  /// unexpected row.
  ///
  /// @param differing the columns in which both rows differ; empty for equal rows
  record RowPair(Optional<Integer> expected, Optional<Integer> actual, List<Integer> differing) {
    public RowPair {
      differing = List.copyOf(differing);
    }
  }
}
