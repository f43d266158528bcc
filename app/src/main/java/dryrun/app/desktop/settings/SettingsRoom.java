package dryrun.app.desktop.settings;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The room of the settings.
public final class SettingsRoom implements Room {
  public static final String ID = "settings";

  private final SettingsView view;

  /// @param version of the program, for "about"
  public SettingsRoom(SettingsModel model, String version) {
    this.view = new SettingsView(model, version);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return Messages.text("settings.title");
  }

  @Override
  public String about() {
    return Messages.text("settings.sentence");
  }

  @Override
  public Ikon icon() {
    return Feather.SETTINGS;
  }

  @Override
  public Node node() {
    return view.root();
  }
}
