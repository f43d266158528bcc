package dryrun.app.desktop.settings;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ViewRoom;
import org.kordamp.ikonli.feather.Feather;

/// The room of the settings.
public final class SettingsRoom extends ViewRoom {
  public static final String ID = "settings";

  /// @param version of the program, for "about"
  public SettingsRoom(SettingsModel model, FolderModel folder, String version) {
    super(
        new Sign(
            ID,
            Messages.text("settings.title"),
            Messages.text("settings.sentence"),
            Feather.SETTINGS),
        new SettingsView(model, folder, version),
        model::load);
  }
}
