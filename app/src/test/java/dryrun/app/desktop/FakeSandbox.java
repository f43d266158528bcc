package dryrun.app.desktop;

import dryrun.sql.Cancellation;
import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A sandbox that knows two answers: an error for texts that begin with "SELEC ", rows for others.
public final class FakeSandbox implements SqlSandbox {
  public static final ResultTable TABLE =
      new ResultTable(
          List.of(
              new Column("user_id", SqlType.Simple.BIGINT),
              new Column("event_ts", SqlType.Simple.TIMESTAMP),
              new Column("session_no", SqlType.Simple.BIGINT),
              new Column("page", SqlType.Simple.VARCHAR)),
          List.of(
              Arrays.asList(7L, LocalDateTime.of(2024, 1, 3, 8, 0, 10), 1L, "home"),
              Arrays.asList(7L, LocalDateTime.of(2024, 1, 3, 8, 22, 41), 1L, null),
              Arrays.asList(9L, LocalDateTime.of(2024, 1, 3, 23, 51, 7), 2L, "feed")));

  public static final SqlError ERROR =
      new SqlError(
          SqlError.Kind.SYNTAX,
          "SELEC is not the beginning of a statement; did you mean SELECT?",
          Optional.of(new SqlError.Position(1, 1)));

  @Override
  public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
    if (request.sql().startsWith("SELEC ")) {
      return List.of(new SqlOutcome.Failed(ERROR, Duration.ofMillis(3)));
    }
    return List.of(
        new SqlOutcome.Rows(
            Engine.CALCITE,
            TABLE,
            3,
            false,
            Duration.ofMillis(18),
            List.of(new Scan("page_events", 2, 30, List.of("user_id", "event_ts"), 3218))));
  }

  @Override
  public Explanation explain(SqlRequest request) {
    return new Explanation.Plan("scan", List.of());
  }

  @Override
  public DatasetSchema schema(DataSource source) throws DataException {
    if (source instanceof DataSource.Folder(var folder)) {
      throw new DataException(folder.getFileName() + "/schema.sql: the file is missing");
    }
    return new DatasetSchema(
        "company/practice",
        List.of(
            table("page_events", "user_id", "event_ts", "page", "ds"),
            table("dim_user", "user_id", "country_code", "effective_date")));
  }

  private static TableSchema table(String name, String... columns) {
    return new TableSchema(
        name,
        Arrays.stream(columns).map(c -> new Column(c, SqlType.Simple.BIGINT)).toList(),
        List.of("ds"),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Override
  public void close() {}
}
