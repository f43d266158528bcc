package dryrun.app.desktop.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// Split panes whose divider stays where the user left it.
public final class Splits {
  private final Remembered remembered;

  public Splits(Remembered remembered) {
    this.remembered = remembered;
  }

  /// Two panes.
  ///
  /// @param key the name under which the position is remembered
  /// @param share of the first pane, from 0 to 1, until the user moves the divider
  public SplitPane split(
      String key, Orientation orientation, double share, Node first, Node second) {
    var pane = new SplitPane(first, second);
    pane.setOrientation(orientation);
    var divider = pane.getDividers().getFirst();
    divider.setPosition(remembered.number("split." + key, share));
    divider
        .positionProperty()
        .subscribe((before, now) -> remembered.put("split." + key, now.doubleValue()));
    SplitPane.setResizableWithParent(orientation == Orientation.HORIZONTAL ? first : second, false);
    return pane;
  }
}
