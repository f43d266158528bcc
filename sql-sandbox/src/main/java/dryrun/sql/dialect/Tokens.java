package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.List;

/// A list of tokens in which rules look around without minding white space and comments.
record Tokens(List<Token> list) {
  private static final Token NOTHING = new Token(Kind.SPACE, "", 0);

  int size() {
    return list.size();
  }

  /// The token at an index; outside the list, one that is like nothing.
  Token at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : NOTHING;
  }

  /// The index of the next token that counts, or the size of the list.
  int next(int i) {
    int k = i + 1;
    while (k < list.size() && list.get(k).kind() == Kind.SPACE) {
      k++;
    }
    return k;
  }

  /// The index of the last token before that counts, or -1.
  int previous(int i) {
    int k = i - 1;
    while (k >= 0 && list.get(k).kind() == Kind.SPACE) {
      k--;
    }
    return k;
  }

  Token after(int i) {
    return at(next(i));
  }

  Token before(int i) {
    return at(previous(i));
  }

  /// The index of the parenthesis that closes the one at an index, or -1.
  int closing(int open) {
    int depth = 0;
    for (int i = open; i < list.size(); i++) {
      if (list.get(i).is("(")) {
        depth++;
      } else if (list.get(i).is(")") && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
