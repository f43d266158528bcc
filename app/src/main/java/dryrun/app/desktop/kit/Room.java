package dryrun.app.desktop.kit;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// A place in the window that the navigation leads to.
public interface Room {

  /// A word that never changes, such as `bank`.
  String id();

  /// Its name in the navigation.
  String title();

  /// What one does there, in one sentence.
  String about();

  /// Its sign in the navigation.
  Ikon icon();

  /// Its content; always the same node.
  Node node();

  /// The panes that F6 goes round, in order.
  default List<Node> panes() {
    return List.of(node());
  }

  /// The keys that work in this room.
  default List<Shortcut> shortcuts() {
    return List.of();
  }

  /// Called each time the room comes into view.
  default void onShow() {}

  /// Called each time the room leaves the view.
  default void onHide() {}
}
