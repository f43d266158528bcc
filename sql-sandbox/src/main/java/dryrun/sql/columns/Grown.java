package dryrun.sql.columns;

/// Room for more groups.
final class Grown {
  private static final int LEAST = 16;

  private Grown() {}

  /// Makes room for that many values and for half as many more.
  static void reserve(Vector vector, int size) {
    int capacity =
        switch (vector.kind()) {
          case LONG -> vector.longs().length;
          case DOUBLE -> vector.doubles().length;
          case OBJECT -> vector.objects().length;
        };
    if (capacity < size) {
      vector.reserve(Math.max(LEAST, size + (size >> 1)));
    }
  }
}
