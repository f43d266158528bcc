package dryrun.grade;

import dryrun.bank.Item;
import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlSandbox;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Proves what can be said of a problem without running its answers: par time, sample, tables.
final class FormProof {
  private static final int MOST_SAMPLE_ROWS = 8;

  private final SqlSandbox sandbox;
  private final ProblemData data;
  private final Findings findings;

  FormProof(SqlSandbox sandbox, ProblemData data, Findings findings) {
    this.sandbox = sandbox;
    this.data = data;
    this.findings = findings;
  }

  void prove(SqlProblem problem, Cancellation cancellation) {
    parTime(problem.item());
    tables(problem);
    if (findings.isEmpty()) {
      rows(problem, cancellation);
    }
  }

  private void parTime(Item item) {
    long least =
        switch (item.difficulty()) {
          case EASY -> 3;
          case MEDIUM -> 5;
          case HARD -> 8;
        };
    long most =
        switch (item.difficulty()) {
          case EASY -> 4;
          case MEDIUM -> 7;
          case HARD -> 10;
        };
    long par = item.par().toMinutes();
    if (par < least || par > most) {
      findings.add(
          "item.json",
          "parMinutes is %d: a problem of difficulty %s takes %d to %d minutes"
              .formatted(par, item.difficulty().name().toLowerCase(Locale.ROOT), least, most));
    }
  }

  /// A table that the reference never names was not meant, and one that it names must be shown.
  private void tables(SqlProblem problem) {
    DatasetSchema schema;
    try {
      schema = sandbox.schema(data.source(problem, problem.sample()));
    } catch (DataException e) {
      findings.add("item.json", "the dataset cannot be read: " + e.getMessage());
      return;
    }
    for (String table : problem.tables()) {
      if (schema.table(table).isEmpty()) {
        findings.add("item.json", "the dataset has no table " + table);
      } else if (!names(problem, table)) {
        findings.add("item.json", "tables lists " + table + ", which the reference does not use");
      }
    }
    for (var table : schema.tables()) {
      if (reads(problem, table.name()) && !problem.tables().contains(table.name())) {
        findings.add(
            "item.json", "tables leaves out " + table.name() + ", which the reference uses");
      }
    }
  }

  /// Whether the name stands anywhere in the reference.
  private static boolean names(SqlProblem problem, String table) {
    return finds("\\b" + table + "\\b", problem);
  }

  /// Whether the reference reads or changes the table, and no CTE of its name.
  private static boolean reads(SqlProblem problem, String table) {
    return finds("\\b(from|join|into|using|update)\\s+" + table + "\\b", problem)
        && !finds("\\b" + table + "\\s+as\\s*\\(", problem);
  }

  private static boolean finds(String pattern, SqlProblem problem) {
    String sql = problem.reference().sql().replaceAll("--[^\n]*|'[^']*'", " ");
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(sql).find();
  }

  private void rows(SqlProblem problem, Cancellation cancellation) {
    List<SqlProblem.Case> cases = data.cases(problem);
    List<CaseTables> read = CaseTables.read(sandbox, problem, data.all(problem), cancellation);
    for (int i = 0; i < read.size(); i++) {
      String file = Findings.file(problem, cases.get(i));
      read.get(i).error().ifPresent(error -> findings.add(file, error.message()));
    }
    read.getFirst()
        .tables()
        .forEach((table, rows) -> {
          if (rows.rows().size() > MOST_SAMPLE_ROWS) {
            findings.add(
                "sample/" + table + ".csv",
                "has %d rows: a sample shows at most %d per table"
                    .formatted(rows.rows().size(), MOST_SAMPLE_ROWS));
          }
        });
  }
}
