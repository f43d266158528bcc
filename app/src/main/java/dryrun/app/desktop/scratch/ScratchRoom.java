package dryrun.app.desktop.scratch;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.ViewRoom;
import org.kordamp.ikonli.feather.Feather;

/// The scratch room.
public final class ScratchRoom extends ViewRoom {
  public static final String ID = "scratch";

  public ScratchRoom(ScratchModel model, Splits splits) {
    super(
        new Sign(
            ID, Messages.text("scratch.title"), Messages.text("scratch.about"), Feather.TERMINAL),
        new ScratchView(model, splits),
        model::load);
  }
}
