package dryrun.sql.dialect;

import dryrun.sql.dialect.Statement.InsertTarget;
import dryrun.sql.dialect.Statement.PartitionValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Hive's `INSERT OVERWRITE TABLE t PARTITION (...)`, told apart into the standard's `INSERT INTO
/// t` and what that does not say.
final class HiveInsert {
  private final List<Token> standard = new ArrayList<>();
  private final List<PartitionValue> partition = new ArrayList<>();
  private boolean overwrite;

  HiveInsert(Tokens tokens) {
    int insert = tokens.next(-1);
    if (!tokens.at(insert).isWord("INSERT")) {
      standard.addAll(tokens.list());
      return;
    }
    int verb = tokens.next(insert);
    overwrite = tokens.at(verb).isWord("OVERWRITE");
    int table = tokens.next(verb);
    if (tokens.at(table).isWord("TABLE")) {
      table = tokens.next(table);
    }
    standard.addAll(tokens.list().subList(0, verb));
    standard.add(overwrite ? tokens.at(verb).withText("INTO") : tokens.at(verb));
    standard.add(tokens.at(verb).replacedBy(Token.Kind.SPACE, " "));
    int end = table + 1;
    int clause = tokens.next(table);
    if (tokens.at(clause).isWord("PARTITION") && tokens.after(clause).is("(")) {
      int open = tokens.next(clause);
      int close = tokens.closing(open);
      if (close > 0) {
        readPartition(tokens, open, close);
        end = close + 1;
      }
    }
    standard.add(tokens.at(table));
    standard.addAll(tokens.list().subList(Math.min(end, tokens.size()), tokens.size()));
  }

  List<Token> standard() {
    return standard;
  }

  InsertTarget target() {
    return new InsertTarget(overwrite, partition);
  }

  private void readPartition(Tokens tokens, int open, int close) {
    int i = tokens.next(open);
    while (i < close) {
      Token name = tokens.at(i);
      String column =
          name.kind() == Token.Kind.BACKTICKED || name.kind() == Token.Kind.DOUBLE_QUOTED
              ? name.unquoted()
              : name.text();
      i = tokens.next(i);
      Optional<String> literal = Optional.empty();
      if (tokens.at(i).is("=")) {
        StringBuilder value = new StringBuilder();
        i = tokens.next(i);
        while (i < close && !tokens.at(i).is(",")) {
          value.append(tokens.at(i).text()).append(' ');
          i = tokens.next(i);
        }
        literal = Optional.of(value.toString().strip());
      }
      partition.add(new PartitionValue(column, literal));
      i = tokens.next(i);
    }
  }
}
