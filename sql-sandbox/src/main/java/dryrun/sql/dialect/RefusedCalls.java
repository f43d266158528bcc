package dryrun.sql.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the call of a function that is refused by name around a place where the parser stumbled:
/// such functions have notations of their own, lambdas among them.
final class RefusedCalls {
  private final SourceText source;
  private final Tokens tokens;

  RefusedCalls(SourceText source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /// The failure of the innermost such call that begins before an offset and has not ended there.
  Optional<SqlFailure> around(int offset) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size() && tokens.at(i).offset() <= offset; i++) {
      if (tokens.at(i).is("(")) {
        open.push(i);
      } else if (tokens.at(i).is(")") && !open.isEmpty()) {
        open.pop();
      }
    }
    return List.copyOf(open).stream()
        .map(parenthesis -> tokens.before(parenthesis))
        .filter(token -> token.kind() == Token.Kind.WORD)
        .flatMap(token -> refused(token).stream())
        .findFirst();
  }

  private Optional<SqlFailure> refused(Token token) {
    return FunctionList.refusal(token.text())
        .map(message ->
            new SqlFailure(
                dryrun.sql.SqlError.Kind.SYNTAX, message, source.position(token.offset())));
  }
}
