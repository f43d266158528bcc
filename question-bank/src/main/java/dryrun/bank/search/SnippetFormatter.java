package dryrun.bank.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/// Makes a snippet of the passage that was chosen.
final class SnippetFormatter extends PassageFormatter {

  @Override
  public Snippet format(Passage[] passages, String content) {
    return passages.length == 0 ? Snippet.NONE : snippet(passages[0], content);
  }

  private static Snippet snippet(Passage passage, String content) {
    List<Snippet.Span> spans = new ArrayList<>();
    int at = start(passage, content);
    int end = passage.getEndOffset();
    if (at > 0) {
      spans.add(new Snippet.Span("… ", false));
    }
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = Math.max(passage.getMatchStarts()[i], at);
      int to = Math.min(passage.getMatchEnds()[i], end);
      if (to > from) {
        add(spans, content.substring(at, from), false);
        add(spans, content.substring(from, to), true);
        at = to;
      }
    }
    add(spans, content.substring(at, end).stripTrailing(), false);
    if (end < content.length()) {
      spans.add(new Snippet.Span(" …", false));
    }
    return new Snippet(spans);
  }

  /// Where it begins with a word: neither with the gap before one nor with the end of a sentence.
  private static int start(Passage passage, String content) {
    int at = passage.getStartOffset();
    while (at > 0 && at < passage.getEndOffset() && isGap(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGap(char sign) {
    return Character.isWhitespace(sign) || ",.;:!?)".indexOf(sign) >= 0;
  }

  private static void add(List<Snippet.Span> spans, String text, boolean found) {
    if (!text.isEmpty()) {
      spans.add(new Snippet.Span(text, found));
    }
  }
}
