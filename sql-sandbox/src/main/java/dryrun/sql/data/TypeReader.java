package dryrun.sql.data;

import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.SqlType;
import dryrun.sql.data.SchemaTokens.Kind;
import dryrun.sql.data.SchemaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a type as ANSI, Trino or Hive spell it.
public final class TypeReader {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_PRECISION = 38;

  private final SchemaTokens tokens;
  private int depth;

  TypeReader(SchemaTokens tokens) {
    this.tokens = tokens;
  }

  /// The type that the whole of a text names.
  ///
  /// @throws DataException when it names none that is known here
  public static SqlType read(String text) throws DataException {
    SchemaTokens tokens = new SchemaTokens("type", text);
    SqlType type = new TypeReader(tokens).read();
    tokens.expect(Kind.END, "the end of the type");
    return type;
  }

  SqlType read() throws DataException {
    Token start = tokens.peek();
    if (++depth > MAX_DEPTH) {
      throw tokens.error(start, "types are nested deeper than " + MAX_DEPTH + " levels");
    }
    SqlType type = element(tokens.expect(Kind.WORD, "a type"));
    while (tokens.takeIf("ARRAY")) {
      type = new SqlType.Array(type);
    }
    depth--;
    return type;
  }

  private SqlType element(Token name) throws DataException {
    return switch (name.text().toUpperCase(Locale.ROOT)) {
      case "BOOLEAN" -> SqlType.Simple.BOOLEAN;
      case "TINYINT" -> SqlType.Simple.TINYINT;
      case "SMALLINT" -> SqlType.Simple.SMALLINT;
      case "INT", "INTEGER" -> SqlType.Simple.INTEGER;
      case "BIGINT", "LONG" -> SqlType.Simple.BIGINT;
      case "REAL", "FLOAT" -> SqlType.Simple.REAL;
      case "DOUBLE" -> {
        tokens.takeIf("PRECISION");
        yield SqlType.Simple.DOUBLE;
      }
      case "DECIMAL", "NUMERIC", "DEC" -> decimal(name);
      case "STRING", "TEXT" -> SqlType.Simple.VARCHAR;
      case "VARCHAR" -> {
        length(0);
        yield SqlType.Simple.VARCHAR;
      }
      case "CHAR", "CHARACTER" -> {
        boolean varying = tokens.takeIf("VARYING");
        int length = length(1);
        yield varying ? SqlType.Simple.VARCHAR : new SqlType.Char(length);
      }
      case "VARBINARY", "BINARY" -> {
        length(0);
        yield SqlType.Simple.VARBINARY;
      }
      case "DATE" -> SqlType.Simple.DATE;
      case "TIME" -> withoutZone(SqlType.Simple.TIME);
      case "TIMESTAMP" -> withoutZone(SqlType.Simple.TIMESTAMP);
      case "JSON" -> SqlType.Simple.JSON;
      case "ARRAY" -> {
        String close = open(name);
        SqlType element = read();
        tokens.expect(close);
        yield new SqlType.Array(element);
      }
      case "MAP" -> {
        String close = open(name);
        SqlType key = read();
        tokens.expect(",");
        SqlType value = read();
        tokens.expect(close);
        yield new SqlType.MapOf(key, value);
      }
      case "ROW", "STRUCT" -> row(open(name));
      default -> throw tokens.error(name, "'" + name.text() + "' is not a type that is known here");
    };
  }

  private SqlType row(String close) throws DataException {
    List<Column> fields = new ArrayList<>();
    do {
      String name = tokens.name("the name of a field").text();
      tokens.takeIf(":");
      fields.add(new Column(name, read()));
    } while (tokens.takeIf(","));
    tokens.expect(close);
    return new SqlType.Row(fields);
  }

  private String open(Token name) throws DataException {
    if (tokens.takeIf("(")) {
      return ")";
    }
    if (tokens.takeIf("<")) {
      return ">";
    }
    throw tokens.error(tokens.peek(), "expected '(' after " + name.shown());
  }

  private SqlType decimal(Token name) throws DataException {
    int precision = MAX_PRECISION;
    int scale = 0;
    if (tokens.takeIf("(")) {
      precision = number();
      scale = tokens.takeIf(",") ? number() : 0;
      tokens.expect(")");
    }
    if (precision < 1 || precision > MAX_PRECISION || scale > precision) {
      throw tokens.error(
          name, "decimal(" + precision + "," + scale + ") has a precision that is not kept");
    }
    return new SqlType.Decimal(precision, scale);
  }

  private SqlType withoutZone(SqlType type) throws DataException {
    length(0);
    Token zone = tokens.peek();
    if (tokens.takeIf("WITH", "TIME", "ZONE")) {
      throw tokens.error(zone, "columns with a time zone are not kept: store the time in UTC");
    }
    tokens.takeIf("WITHOUT", "TIME", "ZONE");
    return type;
  }

  private int length(int without) throws DataException {
    if (!tokens.takeIf("(")) {
      return without;
    }
    int length = number();
    tokens.expect(")");
    return length;
  }

  private int number() throws DataException {
    Token token = tokens.expect(Kind.NUMBER, "a number");
    try {
      return Integer.parseInt(token.text());
    } catch (NumberFormatException e) {
      throw tokens.error(token, token.text() + " is too large");
    }
  }
}
