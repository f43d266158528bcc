package dryrun.app.desktop.scratch;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Splits;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The scratch room.
public final class ScratchRoom implements Room {
  public static final String ID = "scratch";

  private final ScratchModel model;
  private final ScratchView view;

  public ScratchRoom(ScratchModel model, Splits splits) {
    this.model = model;
    this.view = new ScratchView(model, splits);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return Messages.text("scratch.title");
  }

  @Override
  public String about() {
    return Messages.text("scratch.about");
  }

  @Override
  public Ikon icon() {
    return Feather.TERMINAL;
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
  public List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("Ctrl+Enter", Messages.text("scratch.keys.run")),
        new Shortcut("Enter", Messages.text("scratch.keys.bring-back")),
        new Shortcut("Ctrl+C", Messages.text("scratch.keys.copy")));
  }

  @Override
  public void onShow() {
    model.load();
  }
}
