package dryrun.story.language;

import dryrun.story.Span;

/// A word or a punctuation mark of a sentence.
///
/// @param text as written
/// @param tag its part of speech in Universal Dependencies, such as `VERB`
/// @param span where it stands in the source
public record Word(String text, String tag, Span span) {
  /// Whether it is that word, without regard to case.
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
