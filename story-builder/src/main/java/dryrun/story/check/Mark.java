package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Sentence;

/// A place at which a rule points.
///
/// @param severity of this case
/// @param span where
/// @param message what is the matter, in one plain sentence
/// @param repair how to mend it
record Mark(Severity severity, Span span, String message, String repair) {
  private static final Span WHOLE = new Span(0, 0);

  static Mark error(Span span, String message, String repair) {
    return new Mark(Severity.ERROR, span, message, repair);
  }

  static Mark warning(Span span, String message, String repair) {
    return new Mark(Severity.WARNING, span, message, repair);
  }

  static Mark hint(Span span, String message, String repair) {
    return new Mark(Severity.HINT, span, message, repair);
  }

  /// The place of what the whole story lacks.
  static Span whole() {
    return WHOLE;
  }

  static Span heading(Passage passage) {
    return passage.section().heading();
  }

  /// The sentence without blanks at its ends.
  static Span sentence(Sentence sentence) {
    return sentence.span();
  }
}
