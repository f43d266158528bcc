package dryrun.sql.trino;

import dryrun.sql.SqlError.Position;
import dryrun.sql.dialect.SourceText;
import io.trino.sql.parser.ParsingException;
import io.trino.sql.parser.SqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a text with Trino's own grammar.
final class TrinoGrammar {
  private static final String RULE = "trino-syntax";
  private static final Pattern EXPECTING = Pattern.compile("\\. Expecting:.*", Pattern.DOTALL);

  /// Its grammar takes any name for a type.
  private static final Pattern STRING_TYPE =
      Pattern.compile("\\bCAST\\s*\\([^()]*\\bAS\\s+(STRING)\\b", Pattern.CASE_INSENSITIVE);

  private final SqlParser parser = new SqlParser();

  /// A notation that people bring along.
  private record Construct(Pattern pattern, String message) {
    static Construct of(String regex, String message) {
      return new Construct(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), message);
    }
  }

  private static final List<Construct> CONSTRUCTS =
      List.of(
          Construct.of(
              "\\bQUALIFY\\b",
              "QUALIFY is Snowflake's: Trino filters a window function in a query around it"),
          Construct.of("`", "Backticks are Hive's: Trino quotes names with double quotes"),
          Construct.of("==", "`==` is Hive's: Trino compares with `=`"),
          Construct.of("<=>", "`<=>` is Hive's: Trino has IS NOT DISTINCT FROM"),
          Construct.of("\\bRLIKE\\b", "RLIKE is Hive's: Trino has regexp_like"),
          Construct.of(
              "\\bILIKE\\b", "ILIKE is Snowflake's and PostgreSQL's: Trino has lower(x) LIKE"),
          Construct.of(
              "\\bLEFT\\s+SEMI\\s+JOIN\\b", "LEFT SEMI JOIN is Hive's: Trino has EXISTS and IN"),
          Construct.of(
              "\\bLEFT\\s+ANTI\\s+JOIN\\b", "LEFT ANTI JOIN is Spark's: Trino has NOT EXISTS"),
          Construct.of(
              "\\bLATERAL\\s+VIEW\\b", "LATERAL VIEW is Hive's: Trino has CROSS JOIN UNNEST"),
          Construct.of("::", "`::` is PostgreSQL's and Snowflake's: Trino has CAST"),
          Construct.of("\\bDISTINCT\\s+ON\\b", "DISTINCT ON is PostgreSQL's: Trino has ROW_NUMBER"),
          Construct.of(
              "\\*\\s*(EXCEPT|EXCLUDE)\\s*\\(",
              "`* EXCEPT` is BigQuery's and Snowflake's: Trino wants the columns listed"),
          Construct.of(
              "\\bLIMIT\\s+\\w+\\s+OFFSET\\b",
              "LIMIT before OFFSET is PostgreSQL's: Trino wants OFFSET first"),
          Construct.of(
              "\\bPIVOT\\s*\\(",
              "PIVOT is Snowflake's and Spark's: older Trino has none, newer ones group otherwise"),
          Construct.of(
              "\\bINSERT\\s+OVERWRITE\\b",
              "INSERT OVERWRITE is Hive's: Trino inserts, and a setting of the session replaces"
                  + " partitions"),
          Construct.of(
              "\\bPARTITIONED\\s+BY\\b",
              "PARTITIONED BY is Hive's: Trino has WITH (partitioned_by = ARRAY[...])"),
          Construct.of("\\bSTORED\\s+AS\\b", "STORED AS is Hive's: Trino has WITH (format = ...)"),
          Construct.of("!?~", "`~` is PostgreSQL's: Trino has regexp_like"));

  /// Why Trino's grammar refuses the text: a note for each construct known to be another engine's,
  /// or what the grammar says.
  List<TrinoNote> notes(String sql) {
    SourceText source = new SourceText(sql);
    String code = CodeOnly.of(sql);
    List<TrinoNote> notes = new ArrayList<>();
    Optional<ParsingException> refusal = refusal(sql);
    if (refusal.isEmpty()) {
      Matcher string = STRING_TYPE.matcher(code);
      if (string.find()) {
        notes.add(
            new TrinoNote(
                "trino-types",
                "STRING is Hive's: Trino has VARCHAR",
                source.position(string.start(1))));
      }
      return notes;
    }
    for (Construct construct : CONSTRUCTS) {
      Matcher found = construct.pattern.matcher(code);
      if (found.find()) {
        notes.add(new TrinoNote(RULE, construct.message, source.position(found.start())));
      }
    }
    if (notes.isEmpty()) {
      ParsingException e = refusal.get();
      String message = EXPECTING.matcher(e.getErrorMessage()).replaceFirst("");
      notes.add(
          new TrinoNote(
              RULE,
              "Trino would not read this: " + message,
              new Position(e.getLineNumber(), e.getColumnNumber())));
    }
    return notes;
  }

  private Optional<ParsingException> refusal(String sql) {
    String statement = sql.stripTrailing();
    try {
      parser.createStatement(
          statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement);
      return Optional.empty();
    } catch (ParsingException e) {
      return Optional.of(e);
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }
}
