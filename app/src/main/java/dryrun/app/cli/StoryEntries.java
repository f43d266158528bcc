package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.story.Budget;
import dryrun.story.check.Finding;
import dryrun.story.check.SectionTiming;
import dryrun.story.check.StoryReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the checks found in a story, as an entry.
final class StoryEntries {
  private StoryEntries() {}

  static Entry of(String file, StoryReport report) {
    ObjectNode document = Json.document(file).put("template", report.template());
    ArrayNode sections = document.putArray("sections");
    report.sections().forEach(timing -> put(sections.addObject(), timing));
    ArrayNode findings = document.putArray("findings");
    for (Finding finding : report.findings()) {
      findings
          .addObject()
          .put("rule", finding.rule().id())
          .put("severity", severity(finding))
          .put("message", finding.message())
          .put("line", finding.line())
          .put("quote", finding.quote())
          .put("repair", finding.repair());
    }
    document.put("seconds", seconds(report.spoken()));
    return new Entry(
        document,
        List.of(findings(file, report)),
        List.of(sections(report)),
        List.of(),
        report.hasErrors() ? Exit.NOT_PASSED : Exit.DONE);
  }

  private static void put(ObjectNode node, SectionTiming timing) {
    node.put("name", timing.name()).put("words", timing.words());
    node.put("seconds", seconds(timing.spoken()));
    Budget budget = timing.budget();
    if (budget != null) {
      node.putObject("budgetSeconds")
          .put("min", budget.minSeconds())
          .put("max", budget.maxSeconds());
    }
  }

  private static Grid findings(String file, StoryReport report) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Finding finding : report.findings()) {
      rows.add(
          List.of(
              file + ":" + finding.line(),
              severity(finding),
              finding.rule().id(),
              finding.quote(),
              finding.message()));
    }
    return Grid.of(List.of("place", "severity", "rule", "quote", "message"), rows);
  }

  private static Grid sections(StoryReport report) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (SectionTiming timing : report.sections()) {
      Budget budget = timing.budget();
      rows.add(
          List.of(
              timing.name(),
              String.valueOf(timing.words()),
              seconds(timing.spoken()).toPlainString(),
              budget == null ? "" : budget.minSeconds() + "-" + budget.maxSeconds()));
    }
    return new Grid(
        Optional.of(report.template() + ", " + seconds(report.spoken()) + " seconds"),
        List.of("section", "words", "seconds", "budget"),
        List.of(false, true, true, true),
        rows);
  }

  private static String severity(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }

  /// To a tenth.
  private static BigDecimal seconds(Duration spoken) {
    return BigDecimal.valueOf(spoken.toMillis()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
  }
}
