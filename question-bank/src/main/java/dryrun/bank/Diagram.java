package dryrun.bank;

import java.util.List;
import java.util.Optional;

/// An architecture as data: what there is and what flows between.
public record Diagram(List<Group> groups, List<Node> nodes, List<Edge> edges) {
  public Diagram {
    groups = List.copyOf(groups);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// Nodes that belong together.
  public record Group(String id, String label) {}

  /// A component.
  ///
  /// @param group the id of its group
  public record Node(String id, String label, Optional<String> group, Kind kind) {
    /// What a component does.
    public enum Kind {
      SOURCE,
      QUEUE,
      JOB,
      STORE,
      SERVICE,
      CLIENT,
      CONTROL
    }
  }

  /// What flows from one node to another, by their ids.
  ///
  /// @param label empty when it goes without saying
  public record Edge(String from, String to, String label) {}
}
