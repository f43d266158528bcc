package dryrun.app.cli;

import dryrun.app.story.TemplateBook;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;

/// Finds the templates of stories, and says what is at hand where there is none.
final class StoryTemplates {
  private final TemplateBook book;

  StoryTemplates(TemplateBook book) {
    this.book = book;
  }

  /// The template of that id, long or short.
  ///
  /// @throws UnusableException when there is none
  StoryTemplate named(String id) {
    return book.named(id)
        .orElseThrow(() -> new UnusableException("There is no template " + id + known()));
  }

  /// The template that a story names, else the one of which it has the most sections.
  ///
  /// @throws UnusableException when it names one that is not there, or has sections of none
  StoryTemplate of(String file, Story story) {
    String id = story.value("template");
    return book.of(story)
        .orElseThrow(() ->
            new UnusableException(
                file
                    + (id.isEmpty()
                        ? ": neither front matter nor headings tell its template; say --template"
                        : ": There is no template " + id)
                    + known()));
  }

  /// What is at hand, and what is there but cannot be used.
  private String known() {
    String ids =
        String.join(
            ", ", book.templates().stream().map(StoryTemplate::id).distinct().sorted().toList());
    return ": " + ids + "." + String.join("", book.remarks().stream().map(r -> " " + r).toList());
  }
}
