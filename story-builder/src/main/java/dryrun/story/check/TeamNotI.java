package dryrun.story.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// See [RuleId#TEAM_NOT_I].
final class TeamNotI implements Rule {
  private static final Pattern WE = Pattern.compile("\\b[Ww]e\\b");
  private static final Pattern I = Pattern.compile("\\bI\\b(?!\\.)");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");

  @Override
  public RuleId id() {
    return RuleId.TEAM_NOT_I;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : told.in(told.template().checks().action())) {
      String text = QUOTED.matcher(passage.text()).replaceAll(" ");
      long we = WE.matcher(text).results().count();
      long own = I.matcher(text).results().count();
      if (we >= 2 && we > own) {
        marks.add(
            new Mark(
                own == 0 ? Severity.ERROR : Severity.WARNING,
                Mark.heading(passage),
                "\"We\" acts " + we + " times and \"I\" " + own + ": your own part is hard to see.",
                "Say once what the team did, then tell your own steps with I."));
      }
    }
    return marks;
  }
}
