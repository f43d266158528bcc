package dryrun.sql.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.SqlError.Position;
import dryrun.sql.dialect.Statement.InsertTarget;
import dryrun.sql.dialect.Statement.PartitionValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementParserTest {
  private final StatementParser parser = new StatementParser();

  private SqlError error(String sql) {
    return assertThrows(SqlFailure.class, () -> parser.parse(sql)).error();
  }

  private static SqlError at(Kind kind, int line, int column, String message) {
    return new SqlError(kind, message, Optional.of(new Position(line, column)));
  }

  private String standard(String sql) {
    return parser.parse(sql).ast().toString().replaceAll("\\s+", " ");
  }

  @Test
  void pointsToTheUnexpectedWord() {
    assertEquals(
        at(Kind.SYNTAX, 2, 7, "Unexpected 'BY'"), error("SELECT a, COUNT(*) FROM t\nGRUOP BY a"));
  }

  @Test
  void pointsToThePlaceAsTypedBehindOtherNotations() {
    assertEquals(
        at(Kind.SYNTAX, 3, 9, "Unexpected '='"),
        error(
            """
            SELECT `a`, DATEDIFF('day', x, y) -- a comment
            FROM t LATERAL VIEW explode(tags) u AS tag
            WHERE b == )\
            """));
  }

  @Test
  void saysThatAQuoteIsNeverClosed() {
    assertEquals(at(Kind.SYNTAX, 1, 12, "This quote is never closed"), error("SELECT a = 'abc"));
  }

  @Test
  void saysThatAStatementIsNestedTooDeep() {
    assertEquals(
        at(Kind.SYNTAX, 1, 1, "The statement is nested too deep"),
        error("SELECT " + "(".repeat(50_000) + "1" + ")".repeat(50_000)));
  }

  @Test
  void saysThatTheStatementEndsTooEarly() {
    assertEquals(at(Kind.SYNTAX, 1, 10, "The statement ends too early"), error("SELECT (1"));
  }

  @Test
  void saysThatThereIsNoStatement() {
    assertEquals(at(Kind.SYNTAX, 1, 1, "There is no statement"), error(" -- only a comment\n"));
  }

  @Test
  void refusesASecondStatement() {
    assertEquals(
        at(
            Kind.FORBIDDEN,
            1,
            11,
            "Only one statement is run at a time, and a second one begins here"),
        error("SELECT 1; DROP TABLE x"));
  }

  @Test
  void allowsASemicolonAndACommentAtTheEnd() {
    assertEquals("SELECT 1", standard("SELECT 1; -- done"));
    assertEquals("SELECT ';'", standard("SELECT ';';"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE t",
        "TRUNCATE TABLE t",
        "ALTER TABLE t ADD COLUMN a INT",
        "SET SESSION x = 1",
        "CALL p()",
        "GRANT SELECT ON t TO u",
        "CREATE FUNCTION f() RETURNS INT",
        "CREATE ALIAS f FOR \"java.lang.System.exit\"",
        "RUNSCRIPT FROM 'x'",
        "EXPLAIN DROP TABLE t",
        "EXPLAIN INSERT INTO t VALUES (1)",
        "SHOW TABLES",
        "COPY t TO 'x'"
      })
  void refusesWhatNeitherReadsNorChanges(String sql) {
    assertEquals(Kind.FORBIDDEN, error(sql).kind());
  }

  @Test
  void readsHivesNotations() {
    assertEquals(
        "SELECT `a` FROM `t` CROSS JOIN UNNEST(`tags`) AS `u` (`tag`) WHERE `b` = 1 AND `c` IS NOT"
            + " DISTINCT FROM 2",
        standard("SELECT `a` FROM t LATERAL VIEW explode(tags) u AS tag WHERE b == 1 AND c <=> 2"));
  }

  @Test
  void readsAnInsertOverwriteIntoAPartition() {
    Statement statement =
        parser.parse("INSERT OVERWRITE TABLE t PARTITION (ds = '2024-01-01', hour) SELECT 1, 2");
    assertEquals(
        new InsertTarget(
            true,
            List.of(
                new PartitionValue("ds", Optional.of("'2024-01-01'")),
                new PartitionValue("hour", Optional.empty()))),
        statement.insertTarget());
    assertEquals("INSERT INTO `t` SELECT 1, 2", statement.ast().toString().replace("\n", " "));
  }

  @Test
  void readsACreateView() {
    assertEquals(
        "CREATE VIEW `v` AS SELECT 1 AS `a`",
        standard("CREATE OR REPLACE VIEW v AS SELECT 1 AS a").replace("OR REPLACE ", ""));
  }

  @Test
  void keepsAGroupsFrameAGroupsFrame() {
    assertEquals(
        "SELECT SUM(`x`) OVER (ORDER BY `y` GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM `t`",
        standard(
            "SELECT SUM(x) OVER (ORDER BY y GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t"));
  }

  @Test
  void leavesTextAndCommentsAlone() {
    assertEquals(
        "SELECT 'a == b; `c`'", standard("SELECT /* x == y; */ 'a == b; `c`' -- DATEDIFF("));
  }

  @Test
  void refusesNestingThatIsTooDeep() {
    assertEquals(
        Kind.SYNTAX, error("SELECT " + "(".repeat(50_000) + "1" + ")".repeat(50_000)).kind());
  }
}
