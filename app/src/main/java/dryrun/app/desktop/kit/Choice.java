package dryrun.app.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;

/// A filter: any, or one of the values offered.
public final class Choice<T> extends ComboBox<Optional<T>> {

  /// @param any the words for no choice
  public Choice(String any, Function<T, String> name, Property<Optional<T>> value) {
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(any);
    setConverter(new Names<>(choice -> choice.map(name).orElse(any)));
    offer(List.of());
    valueProperty().bindBidirectional(value);
  }

  /// Offers these values in the place of the present ones.
  public void offer(List<T> values) {
    List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
    values.forEach(value -> all.add(Optional.of(value)));
    if (!getItems().equals(all)) {
      getItems().setAll(all);
    }
  }
}
