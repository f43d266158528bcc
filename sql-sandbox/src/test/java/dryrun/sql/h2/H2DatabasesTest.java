package dryrun.sql.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DatasetSchema;
import dryrun.sql.data.Dataset;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2DatabasesTest {
  @Test
  void keepsTheDatabasesOfAProblemWithManyCases() throws SQLException {
    List<Dataset> cases = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      cases.add(new Dataset(new DatasetSchema("case-" + i, List.of()), List.of()));
    }
    try (H2Databases databases = new H2Databases()) {
      List<H2Database> first = all(databases, cases);
      assertEquals(first, all(databases, cases));
    }
  }

  private static List<H2Database> all(H2Databases databases, List<Dataset> cases)
      throws SQLException {
    List<H2Database> all = new ArrayList<>();
    for (Dataset dataset : cases) {
      all.add(databases.of(dataset));
    }
    return all;
  }
}
