package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.Messages;
import dryrun.bank.estimate.AmountText;
import dryrun.bank.estimate.Estimate;

/// Writes an estimate as a table of Markdown, for paper.
final class EstimateText {
  private EstimateText() {}

  static String table(Estimate estimate) {
    var table = new StringBuilder();
    head(table, "estimate.inputs");
    for (Estimate.Input input : estimate.inputs()) {
      String why = input.isGiven() ? Messages.text("estimate.given") : input.why();
      row(table, input.label(), AmountText.exact(input.value(), input.unit()), why);
    }
    table.append('\n');
    head(table, "estimate.results");
    for (Estimate.Outcome outcome : estimate.compute()) {
      String value =
          switch (outcome) {
            case Estimate.Computed computed -> computed.text();
            case Estimate.Undefined undefined -> undefined.reason();
          };
      row(table, outcome.step().label(), value, "`" + outcome.step().formula().text() + "`");
    }
    return table.toString();
  }

  private static void head(StringBuilder table, String key) {
    table.append("| ").append(Messages.text(key)).append(" |  |  |\n|---|---|---|\n");
  }

  private static void row(StringBuilder table, String label, String value, String about) {
    table
        .append("| ")
        .append(cell(label))
        .append(" | ")
        .append(cell(value))
        .append(" | ")
        .append(cell(about))
        .append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
