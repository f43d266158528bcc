package dryrun.app.desktop.bank;

import dryrun.bank.Item;
import dryrun.bank.search.SearchQuery;
import dryrun.practice.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What one looks for in a list of items: words, and what the items must be.
public final class Filters {
  private static final int MOST = 300;

  private final List<Item.Kind> kinds;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Item.Kind>> kind = none();
  private final ObjectProperty<Optional<Item.Round>> round = none();
  private final ObjectProperty<Optional<Item.Difficulty>> difficulty = none();
  private final ObjectProperty<Optional<String>> tag = none();
  private final ObjectProperty<Optional<Standing.Status>> status = none();

  /// @param kinds all that the list may hold
  Filters(List<Item.Kind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  private static <T> ObjectProperty<Optional<T>> none() {
    return new SimpleObjectProperty<>(Optional.empty());
  }

  /// What is asked for as the filters stand now.
  Asked asked() {
    var query =
        new SearchQuery(
            words.get(),
            kind.get().map(Set::of).orElse(Set.copyOf(kinds)),
            round.get(),
            difficulty.get(),
            tag.get(),
            Optional.empty(),
            words.get().isBlank() ? Integer.MAX_VALUE : MOST);
    return new Asked(query, status.get());
  }

  /// Words and filters at one moment.
  ///
  /// @param query without the status, which takes the journal to tell
  record Asked(SearchQuery query, Optional<Standing.Status> status) {

    /// The whole of it.
    SearchQuery among(List<Item> all, Standing standing) {
      return status
          .map(wanted ->
              query.among(
                  all.stream()
                      .filter(item -> standing.is(item, wanted))
                      .map(Item::id)
                      .collect(Collectors.toSet())))
          .orElse(query);
    }
  }

  /// Runs the action each time a filter or the words change.
  void onChange(Runnable action) {
    Stream.<Property<?>>of(words, kind, round, difficulty, tag, status)
        .forEach(filter -> filter.addListener(o -> action.run()));
  }

  /// Takes all of them away.
  public void clear() {
    kind.set(Optional.empty());
    round.set(Optional.empty());
    difficulty.set(Optional.empty());
    tag.set(Optional.empty());
    status.set(Optional.empty());
    words.set("");
  }

  /// All kinds that the list may hold.
  List<Item.Kind> kinds() {
    return kinds;
  }

  public StringProperty words() {
    return words;
  }

  public ObjectProperty<Optional<Item.Kind>> kind() {
    return kind;
  }

  public ObjectProperty<Optional<Item.Round>> round() {
    return round;
  }

  public ObjectProperty<Optional<Item.Difficulty>> difficulty() {
    return difficulty;
  }

  public ObjectProperty<Optional<String>> tag() {
    return tag;
  }

  public ObjectProperty<Optional<Standing.Status>> status() {
    return status;
  }
}
