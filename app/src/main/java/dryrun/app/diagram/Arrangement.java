package dryrun.app.diagram;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.options.Direction;

/// A way to arrange a diagram.
///
/// @param direction where most lines lead
/// @param layering which column, or row, a node comes into
/// @param placement where it stands there
/// @param room how much more than usual is left free between things
record Arrangement(
    Direction direction, LayeringStrategy layering, NodePlacementStrategy placement, double room) {

  /// From left to right, the one that most often is the narrowest first.
  static final List<Arrangement> LEVEL = all(Direction.RIGHT);

  /// Downwards, the one that most often is the lowest first.
  static final List<Arrangement> UPRIGHT = all(Direction.DOWN);

  private static List<Arrangement> all(Direction direction) {
    LayeringStrategy early = LayeringStrategy.LONGEST_PATH_SOURCE;
    LayeringStrategy shortLines = LayeringStrategy.NETWORK_SIMPLEX;
    return Stream.of(
            new Arrangement(direction, early, NodePlacementStrategy.NETWORK_SIMPLEX, 1),
            new Arrangement(direction, shortLines, NodePlacementStrategy.NETWORK_SIMPLEX, 1),
            new Arrangement(direction, early, NodePlacementStrategy.BRANDES_KOEPF, 1),
            new Arrangement(direction, shortLines, NodePlacementStrategy.LINEAR_SEGMENTS, 1.6))
        .toList();
  }
}
