package dryrun.sql.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each malformed folder, and the one sentence that it is answered with.
class BadDataTest {
  private static final String SCHEMA =
      "CREATE TABLE t (id BIGINT PRIMARY KEY, d DECIMAL(4,2), at TIMESTAMP, c CHAR(2), k"
          + " ARRAY(INT))";

  private final DatasetLoader loader = new DatasetLoader(Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,d#1,0.5#2,abc | d/t.csv, line 3, column d: 'abc' is not a value of type decimal(4,2)",
        "id,d#1,0.555 | d/t.csv, line 2, column d: '0.555' is not a value of type decimal(4,2)",
        "id,d#1,100 | d/t.csv, line 2, column d: '100' is not a value of type decimal(4,2)",
        "id#9223372036854775808 | d/t.csv, line 2, column id: '9223372036854775808' is not a value"
            + " of type bigint",
        "id,at#1,2024-02-30 10:00:00 | d/t.csv, line 2, column at: '2024-02-30 10:00:00' is not a"
            + " value of type timestamp",
        "id,at#1,2024-02-03 10:00:00.1234 | d/t.csv, line 2, column at: '2024-02-03 10:00:00.1234'"
            + " is not a value of type timestamp: times are kept to the millisecond",
        "id,c#1,DEU | d/t.csv, line 2, column c: 'DEU' is not a value of type char(2)",
        "id,k#1,[a] | d/t.csv, line 2, column k: '[a]' is not a value of type array(integer)",
        "id,k#1,[1.5] | d/t.csv, line 2, column k: '[1.5]' is not a value of type array(integer)",
        "id#1#2#1 | d/t.csv, line 4, column id: the key [1] is in line 2 already",
        "id,d#,1 | d/t.csv, line 2, column id: NULL in a column that is NOT NULL",
        "d#1 | d/t.csv, line 2, column id: NULL in a column that is NOT NULL",
        "id,d#1 | d/t.csv, line 2: 1 fields where the header has 2",
        "id,e#1,2 | d/t.csv, line 1: t has no column 'e'",
        "id,ID#1,2 | d/t.csv, line 1: column ID is named twice",
        "id,c#1,\"a#b#2,c | d/t.csv, line 2: a quoted field is not closed",
        "id,c#1,a\"b | d/t.csv, line 2: a quote stands inside an unquoted field",
        "id,c#1,\"a\"b | d/t.csv, line 2: expected a comma or the end of the line after a field",
        "'' | d/t.csv, line 1: the header row with the column names is missing"
      },
      quoteCharacter = '\'')
  void isToldWithFileLineColumnAndType(@Nullable String csv, String message) {
    assertEquals(message, problem(Map.of("t.csv", csv == null ? "" : csv.replace('#', '\n'))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "CREATE TABLE t (id BIGINT REFERENCES u) | d/schema.sql, line 1, column 38: there is no"
            + " table u",
        "CREATE TABLE t (id BIGINT REFERENCES t (x)) | d/schema.sql, line 1, column 38: t has no"
            + " column x",
        "CREATE TABLE t (id BIGINT,#x STRUKT) | d/schema.sql, line 2, column 3: 'STRUKT' is not a"
            + " type that is known here",
        "CREATE TABLE t (id BIGINT | d/schema.sql, line 1, column 26: expected ')' instead of the"
            + " end of the file",
        "CREATE TABLE t (id INT); DROP TABLE t | d/schema.sql, line 1, column 26: expected CREATE"
            + " TABLE instead of 'DROP'",
        "CREATE TABLE t (id INT, ID INT) | d/schema.sql, line 1, column 25: there are two columns"
            + " named ID",
        "CREATE TABLE t (id INT);#CREATE TABLE T (id INT) | d/schema.sql, line 2, column 14: there"
            + " are two tables named T",
        "CREATE TABLE \"../t\" (id INT) | d/schema.sql, line 1, column 14: a table is named with"
            + " letters, digits and underscores, not '../t'",
        "CREATE TABLE t (id INT) WITH (partitioned_by = ARRAY['ds']) | d/schema.sql, line 1, column"
            + " 54: there is no column ds",
        "CREATE TABLE t (id INT) PARTITIONED BY (ds ARRAY(INT)) | d/schema.sql, line 1, column 41:"
            + " a column of type array(integer) cannot be a partition column",
        "CREATE TABLE t (d DECIMAL(50,2)) | d/schema.sql, line 1, column 19: decimal(50,2) has a"
            + " precision that is not kept",
        "CREATE TABLE t (at TIMESTAMP WITH TIME ZONE) | d/schema.sql, line 1, column 30: columns"
            + " with a time zone are not kept: store the time in UTC",
        "CREATE TABLE t (id INT) LOCATED AT x | d/schema.sql, line 1, column 25: expected ';'"
            + " instead of 'LOCATED'",
        "/* CREATE TABLE t (id INT) | d/schema.sql, line 1, column 1: a comment is not closed"
      })
  void isToldWithThePlaceInTheSchema(String schema, String message) {
    assertEquals(message, problem(Map.of("schema.sql", schema.replace('#', '\n'))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'schema': 'nowhere'} | d/dataset.json: names a schema although there is a schema.sql",
        "{'tables': {'t': {#'rows': 3}}} | d/dataset.json, line 2: unknown field 'rows'",
        "{'tables': {'u': {}}} | d/dataset.json: there is no table u",
        "{'tables': {'t': {'keys': [['x']]}}} | d/dataset.json: t has no column x",
        "{'tables': {'t': {'statistics': {'rows': 5}}}} | d/dataset.json: the statistics of t need"
            + " rows and bytesPerRow",
        "{'tables': {'t': {'statistics': {'rows': 5, 'bytesPerRow': 8, 'hottestShare': {'id':"
            + " 2}}}}} | d/dataset.json: the statistics of t hold 2.0 where 0 to 1 is expected",
        "{'tables': {'t': {'foreignKeys': [{'columns': ['id'], 'table': 'u', 'references':"
            + " ['id']}]}}} | d/dataset.json: a foreign key of t refers to a table u that is not"
            + " there"
      })
  void isToldWithWhatTheNotesSay(String notes, String message) {
    assertEquals(
        message, problem(Map.of("dataset.json", notes.replace('\'', '"').replace('#', '\n'))));
  }

  private @Nullable String problem(Map<String, String> texts) {
    Map<String, String> all = new HashMap<>(Map.of("schema.sql", SCHEMA));
    all.putAll(texts);
    return assertThrows(DataException.class, () -> loader.load(new DataSource.Files("d", all)))
        .getMessage();
  }
}
