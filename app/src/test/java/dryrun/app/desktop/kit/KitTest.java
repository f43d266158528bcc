package dryrun.app.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Screenshots;
import dryrun.app.reading.CodeLanguage;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class KitTest {
  private static final String MARKDOWN =
      """
      # Sessions by gap

      A session of a visitor ends when more than **30 minutes** pass *without* an event. For 3 and \
      4 January, number each visitor's sessions from 1 in order of time.

      Return `user_id`, `event_ts`, `session_no`. See [the manual](https://example.org/manual) and \
      [a file](file:///etc/passwd), <b>raw</b> ![a dog](https://example.org/dog.png).

      1. Look at the gap before each event.
      2. Count the starts:
         - a running sum
         - over the visitor

      | user_id | event_ts | page |
      |--------:|----------|------|
      | 7 | 08:00:10 | home |
      | 12 | 08:22:41 | feed |

      > A gap of exactly thirty minutes does not end a session.

      ```sql
      SELECT user_id, COUNT(*)
      FROM page_events
      GROUP BY user_id
      ```
      """;

  static final ResultTable TABLE =
      new ResultTable(
          List.of(
              new Column("user_id", SqlType.Simple.BIGINT),
              new Column("event_ts", SqlType.Simple.TIMESTAMP),
              new Column("page", SqlType.Simple.VARCHAR),
              new Column("amount", new SqlType.Decimal(10, 2))),
          List.of(
              Arrays.asList(
                  7L, LocalDateTime.of(2024, 1, 3, 8, 0, 10), "home", new BigDecimal("12.50")),
              Arrays.asList(9L, LocalDateTime.of(2024, 1, 3, 8, 22, 41), null, null)));

  @Test
  void looksAsItShould() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "kit",
            "full",
            () -> {
              var reading = new ReadingView(uri -> {});
              reading.show(MARKDOWN, List.of("Think of `LAG`.", "Then a sum.", "Over all."));
              var grid = new ResultGrid("Sample");
              grid.fit(8);
              grid.show(
                  TABLE,
                  (row, column) ->
                      row == 1 && column == 3
                          ? Optional.of(Mark.ACTUAL)
                          : row == 0 && column == 1 ? Optional.of(Mark.NOTED) : Optional.empty());
              var right =
                  new VBox(
                      24,
                      grid,
                      new FailureBanner(
                          new Failure("The data folder is full.", "Free some space.", "trace"),
                          () -> {}),
                      new WorkPane("Loading company/practice", Optional.of(() -> {})));
              var page = new HBox(48, reading, right);
              page.getStyleClass().add("page");
              return page;
            }));
  }

  /// What is read beside a wide line of code would be as wide as it.
  @Test
  void aWideLineOfCodeLeavesThePageAsNarrowAsItIs() {
    var code = new CodeFlow("x".repeat(1000), CodeLanguage.of("java"));

    assertEquals(0, code.minWidth(-1));
  }
}
