package dryrun.app.diagram;

import java.util.List;
import java.util.Optional;

/// What a system consists of and what flows between its parts; where things stand is up to
/// [DiagramLayout].
///
/// @param groups frames around nodes, none inside another
public record Diagram(List<Group> groups, List<Node> nodes, List<Edge> edges) {
  /// A diagram with nothing in it.
  public static final Diagram EMPTY = new Diagram(List.of(), List.of(), List.of());

  public Diagram {
    groups = List.copyOf(groups);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// The architecture of an answer, to be drawn.
  public static Diagram of(dryrun.bank.Diagram diagram) {
    return new Diagram(
        diagram.groups().stream().map(group -> new Group(group.id(), group.label())).toList(),
        diagram.nodes().stream()
            .map(node ->
                new Node(node.id(), node.label(), node.group(), Kind.valueOf(node.kind().name())))
            .toList(),
        diagram.edges().stream()
            .map(edge ->
                new Edge(
                    edge.from(),
                    edge.to(),
                    Optional.of(edge.label()).filter(label -> !label.isEmpty())))
            .toList());
  }

  /// A frame around some of the nodes.
  public record Group(String id, String label) {}

  /// A part of the system.
  ///
  /// @param group the id of the group it stands in
  public record Node(String id, String label, Optional<String> group, Kind kind) {}

  /// Something flows from one node to another.
  ///
  /// @param from the id of a node
  /// @param to the id of a node
  public record Edge(String from, String to, Optional<String> label) {}

  /// What a part of a system does with data.
  public enum Kind {
    /// Brings data into being.
    SOURCE,
    /// Holds events in order until they are read.
    QUEUE,
    /// Turns data into other data.
    JOB,
    /// Keeps data.
    STORE,
    /// Answers requests.
    SERVICE,
    /// Is where people see data.
    CLIENT,
    /// Decides what others do: schedulers, catalogues, monitoring.
    CONTROL
  }

  /// The node of that id.
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }
}
