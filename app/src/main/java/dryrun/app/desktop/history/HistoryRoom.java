package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ViewRoom;
import java.util.UUID;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The room of the history.
public final class HistoryRoom extends ViewRoom {

  /// @param review opens the review of a session
  /// @param start starts a drill
  public HistoryRoom(HistoryModel model, Consumer<UUID> review, Runnable start) {
    super(
        new Sign(
            "history",
            Messages.text("history.title"),
            Messages.text("history.about"),
            Feather.TRENDING_UP),
        new HistoryView(model, review, start),
        model::load);
  }
}
