package dryrun.app.desktop.story;

import dryrun.story.check.Finding;

/// A finding and where it shows.
///
/// @param key of the part; empty for the note
/// @param start in what is shown of the part; -1 when it is about the part, or the story, as a
///   whole
/// @param end after the last sign; -1 likewise
/// @param whole whether it is about the whole story
record PlacedFinding(Finding finding, String key, int start, int end, boolean whole) {

  static PlacedFinding of(Finding finding, Manuscript manuscript) {
    boolean whole = finding.quote().isEmpty();
    Manuscript.Place start = manuscript.place(finding.span().start());
    Manuscript.Place end = manuscript.place(finding.span().end());
    boolean inText = !whole && start.offset() >= 0 && start.key().equals(end.key());
    return new PlacedFinding(
        finding, start.key(), inText ? start.offset() : -1, inText ? end.offset() : -1, whole);
  }

  boolean isInText() {
    return start >= 0;
  }
}
