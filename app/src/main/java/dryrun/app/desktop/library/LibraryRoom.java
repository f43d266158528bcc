package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.ViewRoom;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Item;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The room of the library.
public final class LibraryRoom extends ViewRoom {
  public static final String ID = "library";

  /// @param practise starts the round of an item, where rounds can be practised
  public LibraryRoom(
      LibraryModel model, Splits splits, Window window, Optional<Consumer<Item>> practise) {
    super(
        new Sign(
            ID, Messages.text("library.title"), Messages.text("library.about"), Feather.BOOK_OPEN),
        new LibraryView(model, splits, window::browse, practise),
        model::load);
  }
}
