package dryrun.story.check;

import dryrun.story.Section;
import dryrun.story.Span;
import dryrun.story.TemplateSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// See [RuleId#MISSING_SECTION].
final class MissingSection implements Rule {
  @Override
  public RuleId id() {
    return RuleId.MISSING_SECTION;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (TemplateSection wanted : told.template().sections()) {
      Optional<Section> section = told.story().section(wanted.name());
      if (section.isEmpty() || section.get().text().isBlank()) {
        Span place = section.map(Section::heading).orElse(Mark.whole());
        String what = section.isEmpty() ? " is missing." : " has nothing under it yet.";
        marks.add(
            Mark.error(
                place, "The section " + wanted.name() + what, "Add it: " + wanted.purpose()));
      }
    }
    return marks;
  }
}
