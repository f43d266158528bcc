package dryrun.sql.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DatasetSchema;
import dryrun.sql.mutate.QueryShape.ColumnName;
import dryrun.sql.mutate.QueryShape.Comparison;
import dryrun.sql.mutate.QueryShape.Constant;
import dryrun.sql.mutate.QueryShape.Distance;
import dryrun.sql.mutate.QueryShape.Match;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryShapesTest {
  private static final DatasetSchema SCHEMA =
      Schemas.of(
          """
          CREATE TABLE events (user_id BIGINT, ts TIMESTAMP, page VARCHAR, ds VARCHAR);
          CREATE TABLE users (user_id BIGINT PRIMARY KEY, country VARCHAR, joined DATE, fee DECIMAL(9,2));
          """);
  private static final ColumnName USER = new ColumnName("events", "user_id");
  private static final ColumnName TS = new ColumnName("events", "ts");
  private static final ColumnName PAGE = new ColumnName("events", "page");
  private static final ColumnName JOINED = new ColumnName("users", "joined");
  private static final ColumnName FEE = new ColumnName("users", "fee");
  private static final ColumnName USERS_ID = new ColumnName("users", "user_id");

  private final QueryShapes shapes = new QueryShapes();

  private QueryShape shape(String sql) {
    return shapes.of(sql, SCHEMA);
  }

  @Test
  void findsTheValuesThatColumnsAreComparedWith() {
    QueryShape shape =
        shape(
            """
            SELECT * FROM users
            WHERE fee BETWEEN 1.50 AND 9 AND DATE '2024-01-31' > joined AND country LIKE 'G%'
            """);
    assertEquals(
        List.of(
            new Constant(FEE, Comparison.GREATER_OR_EQUAL, new BigDecimal("1.5"), true),
            new Constant(FEE, Comparison.LESS_OR_EQUAL, new BigDecimal("9"), true),
            new Constant(JOINED, Comparison.LESS, LocalDate.of(2024, 1, 31), true),
            new Constant(new ColumnName("users", "country"), Comparison.LIKE, "G%", true)),
        shape.constants());
  }

  @Test
  void tracesAliasesThroughCommonTableExpressionsAndCase() {
    QueryShape shape =
        shape(
            """
            WITH viewed AS (SELECT user_id AS viewer, page AS p FROM events)
            SELECT viewer, SUM(CASE WHEN p IN ('home', 'cart') THEN 1 ELSE 0 END) FROM viewed GROUP BY viewer
            """);
    assertEquals(
        Set.of(
            new Constant(PAGE, Comparison.EQUAL, "home", true),
            new Constant(PAGE, Comparison.EQUAL, "cart", true)),
        Set.copyOf(shape.constants()));
    assertEquals(Set.of(USER), shape.groupedBy());
  }

  @Test
  void tellsWhatIsMadeOfAColumnFromTheColumn() {
    QueryShape shape =
        shape(
            """
            SELECT * FROM users
            WHERE fee * 2 > 10 AND CAST(joined AS TIMESTAMP) < TIMESTAMP '2024-01-02 03:00:00'
            """);
    assertEquals(
        List.of(
            new Constant(FEE, Comparison.GREATER, new BigDecimal("10"), false),
            new Constant(JOINED, Comparison.LESS, LocalDate.of(2024, 1, 2), false)),
        shape.constants());
  }

  @Test
  void leavesOutValuesThatAColumnCannotHold() {
    assertEquals(List.of(), shape("SELECT * FROM users WHERE day_of_week(joined) = 1").constants());
  }

  @Test
  void findsSpansOfTimeBetweenRows() {
    QueryShape shape =
        shape(
            """
            SELECT user_id, CASE WHEN ts > LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) + INTERVAL '30' MINUTE
                THEN 1 ELSE 0 END
            FROM events
            """);
    assertEquals(List.of(new Distance(Set.of(TS), Duration.ofMinutes(30))), shape.distances());
    assertEquals(Set.of(USER), shape.partitionedBy());
    assertEquals(Set.of(TS), shape.orderedBy());
  }

  @Test
  void findsSpansOfDateFunctions() {
    String from = "FROM events JOIN users ON users.user_id = events.user_id WHERE ";
    Set<ColumnName> both = Set.of(JOINED, TS);
    assertEquals(
        List.of(new Distance(both, Duration.ofDays(7))),
        shape("SELECT 1 " + from + "date_diff('day', joined, ts) <= 7").distances());
    assertEquals(
        List.of(new Distance(both, Duration.ofDays(3))),
        shape("SELECT 1 " + from + "ts < date_add('day', 3, joined)").distances());
    assertEquals(
        List.of(new Distance(both, Period.ofMonths(2))),
        shape("SELECT 1 " + from + "ts < date_add('month', 2, joined)").distances());
  }

  @Test
  void findsTheSidesOfOuterJoinsAndWhatIsMatched() {
    QueryShape shape = shape("SELECT * FROM users u LEFT JOIN events e ON e.user_id = u.user_id");
    assertEquals(Set.of("events"), shape.outerJoined());
    assertEquals(List.of(new Match(USER, Comparison.EQUAL, USERS_ID)), shape.matches());
  }

  @Test
  void findsNumbersOfRows() {
    QueryShape shape =
        shape(
            """
            WITH ranked AS (
              SELECT user_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS place
              FROM events GROUP BY user_id HAVING COUNT(*) >= 4)
            SELECT user_id, AVG(n) OVER (ORDER BY user_id ROWS 6 PRECEDING) FROM ranked
            WHERE place <= 3 ORDER BY n LIMIT 10
            """);
    assertEquals(Set.of(4, 7, 3, 10), shape.counts());
    assertEquals(List.of(), shape.constants());
  }

  @Test
  void readsSubqueries() {
    QueryShape shape =
        shape(
            """
            SELECT u.user_id FROM users u
            WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.user_id = u.user_id AND e.page = 'cart')
            """);
    assertEquals(Set.of("users", "events"), shape.tables());
    assertEquals(List.of(new Match(USER, Comparison.EQUAL, USERS_ID)), shape.matches());
    assertEquals(List.of(new Constant(PAGE, Comparison.EQUAL, "cart", true)), shape.constants());
  }

  @Test
  void readsStatementsThatChangeData() {
    QueryShape shape =
        shape(
            """
            MERGE INTO users AS u USING (SELECT user_id FROM events WHERE page = 'home') AS e
            ON u.user_id = e.user_id
            WHEN MATCHED THEN UPDATE SET country = 'DE'
            WHEN NOT MATCHED THEN INSERT (user_id, country, joined, fee) VALUES (e.user_id, 'FR', NULL, 0)
            """);
    assertEquals(Set.of("events", "users"), shape.tables());
    assertEquals(List.of(new Match(USERS_ID, Comparison.EQUAL, USER)), shape.matches());
    assertEquals(List.of(new Constant(PAGE, Comparison.EQUAL, "home", true)), shape.constants());
  }

  @Test
  void findsWhereNullsMatter() {
    assertEquals(
        Set.of(FEE, JOINED),
        shape("SELECT COALESCE(fee, 0) FROM users WHERE joined IS NULL").nullTested());
  }

  @Test
  void isEmptyWhereThereIsNoAlgebra() {
    QueryShape shape =
        shape(
            "SELECT SUM(fee) OVER (ORDER BY joined RANGE BETWEEN INTERVAL '1' MONTH PRECEDING AND"
                + " CURRENT ROW) FROM users");
    assertEquals(Set.of(), shape.tables());
  }
}
