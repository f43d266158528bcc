package dryrun.app.desktop.library;

import dryrun.bank.estimate.AmountReader;
import dryrun.bank.estimate.Estimate;
import dryrun.bank.estimate.EstimateException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An estimate whose inputs the user changes.
public final class EstimateModel {
  private final Estimate stated;
  private final Map<String, Double> changed = new HashMap<>();
  private final ReadOnlyObjectWrapper<Estimate> estimate;

  public EstimateModel(Estimate stated) {
    this.stated = stated;
    this.estimate = new ReadOnlyObjectWrapper<>(stated);
  }

  /// The inputs as the author states them.
  Estimate stated() {
    return stated;
  }

  /// The estimate with the inputs as they are now.
  public ReadOnlyObjectProperty<Estimate> estimate() {
    return estimate.getReadOnlyProperty();
  }

  /// Takes what was typed for an input; a sentence when it cannot be taken, and then nothing
  /// changes.
  Optional<String> type(Estimate.Input input, String text) {
    try {
      double value = AmountReader.read(text, input.unit());
      if (value == input.value()) {
        changed.remove(input.id());
      } else {
        changed.put(input.id(), value);
      }
      estimate.set(stated.with(changed));
      return Optional.empty();
    } catch (EstimateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// Goes back to what the author states.
  void reset() {
    changed.clear();
    estimate.set(stated);
  }
}
