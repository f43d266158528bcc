package dryrun.app.desktop.story;

import dryrun.story.FrontMatter;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateSection;
import java.util.stream.Collectors;

/// The text with which a story begins: its front matter and a heading for each section.
final class NewStory {
  private NewStory() {}

  static String text(StoryTemplate template, String title) {
    String headings =
        template.sections().stream()
            .map(TemplateSection::name)
            .map(name -> "## " + name + "\n")
            .collect(Collectors.joining("\n"));
    return FrontMatter.with(FrontMatter.with(headings, "template", template.id()), "title", title);
  }
}
