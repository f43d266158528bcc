package dryrun.sql.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.StatementParser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class H2ChangesTest {
  private final H2Changes changes = new H2Changes();
  private Dataset shop;

  @AfterEach
  void close() {
    changes.close();
  }

  @BeforeEach
  void loadsTheShop() throws DataException {
    shop =
        new DatasetLoader(Map.of())
            .load(
                new DataSource.Files(
                    "shop",
                    Map.of(
                        "schema.sql",
                        """
                        CREATE TABLE stock (id BIGINT NOT NULL, name VARCHAR, price DECIMAL(8,2));
                        CREATE TABLE sales (id BIGINT, ds VARCHAR, hour INT)
                          WITH (partitioned_by = ARRAY['ds', 'hour']);
                        CREATE TABLE news (id BIGINT, price DECIMAL(8,2));
                        """,
                        "stock.csv",
                        "id,name,price\n1,a,1.00\n2,b,2.00\n",
                        "sales.csv",
                        "id,ds,hour\n1,d1,1\n2,d1,2\n3,d2,1\n",
                        "news.csv",
                        "id,price\n2,2.50\n3,3.50\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "INSERT INTO stock VALUES (3, 'c', 3) | stock [[1, a, 1.00], [2, b, 2.00], [3, c, 3.00]]",
        "INSERT INTO stock (name, id) SELECT 'n', id FROM news WHERE price > 3 | stock [[1, a,"
            + " 1.00], [2, b, 2.00], [3, n, null]]",
        "UPDATE stock SET price = price * 2 WHERE id = 2 | stock [[1, a, 1.00], [2, b, 4.00]]",
        "UPDATE stock SET price = (SELECT n.price FROM news n WHERE n.id = stock.id) | stock [[1,"
            + " a, null], [2, b, 2.50]]",
        "DELETE FROM stock WHERE id IN (SELECT id FROM news) | stock [[1, a, 1.00]]",
        "DELETE FROM stock WHERE EXISTS (SELECT 1 FROM news n WHERE n.id = stock.id) | stock [[1,"
            + " a, 1.00]]",
        "DELETE FROM stock WHERE NOT EXISTS (SELECT 1 FROM news n WHERE n.id = stock.id) | stock"
            + " [[2, b, 2.00]]",
        "MERGE INTO stock t USING news s ON t.id = s.id WHEN MATCHED THEN UPDATE SET price ="
            + " s.price WHEN NOT MATCHED THEN INSERT (id, price) VALUES (s.id, s.price) | stock"
            + " [[1, a, 1.00], [2, b, 2.50], [3, null, 3.50]]",
        "INSERT OVERWRITE TABLE stock SELECT id, name, price FROM stock WHERE id = 2 | stock [[2,"
            + " b, 2.00]]",
        "INSERT OVERWRITE TABLE sales SELECT id + 10, ds, hour FROM sales WHERE ds = 'd1' AND hour"
            + " = 2 | sales [[1, d1, 1], [3, d2, 1], [12, d1, 2]]",
        "INSERT OVERWRITE TABLE sales PARTITION (ds = 'd1', hour = 1) SELECT 7 | sales [[2, d1, 2],"
            + " [3, d2, 1], [7, d1, 1]]",
        "INSERT OVERWRITE TABLE sales PARTITION (ds = 'd1', hour = 1) SELECT id FROM news WHERE"
            + " FALSE | sales [[2, d1, 2], [3, d2, 1]]",
        "INSERT OVERWRITE TABLE sales PARTITION (ds = 'd1', hour) SELECT 7, 2 | sales [[1, d1, 1],"
            + " [3, d2, 1], [7, d1, 2]]",
        "INSERT INTO sales PARTITION (ds = 'd3', hour = 9) SELECT id FROM news WHERE id = 2 | sales"
            + " [[1, d1, 1], [2, d1, 2], [3, d2, 1], [2, d3, 9]]",
        "CREATE TABLE dear AS SELECT name, price FROM stock WHERE price > 1 | dear [[b, 2.00]]",
        "CREATE VIEW dear AS SELECT name FROM stock WHERE price > 1 | dear [[b]]",
        "CREATE OR REPLACE VIEW news AS SELECT name FROM stock WHERE price > 1 | news [[b]]",
        "CREATE TABLE IF NOT EXISTS news (x INT) | news [[2, 2.50], [3, 3.50]]",
        "CREATE TABLE empty_one (id BIGINT NOT NULL, tags VARCHAR ARRAY, d DOUBLE, c CHAR(2))"
            + " PARTITIONED BY (ds STRING) STORED AS ORC TBLPROPERTIES ('a'='b') | empty_one []",
        "CREATE TABLE empty_two (id BIGINT, ds VARCHAR) WITH (format = 'ORC', partitioned_by ="
            + " ARRAY['ds']) | empty_two []"
      })
  void leavesTheTable(String sql, String table) {
    assertEquals(table, shown(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MERGE INTO stock t USING (SELECT 2 AS id UNION ALL SELECT 2) s ON t.id = s.id WHEN MATCHED"
            + " THEN UPDATE SET price = 0 | RUNTIME A row of the target of MERGE matches more than"
            + " one row of the source",
        "INSERT INTO stock VALUES (NULL, 'c', 3) | RUNTIME NULL not allowed for column \"id\"",
        "INSERT INTO stocks VALUES (1, 'c', 3) | SEMANTIC 1:13 There is no table 'stocks'",
        "INSERT INTO stock SELECT nme, 1, 2 FROM stock | SEMANTIC 1:26 Column \"nme\" not found",
        "DELETE FROM stock WHERE price / 0 = 1 | RUNTIME Division by zero",
        "CREATE TABLE news (id INT) | SEMANTIC 1:14 There is a table 'news' already",
        "CREATE TABLE a.b (id INT) | SEMANTIC 1:14 The name of a new table has one part, not 'a.b'",
        "INSERT OVERWRITE TABLE stock PARTITION (ds = '1') SELECT 1 | SEMANTIC 1:1 stock is not"
            + " partitioned by 'ds'",
        "INSERT OVERWRITE TABLE sales PARTITION (ds = (SELECT 1), hour = 1) SELECT 1 | SEMANTIC 1:1"
            + " The value of a partition is a literal, not ( SELECT 1 )",
        "DROP TABLE stock | FORBIDDEN 1:1 DROP is not run here: a statement may read, INSERT,"
            + " UPDATE, DELETE, MERGE or CREATE a table or view"
      })
  void saysWhyNot(String sql, String error) {
    assertEquals(error, shown(sql));
  }

  @Test
  void findsNothingOfTheStatementBefore() {
    assertEquals("stock []", shown("DELETE FROM stock"));
    assertEquals("stock [[1, a, 1.00]]", shown("DELETE FROM stock WHERE id = 2"));
    shown("CREATE TABLE other AS SELECT id FROM stock");
    assertEquals("stock [[1, a, 1.00]]", shown("DELETE FROM stock WHERE id = 2"));
    shown("DELETE FROM stock WHERE 1 / (id - 1) > 0");
    assertEquals("stock [[1, a, 1.00]]", shown("DELETE FROM stock WHERE id = 2"));
  }

  @Test
  void neverTouchesTheDataset() {
    shown("DELETE FROM stock");
    assertEquals(2, shop.table("stock").rowCount());
    assertEquals("stock [[1, a, 1.00]]", shown("DELETE FROM stock WHERE id = 2"));
  }

  private String shown(String sql) {
    SqlOutcome outcome;
    try {
      outcome =
          changes.run(new StatementParser().parse(sql), shop, Limits.DEFAULT, new Cancellation());
    } catch (SqlFailure failure) {
      outcome = new SqlOutcome.Failed(failure.error(), java.time.Duration.ZERO);
    }
    return switch (outcome) {
      case SqlOutcome.Changed changed ->
          changed.tables().getFirst().name() + " " + changed.tables().getFirst().table().rows();
      case SqlOutcome.Failed failed ->
          failed.error().kind()
              + failed.error().position().map(p -> " " + p.line() + ":" + p.column()).orElse("")
              + " "
              + failed.error().message();
      case SqlOutcome.Rows rows -> String.valueOf(rows.table().rows());
    };
  }
}
