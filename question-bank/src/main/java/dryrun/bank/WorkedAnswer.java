package dryrun.bank;

import dryrun.bank.estimate.Estimate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question of the design, modelling or metrics round with the answer of a staff engineer.
///
/// @param stages of the round, in order
/// @param prompt Markdown: what the interviewer says
/// @param clarifications what one may ask, and what the interviewer answers
/// @param components notes on the nodes of the diagram, by their labels; none unless of kind design
/// @param answer Markdown under the headings of its kind; `{{id}}` stands for the value of an input
///   or step of the estimate
/// @param ddl CREATE TABLE statements; empty unless of kind modelling
/// @param rubric what earns marks
public record WorkedAnswer(
    Item item,
    String hash,
    List<Stage> stages,
    String prompt,
    List<Clarification> clarifications,
    Optional<Estimate> estimate,
    Optional<Diagram> diagram,
    Sections components,
    Sections answer,
    String ddl,
    List<Point> rubric)
    implements Reference {
  /// A place in the prose for a figure of the estimate.
  public static final Pattern FIGURE = Pattern.compile("\\{\\{(?<id>[^{}]*)}}");

  public WorkedAnswer {
    stages = List.copyOf(stages);
    clarifications = List.copyOf(clarifications);
    rubric = List.copyOf(rubric);
  }

  /// The answer with the figures of an estimate in the places that name them; a name that it does
  /// not have stays as it is written.
  ///
  /// @param figures of this answer, perhaps with other inputs
  public Sections prose(Estimate figures) {
    return with(figures, answer);
  }

  /// The notes on components with the figures of an estimate, as in [#prose].
  public Sections notes(Estimate figures) {
    return with(figures, components);
  }

  private static Sections with(Estimate figures, Sections texts) {
    return new Sections(
        texts.all().stream()
            .map(section ->
                new Sections.Section(
                    section.heading(),
                    section.line(),
                    FIGURE
                        .matcher(section.text())
                        .replaceAll(name ->
                            Matcher.quoteReplacement(
                                figures.text(name.group("id")).orElse(name.group())))))
            .toList());
  }

  /// A part of the round and the time for it.
  public record Stage(String name, Duration time) {}

  /// A question to the interviewer and the answer to it.
  public record Clarification(String question, String answer, Kind kind) {
    /// What the question is about.
    public enum Kind {
      FUNCTIONAL,
      NON_FUNCTIONAL,
      CONSTRAINT
    }
  }

  /// Something that earns marks when it is in the notes.
  ///
  /// @param stage the name of the stage in which one would say it
  /// @param evidence words looked for in notes without regard to case; `*` ends a beginning of
  ///   words
  public record Point(String id, String point, String stage, List<String> evidence, Level level) {
    public Point {
      evidence = List.copyOf(evidence);
    }
  }

  /// Of whom a point is expected.
  public enum Level {
    SENIOR,
    STAFF,
    PRINCIPAL
  }
}
