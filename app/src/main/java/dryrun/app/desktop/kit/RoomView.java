package dryrun.app.desktop.kit;

import java.util.List;
import javafx.scene.Node;

/// What a room shows.
public interface RoomView {

  /// All of it; always the same node.
  Node root();

  /// The panes that F6 goes round, in order.
  default List<Node> panes() {
    return List.of(root());
  }

  /// The keys that work in it.
  default List<Shortcut> shortcuts() {
    return List.of();
  }
}
