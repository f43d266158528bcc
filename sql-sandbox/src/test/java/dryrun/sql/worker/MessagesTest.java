package dryrun.sql.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.ChangedTable;
import dryrun.sql.Column;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlType;
import dryrun.sql.Statistics;
import dryrun.sql.TableSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class MessagesTest {

  @Property(tries = 300, seed = "4711")
  void keepEveryValue(@ForAll("values") @Nullable Object value) throws IOException {
    assertEquals(Arrays.asList(value), Arrays.asList(sent(value).value()));
  }

  @Example
  void keepTheSignOfZeroAndThatNaNIsNoNumber() throws IOException {
    List<Object> odd = List.of(-0.0, Double.NaN, Float.NaN, Double.NEGATIVE_INFINITY, 0.0f);
    assertEquals(odd, sent(odd).value());
  }

  @Example
  void keepBytesAndUnpairedSurrogates() throws IOException {
    byte[] bytes = {0, -1, 127};
    assertArrayEquals(bytes, (byte[]) sent(bytes).value());
    assertEquals("\uD800x\u0000", sent("\uD800x\u0000").value());
  }

  @Example
  void keepOutcomes() throws IOException {
    ResultTable table =
        new ResultTable(
            List.of(
                new Column("a", new SqlType.Decimal(10, 2)),
                new Column("b", new SqlType.Array(new SqlType.Char(3))),
                new Column("c", new SqlType.MapOf(SqlType.Simple.DATE, SqlType.Simple.JSON)),
                new Column(
                    "d", new SqlType.Row(List.of(new Column("x", SqlType.Simple.INTERVAL))))),
            List.of(Arrays.asList(new BigDecimal("1.50"), List.of("abc"), null, Map.of("x", "1"))));
    List<SqlOutcome> outcomes =
        List.of(
            new SqlOutcome.Rows(
                Engine.CALCITE,
                table,
                7,
                true,
                Duration.ofNanos(123),
                List.of(new Scan("t", 1, 9, List.of("a"), 100))),
            new SqlOutcome.Changed(
                Engine.H2, List.of(new ChangedTable("t", table, 5)), Duration.ofNanos(5)),
            new SqlOutcome.Failed(
                new SqlError(SqlError.Kind.SYNTAX, "no", Optional.of(new SqlError.Position(3, 4))),
                Duration.ZERO),
            new SqlOutcome.Failed(SqlError.of(SqlError.Kind.MEMORY, "no"), Duration.ZERO));
    for (SqlOutcome outcome : outcomes) {
      assertEquals(outcome, OutcomeParts.outcome(sent(OutcomeParts.of(outcome)).parts()));
    }
  }

  @Example
  void keepExplanations() throws IOException {
    List<Explanation> explanations =
        List.of(
            new Explanation.Plan("scan", List.of(new Scan("t", 1, 1, List.of(), 0))),
            new SqlOutcome.Failed(SqlError.of(SqlError.Kind.INPUT, "no"), Duration.ZERO));
    for (Explanation explanation : explanations) {
      assertEquals(
          explanation, OutcomeParts.explanation(sent(OutcomeParts.of(explanation)).parts()));
    }
  }

  @Example
  void keepRequests() throws IOException {
    DataSource files = new DataSource.Files("f", Map.of("schema.sql", "x", "t.csv", "y"));
    SqlRequest request =
        new SqlRequest(
            "SELECT 1",
            Engine.AUTO,
            List.of(
                new DataSource.BuiltIn("company/practice"),
                new DataSource.Folder(Path.of("/data")),
                new DataSource.Overlay(new DataSource.BuiltIn("b"), Path.of("/case")),
                new DataSource.FilesOverlay(files, (DataSource.Files) files)),
            new Limits(Duration.ofMillis(1500), 10, 1 << 20));
    assertEquals(request, RequestParts.request(sent(RequestParts.of(request)).parts()));
  }

  @Example
  void keepSchemas() throws IOException {
    DatasetSchema schema =
        new DatasetSchema(
            "shop",
            List.of(
                new TableSchema(
                    "t",
                    List.of(
                        new Column("id", SqlType.Simple.BIGINT),
                        new Column("ds", SqlType.Simple.VARCHAR)),
                    List.of("ds"),
                    List.of("id"),
                    List.of(List.of("id"), List.of("id", "ds")),
                    List.of(new TableSchema.ForeignKey(List.of("id"), "u", List.of("id"))),
                    Optional.of(new Statistics(3e12, 96, Map.of("id", 5.0), Map.of())))));
    assertEquals(schema, SchemaParts.schema(sent(SchemaParts.of(schema)).parts()));
  }

  @Example
  void endWithTheStream() throws IOException {
    Frames closed =
        new Frames(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream());
    assertEquals(Optional.empty(), closed.receive());
  }

  @Example
  void refuseNonsense() {
    byte[] nonsense = "HTTP/1.1 200 OK".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    Frames frames = new Frames(new ByteArrayInputStream(nonsense), OutputStream.nullOutputStream());
    assertThrows(IOException.class, frames::receive);
  }

  @Provide
  Arbitrary<@Nullable Object> values() {
    Arbitrary<@Nullable Object> lists = scalars().list().ofMaxSize(4).map(list -> (Object) list);
    Arbitrary<@Nullable Object> maps =
        Combinators.combine(Arbitraries.strings().ofMaxLength(3), lists)
            .as((key, value) -> Collections.singletonMap(key, value));
    return Arbitraries.oneOf(scalars(), lists, maps);
  }

  private Arbitrary<@Nullable Object> scalars() {
    Arbitrary<Long> longs = Arbitraries.longs();
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.of(true, false).map(v -> (Object) v).injectNull(0.3),
            Arbitraries.bytes().map(v -> (Object) v),
            Arbitraries.shorts().map(v -> (Object) v),
            Arbitraries.integers().map(v -> (Object) v),
            longs.map(v -> (Object) v),
            longs.map(v -> (Object) Float.intBitsToFloat(v.intValue())),
            longs.map(v -> (Object) Double.longBitsToDouble(v)),
            longs.map(v -> (Object) new BigDecimal(BigInteger.valueOf(v), v.byteValue())),
            Arbitraries.strings().ofMaxLength(12).map(v -> (Object) v),
            longs.map(v -> (Object) LocalDate.ofEpochDay(v % 300_000_000)),
            longs.map(v -> (Object) LocalTime.ofNanoOfDay(Math.floorMod(v, 86_400_000_000_000L))),
            longs.map(v ->
                (Object)
                    LocalDateTime.ofEpochSecond(
                        v % 9_000_000_000_000L, Math.floorMod(v, 1_000_000_000), ZoneOffset.UTC))));
  }

  private static Parts sent(@Nullable Object value) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    new Frames(new ByteArrayInputStream(new byte[0]), line).send("kind", value);
    Frames other =
        new Frames(new ByteArrayInputStream(line.toByteArray()), OutputStream.nullOutputStream());
    Frames.Frame frame = other.receive().orElseThrow();
    assertEquals("kind", frame.kind());
    return frame.parts();
  }
}
