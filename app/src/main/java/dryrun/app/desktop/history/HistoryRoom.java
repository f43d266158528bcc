package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The room of the history.
public final class HistoryRoom implements Room {
  public static final String ID = "history";

  private final HistoryModel model;
  private final HistoryView view;

  /// @param review opens the review of a session
  /// @param start starts a drill
  public HistoryRoom(HistoryModel model, Consumer<UUID> review, Runnable start) {
    this.model = model;
    this.view = new HistoryView(model, review, start);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return Messages.text("history.title");
  }

  @Override
  public String about() {
    return Messages.text("history.about");
  }

  @Override
  public Ikon icon() {
    return Feather.TRENDING_UP;
  }

  @Override
  public Node node() {
    return view.root();
  }

  @Override
  public List<Node> panes() {
    return view.panes();
  }

  @Override
  public void onShow() {
    model.load();
  }
}
