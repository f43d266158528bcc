package dryrun.app.diagram;

import java.util.List;
import java.util.Locale;

/// The text form of diagrams, as one types it: a line says what flows where.
///
/// ```text
/// # names are any words; lines may chain, fan out, and point back
/// phone -> collector -> kafka : events
/// kafka -> sessions job, archive job
/// Storage {
///   warehouse [store]
///   archive job -> lake : Parquet
/// }
/// sessions job -> warehouse
/// ```
///
/// A node's kind stands in brackets after its name, or is guessed from it; a group is a name with
/// braces around its nodes. Quotes keep the signs of the language out of a name.
public final class DiagramText {
  /// More than this many nodes or edges are refused: nobody could read the drawing.
  public static final int MOST = 80;

  static final int LONGEST = 40;

  private DiagramText() {}

  /// What a text says.
  ///
  /// @param diagram of all lines that can be read
  /// @param mistakes in the order of lines; a line that is only half typed is none
  public record Reading(Diagram diagram, List<Mistake> mistakes) {
    public Reading {
      mistakes = List.copyOf(mistakes);
    }
  }

  /// A line that cannot be read.
  ///
  /// @param line from 1
  /// @param message one sentence: what is wrong and what would be right
  public record Mistake(int line, String message) {}

  /// Reads a text; never fails.
  public static Reading read(String text) {
    DiagramReader reader = new DiagramReader();
    text.lines().forEach(reader::line);
    return reader.end();
  }

  /// Writes a diagram so that [#read] gives it again, but for the ids, which become the labels in
  /// lower case.
  public static String write(Diagram diagram) {
    StringBuilder text = new StringBuilder();
    for (Diagram.Group group : diagram.groups()) {
      text.append(name(group.label())).append(" {\n");
      diagram.nodes().stream()
          .filter(node -> node.group().filter(group.id()::equals).isPresent())
          .forEach(node -> text.append("  ").append(node(node)).append('\n'));
      text.append("}\n");
    }
    diagram.nodes().stream()
        .filter(node -> node.group().isEmpty())
        .forEach(node -> text.append(node(node)).append('\n'));
    for (Diagram.Edge edge : diagram.edges()) {
      text.append(label(diagram, edge.from()))
          .append(" -> ")
          .append(label(diagram, edge.to()))
          .append(edge.label().map(label -> " : " + name(label)).orElse(""))
          .append('\n');
    }
    return text.toString();
  }

  private static String node(Diagram.Node node) {
    return name(node.label()) + " [" + word(node.kind()) + "]";
  }

  private static String label(Diagram diagram, String id) {
    return name(diagram.node(id).map(Diagram.Node::label).orElse(id));
  }

  /// A kind as it stands in brackets.
  static String word(Diagram.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String name(String label) {
    return label.matches("[\\p{L}\\p{N} ._/+*'()&%-]+") && !label.endsWith("-")
        ? label
        : '"' + label.replace("\"", "") + '"';
  }
}
