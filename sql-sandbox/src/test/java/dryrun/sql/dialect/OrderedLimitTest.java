package dryrun.sql.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderedLimitTest {

  @Test
  void takesTheLimitOffAndNamesTheKeys() {
    String query = "SELECT page, COUNT(*) AS n FROM e GROUP BY 1 ORDER BY n DESC NULLS LAST, 1";
    assertEquals(
        Optional.of(new OrderedLimit(query, List.of("n", "1"), 0, 3)),
        OrderedLimit.of(query + "\nLIMIT 3; -- the top three"));
  }

  @Test
  void readsTheOffsetWhereverItStands() {
    String query = "SELECT a FROM t ORDER BY t.\"a\"";
    Optional<OrderedLimit> expected = Optional.of(new OrderedLimit(query, List.of("a"), 2, 5));

    assertEquals(expected, OrderedLimit.of(query + " OFFSET 2 LIMIT 5"));
    assertEquals(expected, OrderedLimit.of(query + " LIMIT 5 OFFSET 2"));
    assertEquals(expected, OrderedLimit.of(query + " OFFSET 2 ROWS FETCH FIRST 5 ROWS ONLY"));
    assertEquals(
        Optional.of(new OrderedLimit(query, List.of("a"), 2, Long.MAX_VALUE)),
        OrderedLimit.of(query + " OFFSET 2"));
  }

  @Test
  void givesAnExpressionAsTyped() {
    String query = "SELECT a FROM t ORDER BY COALESCE(a, 0) DESC";
    assertEquals(
        Optional.of(new OrderedLimit(query, List.of("COALESCE(a, 0)"), 0, 1)),
        OrderedLimit.of(query + " LIMIT 1"));
  }

  @Test
  void leavesOtherQueriesAlone() {
    for (String sql :
        List.of(
            "SELECT a FROM t LIMIT 3",
            "SELECT a FROM t ORDER BY a",
            "SELECT a FROM (SELECT a FROM t ORDER BY a LIMIT 3) x",
            "SELECT RANK() OVER (ORDER BY a) FROM t LIMIT 3",
            "SELECT a FROM t ORDER BY a LIMIT ALL",
            "SELECT 'ORDER BY a LIMIT 3' FROM t")) {
      assertEquals(Optional.empty(), OrderedLimit.of(sql), sql);
    }
  }
}
