package dryrun.app.desktop.rehearsal;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// Markdown as it is said.
final class PlainWords {
  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private PlainWords() {}

  static String of(String markdown) {
    return TEXT.render(PARSER.parse(markdown)).strip();
  }
}
