package dryrun.grade;

import dryrun.bank.Finding;
import dryrun.bank.SqlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what is wrong with one item.
final class Findings {
  private final String folder;
  private final List<Finding> findings = new ArrayList<>();

  Findings(SqlProblem problem) {
    this.folder = "items/" + problem.item().id().name() + "/";
  }

  /// @param file inside the item's folder
  void add(String file, String message) {
    Finding finding = new Finding(folder + file, Optional.empty(), message);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Finding> list() {
    return List.copyOf(findings);
  }

  /// Where the rows of a case are, the sample being one.
  static String file(SqlProblem problem, SqlProblem.Case of) {
    return of.equals(problem.sample()) ? "sample" : "cases/" + of.name();
  }
}
