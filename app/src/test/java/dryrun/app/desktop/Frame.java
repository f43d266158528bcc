package dryrun.app.desktop;

import dryrun.app.desktop.kit.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Puts a room into the frame of the window, beside the names of the other rooms.
public final class Frame {
  private Frame() {}

  /// The window with the room in view.
  public static Parent around(Room room) {
    return around(room, new ArrayList<>());
  }

  /// The same; all rooms of the window are added to `rooms` before it is shown.
  public static Parent around(Room room, List<Room> rooms) {
    Stream.of(
            new Other("home", "Home", Feather.HOME),
            new Other("drill", "Drills", Feather.CLOCK),
            new Other("bank", "Bank", Feather.BOX),
            new Other("history", "History", Feather.TRENDING_UP),
            new Other("scratch", "Scratch", Feather.TERMINAL),
            new Other("library", "Reference", Feather.BOOK_OPEN),
            new Other("stories", "Stories", Feather.MESSAGE_SQUARE))
        .map(other -> other.id().equals(room.id()) ? room : other)
        .forEach(rooms::add);
    Room settings = new Other("settings", "Settings", Feather.SETTINGS);
    var shell = new Shell(uri -> {});
    shell.furnish(rooms, List.of(room.id().equals("settings") ? room : settings));
    shell.show(room.id());
    return shell.root();
  }

  private record Other(String id, String title, Ikon icon) implements Room {
    @Override
    public String about() {
      return "What one does here, said in one sentence of middling length.";
    }

    @Override
    public Node node() {
      return new Region();
    }
  }
}
