package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.diagram.Diagram;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a screen reader says of a diagram.
final class DiagramWords {
  private final Diagram diagram;

  DiagramWords(Diagram diagram) {
    this.diagram = diagram;
  }

  String whole() {
    return Messages.text("diagram.spoken", diagram.nodes().size(), diagram.edges().size());
  }

  /// Label, kind, group, and everything that comes in and goes out.
  String node(Diagram.Node node) {
    String where =
        node.group()
            .flatMap(id -> diagram.groups().stream().filter(g -> g.id().equals(id)).findFirst())
            .map(group -> Messages.text("diagram.spoken.in", group.label()))
            .orElse("");
    List<Diagram.Edge> in =
        diagram.edges().stream().filter(edge -> edge.to().equals(node.id())).toList();
    List<Diagram.Edge> out =
        diagram.edges().stream().filter(edge -> edge.from().equals(node.id())).toList();
    return Messages.text("diagram.spoken.node", node.label(), Messages.name(node.kind()))
        + where
        + "."
        + ends("diagram.spoken.from", in, Diagram.Edge::from)
        + ends("diagram.spoken.to", out, Diagram.Edge::to);
  }

  String edge(Diagram.Edge edge) {
    return Messages.text("diagram.spoken.edge", label(edge.from()), label(edge.to()))
        + edge.label().map(words -> ": " + words).orElse("");
  }

  private String ends(String key, List<Diagram.Edge> edges, Function<Diagram.Edge, String> end) {
    return edges.isEmpty()
        ? ""
        : " "
            + edges.stream()
                .map(edge ->
                    label(end.apply(edge))
                        + edge.label().map(words -> " (" + words + ")").orElse(""))
                .collect(Collectors.joining(", ", Messages.text(key) + " ", "."));
  }

  private String label(String id) {
    return diagram.node(id).map(Diagram.Node::label).orElse(id);
  }
}
