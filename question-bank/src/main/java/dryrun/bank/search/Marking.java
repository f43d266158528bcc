package dryrun.bank.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Marks in titles and texts what a query found there.
final class Marking {
  private static final int SNIPPET = 140;
  private static final float MATCH_IN_THE_MIDDLE = 0.4f;
  private static final int LOOKED_THROUGH = 20_000;

  private final UnifiedHighlighter titles;
  private final UnifiedHighlighter texts;

  Marking(Words words) {
    titles = marker(words, WholeBreakIterator::new);
    texts =
        marker(
            words,
            () ->
                LengthGoalBreakIterator.createClosestToLength(
                    new CustomSeparatorBreakIterator(' '), SNIPPET, MATCH_IN_THE_MIDDLE));
  }

  private static UnifiedHighlighter marker(Words words, Supplier<BreakIterator> pieces) {
    return UnifiedHighlighter.builderWithoutSearcher(words)
        .withFormatter(new SnippetFormatter())
        .withBreakIterator(pieces)
        .withMaxLength(LOOKED_THROUGH)
        .withMaxNoHighlightPassages(1)
        // A word is marked wherever it is, though the others may be in other fields.
        .withWeightMatches(false)
        .withPassageRelevancyOverSpeed(false)
        .build();
  }

  /// The whole title.
  Snippet title(String title, Query query) throws IOException {
    Object marked = titles.highlightWithoutSearcher(Fields.TITLE, query, title, 1);
    return marked instanceof Snippet snippet ? snippet : Snippet.plain(title);
  }

  /// The piece of the text that has most of what was found, or its beginning.
  Snippet text(String text, Query query) throws IOException {
    Object marked = texts.highlightWithoutSearcher(Fields.TEXT, query, text, 1);
    return marked instanceof Snippet snippet ? snippet : Snippet.NONE;
  }
}
