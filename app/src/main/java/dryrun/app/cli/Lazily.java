package dryrun.app.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something costly that is opened when it is first asked for, and closed if it was.
final class Lazily<T extends AutoCloseable> implements AutoCloseable {
  private final Supplier<T> opener;
  private @Nullable T opened;

  Lazily(Supplier<T> opener) {
    this.opener = opener;
  }

  T get() {
    T there = opened;
    if (there == null) {
      there = opener.get();
      opened = there;
    }
    return there;
  }

  @Override
  public void close() {
    try {
      if (opened != null) {
        opened.close();
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
