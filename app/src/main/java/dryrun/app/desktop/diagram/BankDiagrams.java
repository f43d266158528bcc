package dryrun.app.desktop.diagram;

import dryrun.app.diagram.Diagram;
import java.util.Optional;

/// Takes the diagrams of the bank to where they are drawn.
public final class BankDiagrams {
  private BankDiagrams() {}

  /// The same diagram, as it is drawn.
  public static Diagram of(dryrun.bank.Diagram diagram) {
    return new Diagram(
        diagram.groups().stream()
            .map(group -> new Diagram.Group(group.id(), group.label()))
            .toList(),
        diagram.nodes().stream()
            .map(node ->
                new Diagram.Node(
                    node.id(),
                    node.label(),
                    node.group(),
                    Diagram.Kind.valueOf(node.kind().name())))
            .toList(),
        diagram.edges().stream()
            .map(edge ->
                new Diagram.Edge(
                    edge.from(),
                    edge.to(),
                    Optional.of(edge.label()).filter(label -> !label.isEmpty())))
            .toList());
  }
}
