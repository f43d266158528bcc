package dryrun.grade.kata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/// How deep the brackets and the lambdas of a source stand in each other, without compiling it.
///
/// A compiler tries a lambda once for each way in which the call around it can be meant, so lambdas
/// in lambdas take it a power of their depth: hours, from a few lines, and it cannot be stopped.
final class Nesting {
  private static final int BRACKETS = 200;
  private static final int LAMBDAS = 8;

  private final String text;
  private final Deque<Integer> lambdas = new ArrayDeque<>();
  private int depth;
  private int line = 1;
  private int at;

  private Nesting(String text) {
    this.text = text;
    lambdas.push(0);
  }

  /// The first line, from 1, that is nested too deep to be compiled in any time.
  static OptionalInt tooDeep(String text) {
    return new Nesting(text).read();
  }

  private OptionalInt read() {
    while (at < text.length()) {
      if (text.startsWith("//", at)) {
        skipTo("\n", at);
      } else if (text.startsWith("/*", at)) {
        skipTo("*/", at + 2);
        at += 2;
      } else if (text.startsWith("\"\"\"", at)) {
        skipLiteral("\"\"\"");
      } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
        skipLiteral(text.substring(at, at + 1));
      } else if (text.startsWith("->", at)) {
        lambdas.push(lambdas.pop() + 1);
        depth++;
        at += 2;
      } else {
        take(text.charAt(at));
        at++;
      }
      if (depth > LAMBDAS || lambdas.size() > BRACKETS) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  private void take(char c) {
    switch (c) {
      case '(', '[', '{' -> lambdas.push(0);
      case ')', ']' -> close();
      case '}' -> {
        close();
        // Behind a block comes another statement, or another case of a switch.
        endLambdas();
      }
      case ';', ',' -> endLambdas();
      case '\n' -> line++;
      default -> {}
    }
  }

  private void close() {
    endLambdas();
    if (lambdas.size() > 1) {
      lambdas.pop();
    }
  }

  private void endLambdas() {
    depth -= lambdas.pop();
    lambdas.push(0);
  }

  private void skipLiteral(String quote) {
    int end = at + quote.length();
    boolean block = quote.length() > 1;
    while (end < text.length()
        && !text.startsWith(quote, end)
        && (block || text.charAt(end) != '\n')) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    pass(Math.min(text.length(), end + quote.length()));
  }

  private void skipTo(String closing, int from) {
    int end = text.indexOf(closing, Math.min(from, text.length()));
    pass(end < 0 ? text.length() : end);
  }

  private void pass(int end) {
    line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
    at = end;
  }
}
