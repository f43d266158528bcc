package dryrun.sql.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The clauses of CREATE TABLE that say how a table is stored, which nothing here depends on: they
/// are left out. Hive's partition columns become columns.
final class TableProperties implements SurfaceRule {
  private static final Set<String> LISTS = Set.of("TBLPROPERTIES", "WITH", "OPTIONS");

  @Override
  public List<Token> apply(Tokens tokens) {
    if (!tokens.at(tokens.next(-1)).isWord("CREATE")) {
      return tokens.list();
    }
    List<Token> result = new ArrayList<>(tokens.size());
    int columnsEnd = -1;
    int i = 0;
    while (i < tokens.size() && !tokens.at(i).isWord("AS") && !tokens.at(i).isWord("SELECT")) {
      Token token = tokens.at(i);
      Token after = tokens.after(i);
      if (token.is("(")) {
        int close = tokens.closing(i);
        int end = close < 0 ? tokens.size() - 1 : close;
        result.addAll(tokens.list().subList(i, end + 1));
        columnsEnd = result.size() - 1;
        i = end + 1;
      } else if (token.isWord("PARTITIONED") && after.isWord("BY")) {
        i = partitionColumns(tokens, i, result, columnsEnd);
      } else if (token.isWord("STORED") && after.isWord("AS")) {
        i = tokens.next(tokens.next(i)) + 1;
      } else if (token.isWord("USING")) {
        i = tokens.next(i) + 1;
      } else if (LISTS.stream().anyMatch(token::isWord) && after.is("(")) {
        int close = tokens.closing(tokens.next(i));
        i = close < 0 ? tokens.size() : close + 1;
      } else {
        result.add(token);
        i++;
      }
    }
    result.addAll(tokens.list().subList(i, tokens.size()));
    return result;
  }

  private static int partitionColumns(Tokens tokens, int at, List<Token> result, int columnsEnd) {
    int open = tokens.next(tokens.next(at));
    int close = tokens.closing(open);
    if (close < 0) {
      result.add(tokens.at(at));
      return at + 1;
    }
    List<Token> columns = new ArrayList<>(tokens.list().subList(open, close));
    columns.set(0, columns.getFirst().withText(","));
    boolean typed = close - open > 2 && columnsEnd >= 0 && declares(tokens, open, close);
    if (typed) {
      result.addAll(columnsEnd, columns);
    }
    return close + 1;
  }

  /// Spark names columns that are declared already; Hive declares them here.
  private static boolean declares(Tokens tokens, int open, int close) {
    int name = tokens.next(open);
    int type = tokens.next(name);
    return type < close && !tokens.at(type).is(",");
  }
}
