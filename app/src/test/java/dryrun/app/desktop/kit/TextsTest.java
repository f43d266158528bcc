package dryrun.app.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How values, times and tables are written.
class TextsTest {
  @Test
  void writesValuesForAPerson() {
    assertEquals("null", CellText.of(null));
    assertEquals("1200000000000", CellText.of(new BigDecimal("1.2E12")));
    assertEquals("2024-01-03", CellText.of(LocalDate.of(2024, 1, 3)));
    assertEquals("2024-01-03 08:00:00", CellText.of(LocalDateTime.of(2024, 1, 3, 8, 0)));
    assertEquals(
        "2024-01-03 08:00:00.25", CellText.of(LocalDateTime.of(2024, 1, 3, 8, 0, 0, 250_000_000)));
    assertEquals("0aff", CellText.of(new byte[] {10, -1}));
    assertEquals("[1, null, [a]]", CellText.of(Arrays.asList(1, null, List.of("a"))));
    assertEquals("{k: 2}", CellText.of(Map.of("k", 2)));
  }

  @Test
  void writesATableThatASpreadsheetPastes() {
    ResultTable table =
        new ResultTable(
            List.of(
                new Column("id", SqlType.Simple.BIGINT), new Column("say", SqlType.Simple.VARCHAR)),
            List.of(
                Arrays.asList(1L, "a\tb"), Arrays.asList(2L, null), Arrays.asList(3L, "5\" wide")));
    assertEquals("id\tsay\n1\t\"a\tb\"\n2\t\n3\t\"5\"\" wide\"\n", Tsv.of(table));
  }

  @Test
  void writesTimesAsClocksAndInWords() {
    assertEquals("01:05", Times.clock(Duration.ofSeconds(65)));
    assertEquals("00:00", Times.clock(Duration.ofSeconds(-3)));
    assertEquals("4 min 12 s", Times.words(Duration.ofSeconds(252)));
    assertEquals("6 min", Times.words(Duration.ofMinutes(6)));
    assertEquals("35 s", Times.words(Duration.ofSeconds(35)));
    assertEquals("+01:10", Times.offPar(Duration.ofSeconds(70)));
    assertEquals("−00:40", Times.offPar(Duration.ofSeconds(-40)));
    assertEquals("−03:00", Times.offPar(Duration.ofMillis(-179_600)));
  }

  @Test
  void followsNothingButTheWeb() {
    assertEquals(
        Optional.of(URI.create("https://example.org/a")),
        MarkdownInlines.web("https://example.org/a"));
    for (String refused :
        List.of(
            "file:///etc/passwd",
            "javascript:alert(1)",
            "jar:https://example.org/a.jar!/b",
            "//example.org/a",
            "../answer.sql",
            "https:///nowhere",
            "not a link")) {
      assertEquals(Optional.empty(), MarkdownInlines.web(refused), refused);
    }
  }

  @Test
  void stepsThroughTheTextSizesAndStopsAtTheEnds() {
    assertEquals(TextSize.LARGE, TextSize.NORMAL.larger());
    assertEquals(TextSize.LARGEST, TextSize.LARGEST.larger());
    assertEquals(TextSize.LARGER, TextSize.LARGEST.smaller());
    assertEquals(TextSize.SMALL, TextSize.SMALL.smaller());
  }
}
