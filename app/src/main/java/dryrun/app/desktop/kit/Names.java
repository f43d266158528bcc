package dryrun.app.desktop.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the values of a choice by their names.
public final class Names<T> extends StringConverter<T> {
  private final Function<T, String> name;

  public Names(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  /// Never asked: the choices cannot be typed.
  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("cannot be typed: " + text);
  }
}
