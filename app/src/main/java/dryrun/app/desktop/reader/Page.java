package dryrun.app.desktop.reader;

import java.util.function.Predicate;

/// Something to read.
///
/// @param id where back and forward lead, such as the name of an item
/// @param closed the titles of sections that the reader opens after thinking
public record Page(String id, String title, String markdown, Predicate<String> closed) {

  /// A page that is open from end to end.
  public Page(String id, String title, String markdown) {
    this(id, title, markdown, section -> false);
  }
}
