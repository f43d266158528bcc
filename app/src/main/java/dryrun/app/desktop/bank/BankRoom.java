package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.ViewRoom;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Item;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The room of the bank browser.
public final class BankRoom extends ViewRoom {
  public static final String ID = "bank";

  /// @param practise starts practice on an item
  public BankRoom(BankModel model, Splits splits, Window window, Consumer<Item> practise) {
    super(
        new Sign(ID, Messages.text("bank.title"), Messages.text("bank.about"), Feather.BOX),
        new BankView(model, splits, window::browse, practise),
        model::load);
  }
}
