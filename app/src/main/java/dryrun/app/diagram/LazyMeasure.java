package dryrun.app.diagram;

import java.util.Optional;
import java.util.function.Supplier;

/// A measure that is made when it is first asked: reading a font takes longer than the window's
/// thread may wait.
public final class LazyMeasure implements TextMeasure {
  private final Supplier<TextMeasure> maker;
  private Optional<TextMeasure> made = Optional.empty();

  public LazyMeasure(Supplier<TextMeasure> maker) {
    this.maker = maker;
  }

  @Override
  public double width(String text, double size) {
    return measure().width(text, size);
  }

  private synchronized TextMeasure measure() {
    TextMeasure measure = made.orElseGet(maker);
    made = Optional.of(measure);
    return measure;
  }
}
