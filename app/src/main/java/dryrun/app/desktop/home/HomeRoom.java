package dryrun.app.desktop.home;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.ViewRoom;
import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// The room one starts in.
public final class HomeRoom extends ViewRoom {
  public static final String ID = "home";

  /// @param rooms all rooms of the window
  public HomeRoom(HomeModel model, HomeActions actions, Supplier<List<Room>> rooms) {
    super(
        new Sign(ID, Messages.text("home.title"), Messages.text("home.about"), Feather.HOME),
        new HomeView(model, actions, rooms),
        model::load);
  }
}
