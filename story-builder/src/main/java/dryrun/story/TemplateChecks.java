package dryrun.story;

import java.util.List;

/// What the checks look for in which sections of a template.
///
/// @param minimumAlternatives how many roads not taken must be named; 0 for none
/// @param frontLoading whether the first two sentences must name what was at stake or achieved
/// @param context sections that say how big the matter was
/// @param action sections that say what was done, and by whom
/// @param choice sections that say what was chosen, why and at what price
/// @param alternatives sections in which the roads not taken are counted
/// @param result sections that must hold a number
/// @param lesson sections that say what was learned and what changed since
/// @param aim sections that say what is sought, and why here
public record TemplateChecks(
    int minimumAlternatives,
    boolean frontLoading,
    List<String> context,
    List<String> action,
    List<String> choice,
    List<String> alternatives,
    List<String> result,
    List<String> lesson,
    List<String> aim) {
  public TemplateChecks {
    context = List.copyOf(context);
    action = List.copyOf(action);
    choice = List.copyOf(choice);
    alternatives = List.copyOf(alternatives);
    result = List.copyOf(result);
    lesson = List.copyOf(lesson);
    aim = List.copyOf(aim);
  }
}
