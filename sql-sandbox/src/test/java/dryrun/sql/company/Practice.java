package dryrun.sql.company;

import dryrun.sql.DataException;
import dryrun.sql.data.Dataset;
import java.util.Objects;
import java.util.stream.Stream;

/// company/practice, made once for all tests that ask what is in it.
final class Practice {
  private static final Dataset DATASET = load();

  private Practice() {}

  static Stream<Rows.Row> rows(String table) {
    return Rows.of(DATASET, table).stream();
  }

  private static Dataset load() {
    try {
      return Objects.requireNonNull(CompanyDataset.byName().get("company/practice")).load();
    } catch (DataException e) {
      throw new AssertionError(e);
    }
  }
}
