package dryrun.sql.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The parts of a message, read one after the other.
final class Parts {
  private final List<?> values;
  private int next;

  Parts(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException("a message without parts: " + value);
    }
    this.values = list;
  }

  /// Plain values for a list of things.
  static <T> List<@Nullable Object> of(List<T> things, Function<? super T, ?> plain) {
    List<@Nullable Object> parts = new ArrayList<>(things.size());
    for (T thing : things) {
      parts.add(plain.apply(thing));
    }
    return parts;
  }

  @Nullable Object value() {
    return values.get(next++);
  }

  boolean hasNext() {
    return next < values.size();
  }

  String text() {
    return as(String.class);
  }

  long number() {
    return as(Long.class);
  }

  int integer() {
    return as(Integer.class);
  }

  double real() {
    return as(Double.class);
  }

  boolean flag() {
    return as(Boolean.class);
  }

  Parts parts() {
    return new Parts(value());
  }

  /// A list of things, each made of parts of its own.
  <T> List<T> list(Function<Parts, T> thing) {
    Parts parts = parts();
    List<T> list = new ArrayList<>();
    while (parts.hasNext()) {
      list.add(thing.apply(parts.parts()));
    }
    return list;
  }

  List<String> texts() {
    Parts parts = parts();
    List<String> list = new ArrayList<>();
    while (parts.hasNext()) {
      list.add(parts.text());
    }
    return list;
  }

  private <T> T as(Class<T> type) {
    return type.cast(java.util.Objects.requireNonNull(value()));
  }

  /// A message that was sent by our own code and cannot be read is a fault, told as one of the
  /// line.
  static IOException unreadable(RuntimeException e) {
    return new IOException("a message that cannot be read: " + e.getMessage(), e);
  }
}
