package dryrun.story.check;

import dryrun.story.Section;
import dryrun.story.TemplateSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// See [RuleId#SECTION_ORDER].
final class SectionOrder implements Rule {
  @Override
  public RuleId id() {
    return RuleId.SECTION_ORDER;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<String> order =
        told.template().sections().stream().map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    List<TemplateSection> wanted = told.template().sections();
    List<Mark> marks = new ArrayList<>();
    int furthest = -1;
    for (Section section : told.story().sections()) {
      int place = order.indexOf(section.name().toLowerCase(Locale.ROOT));
      if (place < 0) {
        continue;
      }
      if (place < furthest) {
        String later = wanted.get(furthest).name();
        marks.add(
            Mark.warning(
                section.heading(),
                section.name() + " comes after " + later + "; listeners expect it before.",
                "Move it in front of " + later + ", or tell it there in a half sentence."));
      }
      furthest = Math.max(furthest, place);
    }
    return marks;
  }
}
