package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Item;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The room of the bank browser.
public final class BankRoom implements Room {
  public static final String ID = "bank";

  private final BankModel model;
  private final BankView view;

  /// @param practise starts practice on an item
  public BankRoom(BankModel model, Splits splits, Window window, Consumer<Item> practise) {
    this.model = model;
    this.view = new BankView(model, splits, window::browse, practise);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return Messages.text("bank.title");
  }

  @Override
  public String about() {
    return Messages.text("bank.about");
  }

  @Override
  public Ikon icon() {
    return Feather.BOX;
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
