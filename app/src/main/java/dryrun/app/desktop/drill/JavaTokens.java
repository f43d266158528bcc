package dryrun.app.desktop.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The parts of a Java text that an editor shows in colour: words of the language, literals of
/// text, comments. What is unfinished goes to the end of its line, a text block or a comment to the
/// end of the text.
final class JavaTokens {
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "permits",
          "private",
          "protected",
          "public",
          "record",
          "return",
          "sealed",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "var",
          "void",
          "volatile",
          "while",
          "yield");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /// What a part is.
  enum Kind {
    KEYWORD,
    STRING,
    COMMENT
  }

  /// A part of the text from `start` to before `end`.
  record Token(Kind kind, int start, int end) {}

  private JavaTokens(String text) {
    this.text = text;
  }

  /// The parts of a text in their order; they never overlap.
  static List<Token> of(String text) {
    JavaTokens reader = new JavaTokens(text);
    reader.read();
    return List.copyOf(reader.tokens);
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        add(Kind.COMMENT, endOfLine());
      } else if (text.startsWith("/*", at)) {
        add(Kind.COMMENT, after("*/", at + 2));
      } else if (text.startsWith("\"\"\"", at)) {
        add(Kind.STRING, endOfLiteral("\"\"\"", text.length()));
      } else if (c == '"' || c == '\'') {
        add(Kind.STRING, endOfLiteral(String.valueOf(c), endOfLine()));
      } else if (Character.isJavaIdentifierStart(c)) {
        word();
      } else {
        at++;
      }
    }
  }

  private void word() {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    if (KEYWORDS.contains(text.substring(at, end))) {
      add(Kind.KEYWORD, end);
    } else {
      at = end;
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, at, end));
    at = end;
  }

  private int endOfLiteral(String quote, int limit) {
    int place = at + quote.length();
    while (place < limit) {
      if (text.startsWith(quote, place)) {
        return place + quote.length();
      }
      place += text.charAt(place) == '\\' ? 2 : 1;
    }
    return limit;
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int after(String closing, int from) {
    int end = text.indexOf(closing, from);
    return end < 0 ? text.length() : end + closing.length();
  }
}
