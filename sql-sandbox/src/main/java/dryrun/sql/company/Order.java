package dryrun.sql.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order as it truly is.
///
/// @param at epoch second at which it was placed
/// @param status what became of it
/// @param changed epoch second at which that happened; `at` when nothing did
record Order(
    long id,
    int user,
    long at,
    String status,
    long changed,
    @Nullable String promo,
    List<Line> lines) {

  record Line(int product, int quantity, long cents) {}

  boolean isPending() {
    return status.equals("pending");
  }

  boolean isSent() {
    return status.equals("shipped") || status.equals("refunded");
  }

  long cents() {
    return lines.stream().mapToLong(line -> line.quantity() * line.cents()).sum();
  }
}
