package dryrun.app.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Moves the focus between panes.
public final class Panes {
  private Panes() {}

  /// Focuses the pane after the one that holds `focused`; the first when none does.
  public static void next(List<Node> panes, @Nullable Node focused) {
    int at = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (focused != null && holds(panes.get(i), focused)) {
        at = i;
      }
    }
    for (int step = 1; step <= panes.size(); step++) {
      Optional<Node> target = first(panes.get((at + step) % panes.size()));
      if (target.isPresent()) {
        target.get().requestFocus();
        return;
      }
    }
  }

  /// The first node of a pane that takes the focus.
  public static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean holds(Node pane, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
