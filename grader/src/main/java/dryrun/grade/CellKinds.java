package dryrun.grade;

import dryrun.sql.ResultTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells when a column holds another kind of value than it should, which no row says as well.
final class CellKinds {
  private CellKinds() {}

  private enum Kind {
    NUMBERS,
    TEXTS,
    BOOLEANS,
    DATES,
    TIMES,
    TIMESTAMPS,
    ARRAYS,
    MAPS,
    BYTES
  }

  /// A sentence about the first column in which no value is of a kind that is expected.
  static Optional<String> mismatch(ResultTable expected, ResultTable actual) {
    for (int c = 0; c < expected.columns().size(); c++) {
      Set<Kind> wanted = kinds(expected, c);
      Set<Kind> given = kinds(actual, c);
      if (wanted.size() == 1 && given.size() == 1 && !wanted.equals(given)) {
        return Optional.of(
            "Column %s holds %s where %s are expected."
                .formatted(expected.columns().get(c).name(), word(given), word(wanted)));
      }
    }
    return Optional.empty();
  }

  private static String word(Set<Kind> kinds) {
    return kinds.iterator().next().name().toLowerCase(Locale.ROOT);
  }

  private static Set<Kind> kinds(ResultTable table, int column) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (List<@Nullable Object> row : table.rows()) {
      Object cell = row.get(column);
      if (cell != null) {
        kinds.add(kind(cell));
      }
    }
    return kinds;
  }

  private static Kind kind(Object cell) {
    return switch (cell) {
      case Number number -> Kind.NUMBERS;
      case Boolean truth -> Kind.BOOLEANS;
      case LocalDate date -> Kind.DATES;
      case LocalTime time -> Kind.TIMES;
      case LocalDateTime timestamp -> Kind.TIMESTAMPS;
      case List<?> array -> Kind.ARRAYS;
      case Map<?, ?> map -> Kind.MAPS;
      case byte[] bytes -> Kind.BYTES;
      default -> Kind.TEXTS;
    };
  }
}
