package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.TableSchema;
import dryrun.sql.data.BuiltInDataset;
import dryrun.sql.data.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The company's rows are those that were stored, and keep what the schema promises. They take half
/// a gigabyte, so no other test measures the heap meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("heap")
class CompanyDatasetTest {
  private final Map<String, Dataset> loaded = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"practice", "large"})
  void makesTheStoredRows(String name) throws Exception {
    assertEquals(stored(name), Fingerprint.of(load(name)));
  }

  @Test
  void makesTheSameRowsAgainAndBesideItself() throws Exception {
    BuiltInDataset practice = dataset("practice");

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Dataset> one = threads.submit(practice::load);
      Future<Dataset> other = threads.submit(practice::load);

      assertEquals(stored("practice"), Fingerprint.of(one.get()));
      assertEquals(stored("practice"), Fingerprint.of(other.get()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"practice", "large"})
  void keepsWhatTheSchemaPromises(String name) throws DataException {
    Promises.assertKept(load(name));
  }

  @ParameterizedTest
  @CsvSource({"practice,50000", "large,1000000"})
  void hasItsLargestTableAsLargeAsPromised(String name, long rows) throws DataException {
    Dataset dataset = load(name);

    List<TableSchema> bySize =
        dataset.schema().tables().stream()
            .sorted(Comparator.comparingLong(t -> -dataset.table(t.name()).rowCount()))
            .toList();

    assertEquals("creator_events", bySize.getFirst().name());
    assertEquals(rows, dataset.table("creator_events").rowCount());
  }

  @Test
  void partitionsEveryFactByItsLastColumnDs() throws DataException {
    DatasetSchema schema = dataset("practice").schema();

    List<String> unpartitioned =
        schema.tables().stream()
            .filter(t -> !t.partitionedBy().equals(List.of(t.columns().getLast().name())))
            .map(TableSchema::name)
            .toList();

    assertEquals(
        List.of(
            "dim_user",
            "dim_country",
            "dim_demographics",
            "dim_campaign",
            "dim_category",
            "dim_product",
            "wallet_holders"),
        unpartitioned);
  }

  private Dataset load(String name) throws DataException {
    Dataset dataset = loaded.get(name);
    if (dataset == null) {
      dataset = dataset(name).load();
      loaded.put(name, dataset);
    }
    return dataset;
  }

  private static BuiltInDataset dataset(String name) {
    return Objects.requireNonNull(CompanyDataset.byName().get("company/" + name));
  }

  private static Map<String, String> stored(String name) throws IOException {
    Properties prints = new Properties();
    try (InputStream in = CompanyDatasetTest.class.getResourceAsStream(name + ".properties")) {
      prints.load(in);
    }
    Map<String, String> byTable = new TreeMap<>();
    prints.stringPropertyNames().forEach(t -> byTable.put(t, prints.getProperty(t)));
    return byTable;
  }
}
