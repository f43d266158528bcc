package dryrun.app.diagram;

import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;

/// Ways to arrange a diagram, the one that most often is the narrowest first.
enum Arrangement {
  EARLY(LayeringStrategy.LONGEST_PATH_SOURCE, NodePlacementStrategy.NETWORK_SIMPLEX, 1),
  SHORT_LINES(LayeringStrategy.NETWORK_SIMPLEX, NodePlacementStrategy.NETWORK_SIMPLEX, 1),
  BALANCED(LayeringStrategy.LONGEST_PATH_SOURCE, NodePlacementStrategy.BRANDES_KOEPF, 1),
  ROOMY(LayeringStrategy.NETWORK_SIMPLEX, NodePlacementStrategy.LINEAR_SEGMENTS, 1.6);

  private final LayeringStrategy layering;
  private final NodePlacementStrategy placement;
  private final double room;

  Arrangement(LayeringStrategy layering, NodePlacementStrategy placement, double room) {
    this.layering = layering;
    this.placement = placement;
    this.room = room;
  }

  /// Which column a node comes into.
  LayeringStrategy layering() {
    return layering;
  }

  /// How high it stands there.
  NodePlacementStrategy placement() {
    return placement;
  }

  /// How much more than usual is left free between things.
  double room() {
    return room;
  }
}
