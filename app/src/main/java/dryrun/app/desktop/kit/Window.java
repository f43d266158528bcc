package dryrun.app.desktop.kit;

import java.net.URI;
import java.util.List;
import javafx.scene.Node;

/// What a room may ask of the window around it.
public interface Window {

  /// Goes to a room by its id.
  ///
  /// @throws IllegalArgumentException when there is no such room
  void show(String room);

  /// Gives the whole window to one thing, without navigation, until [#giveBack].
  void give(Whole whole);

  /// Ends what has the whole window; the room before it comes back.
  void giveBack();

  /// Tells a failure above the room, until the user closes it.
  void tell(Failure failure);

  /// Opens a web address outside.
  void browse(URI address);

  /// Something that has the whole window.
  ///
  /// @param panes the panes that F6 goes round, in order
  /// @param shortcuts the keys that work in it
  record Whole(Node node, List<Node> panes, List<Shortcut> shortcuts) {
    public Whole {
      panes = List.copyOf(panes);
      shortcuts = List.copyOf(shortcuts);
    }
  }
}
