import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogParserTest {
  @Test
  void a_line_with_attributes_becomes_an_entry() {
    LogParser.Result result =
        LogParser.parse("1709200000000|INFO|checkout|order placed|order=o-17|eur=35\n");
    assertEquals(
        new LogParser.Result(
            List.of(
                new LogParser.Entry(
                    1709200000000L,
                    "INFO",
                    "checkout",
                    "order placed",
                    Map.of("order", "o-17", "eur", "35"))),
            0),
        result);
  }

  @Test
  void malformed_lines_are_skipped_and_counted() {
    LogParser.Result result =
        LogParser.parse(
            """
            1709200000000|WARN|search|slow query
            not a log line
            1709200000001|FATAL|search|disk full
            """);
    assertEquals(
        new LogParser.Result(
            List.of(new LogParser.Entry(1709200000000L, "WARN", "search", "slow query", Map.of())),
            2),
        result);
  }
}
