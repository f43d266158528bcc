package dryrun.app.diagram;

import java.util.ArrayList;
import java.util.List;

/// A piece of a line of a diagram's text.
///
/// @param text of a name, kind or label, without quotes and brackets
record Token(Type type, String text) {
  enum Type {
    NAME,
    KIND,
    /// A kind whose bracket is still open.
    HALF_KIND,
    ARROW,
    BACK_ARROW,
    COMMA,
    OPEN,
    CLOSE,
    LABEL
  }

  private static final List<String> ARROWS = List.of("-->", "->", "=>", "→");
  private static final List<String> BACK_ARROWS = List.of("<--", "<-", "←");

  /// The pieces of a line; what follows a `#` at the start of a word is left out.
  static List<Token> of(String line) {
    return new Reader(line).read();
  }

  private static final class Reader {
    private final String line;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private int at;

    Reader(String line) {
      this.line = line;
    }

    List<Token> read() {
      while (at < line.length() && !comment(at)) {
        step();
      }
      endName();
      return tokens;
    }

    private void step() {
      char c = line.charAt(at);
      if (c == '"') {
        int end = line.indexOf('"', at + 1);
        int stop = end < 0 ? line.length() : end;
        name.append(line, at + 1, stop);
        at = stop + 1;
      } else if (!arrow(ARROWS, Type.ARROW) && !arrow(BACK_ARROWS, Type.BACK_ARROW)) {
        switch (c) {
          case ',' -> sign(Type.COMMA);
          case '{' -> sign(Type.OPEN);
          case '}' -> sign(Type.CLOSE);
          case '[' -> kind();
          case ':' -> label();
          default -> {
            name.append(c);
            at++;
          }
        }
      }
    }

    private boolean comment(int place) {
      return line.charAt(place) == '#'
          && (place == 0 || Character.isWhitespace(line.charAt(place - 1)));
    }

    private boolean arrow(List<String> forms, Type type) {
      for (String form : forms) {
        if (line.startsWith(form, at)) {
          endName();
          tokens.add(new Token(type, form));
          at += form.length();
          return true;
        }
      }
      return false;
    }

    private void sign(Type type) {
      endName();
      tokens.add(new Token(type, ""));
      at++;
    }

    private void kind() {
      endName();
      int end = line.indexOf(']', at);
      String word = line.substring(at + 1, end < 0 ? line.length() : end).strip();
      tokens.add(new Token(end < 0 ? Type.HALF_KIND : Type.KIND, word));
      at = end < 0 ? line.length() : end + 1;
    }

    /// All that follows is the label, up to a closing brace or a comment.
    private void label() {
      endName();
      at++;
      int end = at;
      boolean quoted = false;
      while (end < line.length() && (quoted || (line.charAt(end) != '}' && !comment(end)))) {
        quoted ^= line.charAt(end) == '"';
        end++;
      }
      tokens.add(new Token(Type.LABEL, clean(line.substring(at, end).replace("\"", ""))));
      at = end;
    }

    private void endName() {
      String text = clean(name.toString());
      if (!text.isEmpty()) {
        tokens.add(new Token(Type.NAME, text));
      }
      name.setLength(0);
    }

    private static String clean(String text) {
      return text.strip().replaceAll("\\s+", " ");
    }
  }
}
