package dryrun.sql.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Promises;
import dryrun.sql.Promises.Domain;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import dryrun.sql.Statistics;
import dryrun.sql.TableSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetLoaderTest {
  private static final String ORDERS =
      "CREATE TABLE orders (id BIGINT PRIMARY KEY, note VARCHAR, ds VARCHAR)"
          + " WITH (partitioned_by = ARRAY['ds']);";

  @TempDir Path folder;

  private final DatasetLoader loader = new DatasetLoader(Map.of());

  @Test
  void readsEveryTypeOfCell() throws DataException {
    Dataset dataset =
        loader.load(
            files(
                """
                CREATE TABLE t (
                  a BOOLEAN, b TINYINT, c SMALLINT, d INT, e BIGINT, f REAL, g DOUBLE PRECISION,
                  h DECIMAL(6,2), i VARCHAR(10), j CHAR(3), k DATE, l TIME, m TIMESTAMP(3),
                  n ARRAY(BIGINT), o MAP<STRING, DATE>, p ROW(x INT, y VARCHAR), q JSON, r INT ARRAY)
                """,
                "t.csv",
                """
                a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r
                true,-128,5,7,9000000000,0.5,1e9,-3.5,"a ""b"", c",DE,2024-02-29,23:59:01.5,\
                2024-01-31 23:59:01.123,"[1,null]","{""k"":""2024-01-01""}","{""y"":""z""}","[1]",[]
                """));
    assertEquals(
        List.of(
            true,
            (byte) -128,
            (short) 5,
            7,
            9_000_000_000L,
            0.5f,
            1e9,
            new BigDecimal("-3.50"),
            "a \"b\", c",
            "DE ",
            LocalDate.of(2024, 2, 29),
            LocalTime.of(23, 59, 1, 500_000_000),
            LocalDateTime.of(2024, 1, 31, 23, 59, 1, 123_000_000),
            Arrays.asList(1L, null),
            Map.of("k", LocalDate.of(2024, 1, 1)),
            row("x", null, "y", "z"),
            "[1]",
            List.of()),
        dataset.table("t").rows(1).rows().getFirst());
  }

  @Test
  void tellsNullFromTheEmptyText() throws DataException {
    assertEquals(
        List.of(Arrays.asList(1L, null, "2024-01-01"), List.of(2L, "", "2024-01-02")),
        loader
            .load(files(ORDERS, "orders.csv", "id,note,ds\r\n2,\"\",2024-01-02\r\n1,,2024-01-01"))
            .table("orders")
            .rows(9)
            .rows());
  }

  @Test
  void takesColumnsInAnyOrderAndLeavesOthersNull() throws DataException {
    assertEquals(
        List.of(Arrays.asList(1L, null, "x")),
        loader.load(files(ORDERS, "orders.csv", "ds,id\nx,1\n")).table("orders").rows(9).rows());
  }

  @Test
  void readsForeignKeysAndHivesFormats() throws DataException {
    DataSource source =
        new DataSource.Files(
            "shop",
            Map.of(
                "schema.sql",
                """
                CREATE TABLE orders (
                  id BIGINT, user_id BIGINT REFERENCES users (id), shop BIGINT, ds VARCHAR,
                  FOREIGN KEY (shop) REFERENCES shops
                ) STORED AS PARQUET;
                CREATE TABLE users (id BIGINT) PARTITIONED BY (ds DATE) STORED AS ORC;
                CREATE TABLE shops (shop BIGINT)
                """));
    assertEquals(
        List.of(
            new TableSchema.ForeignKey(List.of("user_id"), "users", List.of("id")),
            new TableSchema.ForeignKey(List.of("shop"), "shops", List.of("shop"))),
        loader.schema(source).table("orders").orElseThrow().foreignKeys());
  }

  @Test
  void readsPartitionsKeysAndNotes() throws DataException {
    DataSource source =
        new DataSource.Files(
            "shop",
            Map.of(
                "schema.sql",
                """
                -- people
                CREATE TABLE `users` (id BIGINT NOT NULL, "home town" STRING) PARTITIONED BY (ds DATE);
                CREATE TABLE IF NOT EXISTS orders (id BIGINT, user_id BIGINT, PRIMARY KEY (id, user_id))
                """,
                "dataset.json",
                """
                {"tables": {"ORDERS": {
                  "foreignKeys": [{"columns": ["user_id"], "table": "users", "references": ["id"]}],
                  "statistics": {"rows": 3e12, "bytesPerRow": 96, "hottestShare": {"User_Id": 0.1}}}}}
                """));
    assertEquals(
        new DatasetSchema(
            "shop",
            List.of(
                new TableSchema(
                    "users",
                    List.of(
                        new Column("id", SqlType.Simple.BIGINT),
                        new Column("home town", SqlType.Simple.VARCHAR),
                        new Column("ds", SqlType.Simple.DATE)),
                    List.of("ds"),
                    List.of("id"),
                    List.of(),
                    List.of(),
                    Optional.empty()),
                new TableSchema(
                    "orders",
                    List.of(
                        new Column("id", SqlType.Simple.BIGINT),
                        new Column("user_id", SqlType.Simple.BIGINT)),
                    List.of(),
                    List.of("id", "user_id"),
                    List.of(List.of("id", "user_id")),
                    List.of(new TableSchema.ForeignKey(List.of("user_id"), "users", List.of("id"))),
                    Optional.of(new Statistics(3e12, 96, Map.of(), Map.of("user_id", 0.1)))))),
        loader.schema(source));
  }

  @Test
  void readsWhatIsPromisedOfRows() throws DataException {
    String notes =
        """
        {"tables": {"t": {
          "domains": {"PAGE": ["home", "cart"], "n": {"min": 1}, "day": {"max": "2024-01-31"}},
          "checks": ["n > 0 OR page = 'cart'"],
          "never": ["SELECT day FROM t GROUP BY day HAVING COUNT(*) > 9"]}}}
        """;
    assertEquals(
        new Promises(
            List.of(
                new Domain("page", List.of("home", "cart"), Optional.empty(), Optional.empty()),
                new Domain("n", List.of(), Optional.of(1), Optional.empty()),
                new Domain(
                    "day", List.of(), Optional.empty(), Optional.of(LocalDate.of(2024, 1, 31)))),
            List.of("n > 0 OR page = 'cart'"),
            List.of("SELECT day FROM t GROUP BY day HAVING COUNT(*) > 9")),
        promises(notes));
  }

  @Test
  void saysWhatIsWrongWithADomain() {
    assertEquals(
        "promised/dataset.json: the domain of t.n holds \"many\", which is not a value of type"
            + " integer",
        assertThrows(
                DataException.class,
                () -> promises("{\"tables\": {\"t\": {\"domains\": {\"n\": [\"many\"]}}}}"))
            .getMessage());
  }

  private Promises promises(String notes) throws DataException {
    String sql = "CREATE TABLE t (page VARCHAR, n INTEGER, day DATE)";
    DataSource source =
        new DataSource.Files("promised", Map.of("schema.sql", sql, "dataset.json", notes));
    return loader.schema(source).tables().getFirst().promises();
  }

  @Test
  void readsAFolderOfAZipFile() throws IOException, DataException {
    Path zip = folder.resolve("pack.zip");
    try (FileSystem pack = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Files.createDirectory(pack.getPath("/data"));
      Files.writeString(pack.getPath("/data/schema.sql"), ORDERS);
      Files.writeString(pack.getPath("/data/orders.csv"), "\uFEFFid\n7\n");
      assertEquals(
          List.of(Arrays.asList(7L, null, null)),
          loader.load(new DataSource.Folder(pack.getPath("/data"))).table("orders").rows(9).rows());
    }
  }

  @Test
  void takesRowsOfACaseUnderTheTablesOfAnotherSource() throws IOException, DataException {
    Files.writeString(folder.resolve("orders.csv"), "id\n7\n");
    DataSource base = files(ORDERS + "CREATE TABLE users (id BIGINT)", "users.csv", "id\n1\n");
    Dataset dataset = loader.load(new DataSource.Overlay(base, folder));
    assertEquals(1, dataset.table("orders").rowCount());
    assertEquals(
        new ResultTable(List.of(new Column("id", SqlType.Simple.BIGINT)), List.of()),
        dataset.table("users").rows(9));
  }

  @Test
  void readsAFolderAgainOnlyWhenItsFilesDiffer() throws IOException, DataException {
    Files.writeString(folder.resolve("schema.sql"), ORDERS);
    Files.writeString(folder.resolve("orders.csv"), "id\n7\n");
    DataSource source = new DataSource.Folder(folder);
    Dataset first = loader.load(source);
    assertSame(first, loader.load(source));
    Files.writeString(folder.resolve("orders.csv"), "id\n8\n");
    assertNotSame(first, loader.load(source));
    assertEquals(
        List.of(Arrays.asList(8L, null, null)), loader.load(source).table("orders").rows(9).rows());
  }

  @Test
  void namesTheDatasetsThereAre() {
    BuiltInDataset none =
        new BuiltInDataset() {
          @Override
          public DatasetSchema schema() {
            return new DatasetSchema("none", List.of());
          }

          @Override
          public Dataset load() {
            return new Dataset(schema(), List.of());
          }
        };
    DatasetLoader named = new DatasetLoader(Map.of("b/none", none, "a/none", none));
    assertEquals(
        "there is no dataset named c/none: the names are a/none, b/none",
        assertThrows(DataException.class, () -> named.load(new DataSource.BuiltIn("c/none")))
            .getMessage());
  }

  @Test
  void refusesALinkThatLeavesTheFolder() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.txt"), "id\n1\n");
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("schema.sql"), ORDERS);
    Path link = Files.createSymbolicLink(data.resolve("orders.csv"), outside);
    assertEquals(
        link + ": the link leaves the folder",
        assertThrows(DataException.class, () -> loader.load(new DataSource.Folder(data)))
            .getMessage());
  }

  private static DataSource files(String schema, String csvName, String csv) {
    return new DataSource.Files("", Map.of("schema.sql", schema, csvName, csv));
  }

  private static Map<String, @Nullable Object> row(
      String first, @Nullable Object value, String second, @Nullable Object other) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put(first, value);
    row.put(second, other);
    return row;
  }
}
