package dryrun.bank.search;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of text in which some words are marked. It is plain text, whatever the pack held.
public record Snippet(List<Span> spans) {
  /// No text.
  public static final Snippet NONE = new Snippet(List.of());

  public Snippet {
    spans = List.copyOf(spans);
  }

  /// Part of a snippet.
  ///
  /// @param found whether it is a word that was looked for
  public record Span(String text, boolean found) {}

  /// A text in which nothing is marked.
  static Snippet plain(String text) {
    return new Snippet(List.of(new Span(text, false)));
  }

  /// The text without marks.
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
