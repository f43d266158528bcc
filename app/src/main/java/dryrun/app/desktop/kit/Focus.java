package dryrun.app.desktop.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Keeps the focus where it is when the nodes around it are made anew.
public final class Focus {
  private Focus() {}

  /// Rebuilds a part of the window; the node that takes the place of the focused one, by its id,
  /// takes the focus.
  public static void keep(Parent part, Runnable rebuild) {
    Optional<String> focused =
        Optional.ofNullable(part.getScene())
            .map(Scene::getFocusOwner)
            .filter(owner -> isWithin(part, owner))
            .map(Node::getId);
    rebuild.run();
    focused.ifPresent(id -> {
      part.applyCss();
      part.lookupAll("#" + id).forEach(Node::requestFocus);
    });
  }

  private static boolean isWithin(Parent part, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
