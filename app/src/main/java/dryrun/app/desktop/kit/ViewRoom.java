package dryrun.app.desktop.kit;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// A room that is one view, looked after anew each time it is entered. A further room is a subclass
/// whose constructor says the rest.
public abstract class ViewRoom implements Room {
  private final Sign sign;
  private final RoomView view;
  private final Runnable enter;

  /// What a room is called.
  ///
  /// @param id a word that never changes
  /// @param title its name in the navigation
  /// @param about what one does there, in one sentence
  public record Sign(String id, String title, String about, Ikon icon) {}

  /// @param enter called each time the room comes into view
  protected ViewRoom(Sign sign, RoomView view, Runnable enter) {
    this.sign = sign;
    this.view = view;
    this.enter = enter;
  }

  @Override
  public final String id() {
    return sign.id();
  }

  @Override
  public final String title() {
    return sign.title();
  }

  @Override
  public final String about() {
    return sign.about();
  }

  @Override
  public final Ikon icon() {
    return sign.icon();
  }

  @Override
  public final Node node() {
    return view.root();
  }

  @Override
  public final List<Node> panes() {
    return view.panes();
  }

  @Override
  public final List<Shortcut> shortcuts() {
    return view.shortcuts();
  }

  @Override
  public final void onShow() {
    enter.run();
  }
}
