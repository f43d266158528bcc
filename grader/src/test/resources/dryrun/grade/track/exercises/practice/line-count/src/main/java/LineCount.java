import java.nio.file.Path;

class LineCount {
  long of(Path file) {
    throw new UnsupportedOperationException("Write this method.");
  }
}
