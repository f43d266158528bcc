package dryrun.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The files that lie beside the classes of this package.
final class Resources {
  private Resources() {}

  /// @throws IllegalStateException when there is none of that name
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks a file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
