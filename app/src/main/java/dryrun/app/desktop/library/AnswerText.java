package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.reader.Page;
import dryrun.bank.Sections;
import dryrun.bank.WorkedAnswer;
import dryrun.bank.estimate.Estimate;
import java.util.Optional;

/// Writes a worked answer as a page: the prompt, and everything else closed, so that one thinks
/// first.
final class AnswerText {
  private final WorkedAnswer answer;

  AnswerText(WorkedAnswer answer) {
    this.answer = answer;
  }

  Page page() {
    return new Page(
        answer.item().id().toString(),
        answer.item().title(),
        markdown(false),
        markdown(true),
        section -> true);
  }

  /// @param paper whether figures that move stand as they are stated
  private String markdown(boolean paper) {
    var page = new StringBuilder(answer.prompt());
    page.append(PageText.section("answer.clarify", clarifications()));
    answer
        .estimate()
        .map(estimate ->
            paper ? EstimateText.table(estimate) : PageText.figure(PageText.ESTIMATE, ""))
        .ifPresent(text -> page.append(PageText.section("answer.estimate", text)));
    answer
        .diagram()
        .ifPresent(
            diagram -> page.append(PageText.section("answer.diagram", PageText.diagram(diagram))));
    for (Sections.Section section : answer.answer().all()) {
      page.append("\n\n## ")
          .append(section.heading())
          .append("\n\n")
          .append(prose("answer", section, paper));
    }
    if (!answer.components().all().isEmpty()) {
      page.append(PageText.section("answer.components", components(paper)));
    }
    if (!answer.ddl().isEmpty()) {
      page.append(PageText.section("answer.ddl", PageText.figure("sql", answer.ddl().strip())));
    }
    return page.append(PageText.section("answer.rubric", rubric())).toString();
  }

  private String clarifications() {
    var text = new StringBuilder();
    answer
        .clarifications()
        .forEach(asked ->
            text.append("**")
                .append(asked.question())
                .append("** ")
                .append(asked.answer())
                .append("\n\n"));
    return text.toString();
  }

  /// The text of a section, or the block that stands for it while its figures may move.
  private String prose(String part, Sections.Section section, boolean paper) {
    Optional<Estimate> estimate = answer.estimate();
    if (estimate.isEmpty() || !WorkedAnswer.FIGURE.matcher(section.text()).find()) {
      return section.text();
    }
    String place = part + " " + section.heading();
    return paper ? at(answer, estimate.get(), place) : PageText.figure(PageText.PROSE, place);
  }

  /// The text that a block stands for.
  ///
  /// @param place what is written in the block
  static String at(WorkedAnswer answer, Estimate figures, String place) {
    String[] names = place.strip().split(" ", 2);
    Sections part = names[0].equals("component") ? answer.notes(figures) : answer.prose(figures);
    return part.text(names[1]);
  }

  private String components(boolean paper) {
    var text = new StringBuilder();
    answer
        .components()
        .all()
        .forEach(note ->
            text.append("### ")
                .append(note.heading())
                .append("\n\n")
                .append(prose("component", note, paper))
                .append("\n\n"));
    return text.toString();
  }

  private String rubric() {
    var text = new StringBuilder();
    for (WorkedAnswer.Stage stage : answer.stages()) {
      text.append("### ").append(stage.name()).append("\n\n");
      answer.rubric().stream()
          .filter(point -> point.stage().equals(stage.name()))
          .forEach(point ->
              text.append("- ")
                  .append(point.point())
                  .append(" *(")
                  .append(Messages.name(point.level()))
                  .append(")*\n"));
      text.append('\n');
    }
    return text.toString();
  }
}
