package dryrun.app.diagram;

import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;

/// Ways to arrange a diagram, the most pleasant first.
enum Arrangement {
  STRAIGHT(NodePlacementStrategy.NETWORK_SIMPLEX, 1),
  BALANCED(NodePlacementStrategy.BRANDES_KOEPF, 1),
  ROOMY(NodePlacementStrategy.NETWORK_SIMPLEX, 1.6),
  PLAIN(NodePlacementStrategy.LINEAR_SEGMENTS, 1.6);

  private final NodePlacementStrategy placement;
  private final double room;

  Arrangement(NodePlacementStrategy placement, double room) {
    this.placement = placement;
    this.room = room;
  }

  NodePlacementStrategy placement() {
    return placement;
  }

  /// How much more than usual is left free between things.
  double room() {
    return room;
  }
}
