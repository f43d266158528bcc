package dryrun.sql.duckdb;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares the rows of two engines, in any order.
final class SameRows {
  private static final MathContext DIGITS = new MathContext(12);

  private SameRows() {}

  /// How many rows there are.
  ///
  /// @throws IllegalStateException when the rows differ
  static int check(
      AnalyticalQuery query, List<? extends List<?>> ours, List<? extends List<?>> theirs) {
    List<String> left = texts(ours);
    List<String> right = texts(theirs);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String one = i < left.size() ? left.get(i) : "nothing";
      String other = i < right.size() ? right.get(i) : "nothing";
      if (!one.equals(other)) {
        throw new IllegalStateException(query.title() + ": " + one + ", but DuckDB: " + other);
      }
    }
    return left.size();
  }

  private static List<String> texts(List<? extends List<?>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(SameRows::text).toList().toString())
        .sorted()
        .toList();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "NULL";
      case Number number -> {
        BigDecimal decimal = new BigDecimal(number.toString()).round(DIGITS);
        yield decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
      }
      case Timestamp time -> time.toLocalDateTime().toString();
      case Date date -> date.toLocalDate().toString();
      default -> value.toString();
    };
  }
}
