package dryrun.app.desktop.home;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The room one starts in.
public final class HomeRoom implements Room {
  public static final String ID = "home";

  private final HomeModel model;
  private final HomeView view;

  /// @param rooms all rooms of the window
  public HomeRoom(HomeModel model, HomeActions actions, Supplier<List<Room>> rooms) {
    this.model = model;
    this.view = new HomeView(model, actions, rooms);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return Messages.text("home.title");
  }

  @Override
  public String about() {
    return Messages.text("home.about");
  }

  @Override
  public Ikon icon() {
    return Feather.HOME;
  }

  @Override
  public Node node() {
    return view.root();
  }

  @Override
  public void onShow() {
    model.load();
  }
}
