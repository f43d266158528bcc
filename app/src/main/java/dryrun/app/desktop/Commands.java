package dryrun.app.desktop;

import dryrun.app.desktop.home.HomeActions;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.palette.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the palette offers besides items: each room, and what one often does.
final class Commands {
  private final Shell shell;
  private final Appearance appearance;
  private final HomeActions actions;
  private final Runnable cards;
  private final Runnable estimation;
  private final Runnable backUp;

  /// @param cards goes through the concept cards
  /// @param estimation draws a problem of estimation
  /// @param backUp backs the journal up
  Commands(
      Shell shell,
      Appearance appearance,
      HomeActions actions,
      Runnable cards,
      Runnable estimation,
      Runnable backUp) {
    this.shell = shell;
    this.appearance = appearance;
    this.actions = actions;
    this.cards = cards;
    this.estimation = estimation;
    this.backUp = backUp;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    List<Room> rooms = shell.rooms();
    for (int i = 0; i < rooms.size(); i++) {
      all.add(room(rooms.get(i), i + 1));
    }
    all.add(practice("drill", Feather.CLOCK, actions.drill()));
    all.add(practice("sample", Feather.PLAY, actions.sample()));
    all.add(practice("cards", Feather.LAYERS, cards));
    all.add(practice("estimation", Feather.HASH, estimation));
    all.add(window("theme-light", Feather.SUN, "", () -> appearance.theme().set(Theme.LIGHT)));
    all.add(window("theme-dark", Feather.MOON, "", () -> appearance.theme().set(Theme.DARK)));
    all.add(
        window("theme-system", Feather.MONITOR, "", () -> appearance.theme().set(Theme.SYSTEM)));
    var size = appearance.textSize();
    all.add(window("larger", Feather.ZOOM_IN, "Ctrl++", () -> size.set(size.get().larger())));
    all.add(window("smaller", Feather.ZOOM_OUT, "Ctrl+-", () -> size.set(size.get().smaller())));
    all.add(window("keys", Feather.COMMAND, "F1", shell::toggleKeys));
    all.add(
        new Command(
            Messages.text("command.backup"),
            Messages.text("command.about.data"),
            List.of(),
            Optional.empty(),
            Feather.SAVE,
            false,
            backUp));
    return all;
  }

  private Command room(Room room, int number) {
    return new Command(
        room.title(),
        Messages.text("command.about.screen"),
        List.of(room.about()),
        Optional.of("Alt+" + number),
        room.icon(),
        false,
        () -> shell.show(room.id()));
  }

  private static Command practice(String name, Ikon icon, Runnable run) {
    return new Command(
        Messages.text("command." + name),
        Messages.text("command.about.practice"),
        List.of(),
        Optional.empty(),
        icon,
        false,
        run);
  }

  private static Command window(String name, Ikon icon, String keys, Runnable run) {
    return new Command(
        Messages.text("command." + name),
        Messages.text("command.about.window"),
        List.of(),
        Optional.of(keys).filter(text -> !text.isEmpty()),
        icon,
        true,
        run);
  }
}
