package dryrun.app.desktop.palette;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Item;
import dryrun.bank.search.Finder;
import dryrun.bank.search.Hit;
import dryrun.bank.search.SearchQuery;
import dryrun.bank.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the palette offers for what is typed: commands at once, items as soon as the index has
/// them.
///
/// In the middle of a drill or a round there are no items and no screens: a card or a worked answer
/// would give away what one is asked.
public final class PaletteModel {
  private static final int MOST_ITEMS = 20;

  private final Finder finder;
  private final TaskRunner tasks;
  private final CommandFinder commands;
  private final boolean closedBook;
  private final Consumer<Item> openItem;
  private final Runnable close;
  private final StringProperty words = new SimpleStringProperty("");
  private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private TaskRunner.Running search = () -> {};
  private List<Entry> items = List.of();
  private int commandsInView;
  private boolean openWhenFound;

  /// @param closedBook whether a drill or a round has the whole window
  /// @param openItem shows an item
  /// @param close takes the palette away
  public PaletteModel(
      Finder finder,
      TaskRunner tasks,
      List<Command> commands,
      boolean closedBook,
      Consumer<Item> openItem,
      Runnable close) {
    this.finder = finder;
    this.tasks = tasks;
    this.commands = new CommandFinder(commands);
    this.closedBook = closedBook;
    this.openItem = openItem;
    this.close = close;
    words.subscribe(this::typed);
  }

  private void typed(String now) {
    search.cancel();
    openWhenFound = false;
    if (now.isBlank() || closedBook) {
      items = List.of();
      searching.set(false);
      show(0);
      return;
    }
    searching.set(true);
    show(0);
    search =
        tasks.start(
            () -> finder.find(SearchQuery.of(now, MOST_ITEMS)),
            this::found,
            e -> {
              searching.set(false);
              tasks.fault(e);
            });
  }

  private void found(List<Hit> hits) {
    items = hits.stream().map(this::entry).toList();
    searching.set(false);
    show(Math.max(0, chosen.get()));
    if (openWhenFound) {
      open();
    }
  }

  /// Commands first; the items of the words before stay in view until the new ones are there.
  private void show(int choice) {
    List<Entry> all = new ArrayList<>(commands.find(words.get(), closedBook));
    commandsInView = all.size();
    all.addAll(items);
    entries.setAll(all);
    chosen.set(Math.min(choice, all.size() - 1));
  }

  private Entry entry(Hit hit) {
    Item item = hit.item();
    boolean inText = hit.text().spans().stream().anyMatch(span -> span.found());
    return new Entry(
        icon(item.kind()),
        hit.title(),
        Messages.name(item.kind()) + "  ·  " + Messages.name(item.difficulty()),
        inText ? hit.text() : Snippet.NONE,
        () -> openItem.accept(item));
  }

  private static Ikon icon(Item.Kind kind) {
    return switch (kind) {
      case SQL -> Feather.DATABASE;
      case KATA -> Feather.CODE;
      case DESIGN -> Feather.SHARE_2;
      case MODELLING -> Feather.GRID;
      case METRICS -> Feather.BAR_CHART_2;
      case CONCEPT -> Feather.LAYERS;
      case CHECKLIST -> Feather.CHECK_SQUARE;
      case PHRASES -> Feather.MESSAGE_SQUARE;
      case ESTIMATE -> Feather.HASH;
      case STORY_TEMPLATE, BEHAVIOURAL, STORY, FOLLOW_UPS -> Feather.BOOK;
    };
  }

  /// Moves the choice by so many lines; it stays within the list.
  void move(int step) {
    if (!entries.isEmpty()) {
      chosen.set(Math.clamp(chosen.get() + step, 0, entries.size() - 1));
    }
  }

  /// Opens what is chosen; where that is an item and the words have just changed, the first that
  /// comes for them.
  void open() {
    if ((searching.get() && chosen.get() >= commandsInView) || entries.isEmpty()) {
      openWhenFound = searching.get();
      return;
    }
    current()
        .ifPresent(entry -> {
          close.run();
          entry.open().run();
        });
  }

  /// The line that is chosen.
  Optional<Entry> current() {
    int at = chosen.get();
    return at >= 0 && at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
  }

  boolean closedBook() {
    return closedBook;
  }

  public StringProperty words() {
    return words;
  }

  /// The place of the chosen line, from 0; -1 when there is none.
  IntegerProperty chosen() {
    return chosen;
  }

  ObservableList<Entry> entries() {
    return entries;
  }

  /// Whether items are being looked for.
  ReadOnlyBooleanProperty searching() {
    return searching.getReadOnlyProperty();
  }
}
