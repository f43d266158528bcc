package dryrun.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Attempts to read or change anything but the dataset: every one is refused, on every engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
  private static final Path LEAK =
      Path.of(System.getProperty("java.io.tmpdir"), "dryrun-leak-" + ProcessHandle.current().pid());
  private static final DataSource NUMBERS =
      new DataSource.Files(
          "numbers", Map.of("schema.sql", "CREATE TABLE t (n BIGINT)", "t.csv", "n\n1\n2\n"));
  private static final Set<SqlError.Kind> REFUSALS =
      EnumSet.of(SqlError.Kind.SYNTAX, SqlError.Kind.SEMANTIC, SqlError.Kind.FORBIDDEN);

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  static List<String> attempts() {
    return List.of(
        // files and network
        "SELECT * FROM CSVREAD('/etc/passwd')",
        "SELECT FILE_READ('/etc/passwd')",
        "VALUES (FILE_READ('/etc/passwd', NULL))",
        "SELECT n FROM t WHERE FILE_READ('/etc/passwd') IS NULL",
        "SELECT * FROM TABLE(FILE_READ('/etc/passwd'))",
        "SELECT FILE_READ('http://127.0.0.1:1/x')",
        "SELECT CSVWRITE('" + LEAK + "', 'SELECT 1')",
        "SELECT FILE_WRITE('aa', '" + LEAK + "')",
        "CALL FILE_WRITE('aa', '" + LEAK + "')",
        "SCRIPT TO '" + LEAK + "'",
        "BACKUP TO '" + LEAK + "'",
        "RUNSCRIPT FROM '/etc/passwd'",
        "COPY t TO '" + LEAK + "'",
        "LOAD DATA INPATH '/etc/passwd' INTO TABLE t",
        "UNLOAD (SELECT 1) TO '" + LEAK + "'",
        "SELECT LINK_SCHEMA('l', '', 'jdbc:h2:mem:z', 'sa', '', 'PUBLIC')",
        "CREATE LINKED TABLE lk('org.h2.Driver', 'jdbc:h2:mem:z', 'sa', '', 'T')",
        "CREATE TABLE x AS SELECT FILE_READ('/etc/passwd') AS f",
        "CREATE VIEW x AS SELECT FILE_READ('/etc/passwd') AS f",
        "INSERT INTO t SELECT LENGTH(FILE_READ('/etc/passwd'))",
        "UPDATE t SET n = LENGTH(FILE_READ('/etc/passwd'))",
        "DELETE FROM t WHERE FILE_READ('/etc/passwd') IS NOT NULL",
        "MERGE INTO t USING (SELECT 1 AS n) s ON t.n = s.n WHEN MATCHED THEN UPDATE SET"
            + " n = LENGTH(FILE_READ('/etc/passwd'))",
        // other schemas
        "SELECT * FROM INFORMATION_SCHEMA.USERS",
        "SELECT * FROM \"INFORMATION_SCHEMA\".\"SETTINGS\"",
        "TABLE INFORMATION_SCHEMA.USERS",
        "SELECT (SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS) FROM t",
        "SELECT n FROM t WHERE n IN (SELECT 1 FROM information_schema.tables)",
        "CREATE VIEW x AS SELECT * FROM INFORMATION_SCHEMA.USERS",
        "INSERT INTO INFORMATION_SCHEMA.USERS VALUES (1)",
        "DELETE FROM INFORMATION_SCHEMA.SETTINGS",
        "CREATE TABLE INFORMATION_SCHEMA.x (n INT)",
        "SELECT * FROM metadata.COLUMNS",
        "SELECT * FROM SYSTEM_RANGE(1, 10)",
        "SELECT * FROM DUAL_USERS",
        // settings, sessions, system functions
        "SET QUERY_TIMEOUT 0",
        "SET MODE Oracle",
        "SET @v = 5",
        "SET PASSWORD 'x'",
        "SELECT H2VERSION()",
        "SELECT MEMORY_USED()",
        "SELECT DATABASE_PATH()",
        "SELECT SESSION_ID()",
        "SELECT LOCK_MODE()",
        "SELECT ABORT_SESSION(1)",
        "SELECT CANCEL_SESSION(1)",
        "SELECT SETTING('x')",
        "SELECT DB_OBJECT_SQL('USER', 'SA')",
        "SELECT SLEEP(100)",
        "SELECT CURRENT_USER",
        "SELECT CURRENT_CATALOG",
        "SELECT NEXT VALUE FOR s",
        // Java and other code
        "SELECT java.lang.System.getProperty('user.home')",
        "SELECT \"java.lang.System.getProperty\"('user.home')",
        "CREATE ALIAS g FOR 'java.lang.System.getProperty'",
        "CREATE FUNCTION g() RETURNS INT RETURN 1",
        "CREATE TRIGGER g BEFORE SELECT ON t CALL 'x.Y'",
        "EXECUTE IMMEDIATE 'DROP TABLE t'",
        "SELECT XMLPARSE(CONTENT '<a/>')",
        // objects, rights, second statements
        "DROP TABLE t",
        "TRUNCATE TABLE t",
        "ALTER TABLE t ADD COLUMN m INT",
        "CREATE USER u PASSWORD 'x' ADMIN",
        "CREATE SCHEMA s",
        "CREATE INDEX i ON t (n)",
        "GRANT ALL ON t TO PUBLIC",
        "SHUTDOWN",
        "COMMIT",
        "SELECT n FROM t; DELETE FROM t",
        "SELECT n FROM t /* ; */ ; DROP TABLE t",
        "EXPLAIN ANALYZE DELETE FROM t",
        "WITH x AS (DELETE FROM t RETURNING n) SELECT * FROM x",
        "DELETE FROM \"new rows\"");
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void refuses(String sql) {
    for (Engine engine : Engine.values()) {
      SqlOutcome outcome = sandbox.run(SqlRequest.of(sql, NUMBERS).on(engine));
      assertEquals(
          "refused on " + engine,
          outcome instanceof SqlOutcome.Failed failed && REFUSALS.contains(failed.error().kind())
              ? "refused on " + engine
              : outcome.toString());
    }
    assertFalse(Files.exists(LEAK));
  }
}
