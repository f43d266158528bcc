package dryrun.story.language;

import dryrun.story.Span;
import java.util.List;

/// A sentence of a story.
///
/// @param span where it stands in the source
/// @param text the same stretch with Markdown's marks and line ends as blanks: places in it are
///   places in the source less the span's start
/// @param words its words and punctuation marks
/// @param listItem whether it begins an item of a list
public record Sentence(Span span, String text, List<Word> words, boolean listItem) {
  public Sentence {
    words = List.copyOf(words);
  }

  /// A stretch of this sentence as a stretch of the source.
  public Span at(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }

  /// The same sentence that much further back in the source.
  Sentence moved(int by) {
    return new Sentence(
        moved(span, by),
        text,
        words.stream().map(w -> new Word(w.text(), w.tag(), moved(w.span(), by))).toList(),
        listItem);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
