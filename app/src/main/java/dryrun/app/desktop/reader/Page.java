package dryrun.app.desktop.reader;

import java.util.function.Predicate;

/// Something to read.
///
/// @param id where back and forward lead, such as the name of an item
/// @param markdown for the window, where blocks of code may stand for what moves
/// @param paper the same for paper
/// @param closed the titles of sections that the reader opens after thinking
public record Page(
    String id, String title, String markdown, String paper, Predicate<String> closed) {

  /// A page that is the same on paper.
  public Page(String id, String title, String markdown, Predicate<String> closed) {
    this(id, title, markdown, markdown, closed);
  }

  /// A page that is open from end to end.
  public Page(String id, String title, String markdown) {
    this(id, title, markdown, section -> false);
  }
}
