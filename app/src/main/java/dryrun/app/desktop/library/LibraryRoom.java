package dryrun.app.desktop.library;

import dryrun.app.desktop.diagram.DiagramFiles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.ViewRoom;
import dryrun.app.desktop.reader.PageFiles;
import org.kordamp.ikonli.feather.Feather;

/// The room of the library.
public final class LibraryRoom extends ViewRoom {
  public static final String ID = "library";

  /// @param files takes pages out of the window
  /// @param diagrams takes drawings out of the window
  /// @param doors where links and buttons lead
  public LibraryRoom(
      LibraryModel model,
      Splits splits,
      PageFiles files,
      DiagramFiles diagrams,
      LibraryDoors doors) {
    super(
        new Sign(
            ID, Messages.text("library.title"), Messages.text("library.about"), Feather.BOOK_OPEN),
        new LibraryView(model, splits, files, diagrams, doors),
        model::load);
  }
}
