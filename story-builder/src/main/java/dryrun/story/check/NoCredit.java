package dryrun.story.check;

import dryrun.story.TemplateChecks;
import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import dryrun.story.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// See [RuleId#NO_CREDIT].
final class NoCredit implements Rule {
  private static final Phrases OTHERS =
      Phrases.of(
          "we",
          "us",
          "our",
          "ours",
          "teams?",
          "teammates?",
          "colleagues?",
          "coworkers?",
          "managers?",
          "analysts?",
          "engineers?",
          "developers?",
          "designers?",
          "leads?",
          "directors?",
          "partners?",
          "peers?",
          "stakeholders?",
          "owners?",
          "nurses?",
          "doctors?",
          "teachers?",
          "volunteers?",
          "assistants?",
          "interns?",
          "juniors?",
          "seniors?",
          "architects?",
          "scientists?",
          "together",
          "everyone",
          "everybody",
          "group",
          "crew",
          "staff",
          "board",
          "committee",
          "department",
          "council",
          "producers?",
          "reviewers?",
          "head of \\w+",
          "boss",
          "accountants?",
          "controllers?",
          "lawyers?",
          "technicians?",
          "drivers?",
          "pharmacists?",
          "he",
          "she",
          "him",
          "her",
          "somebody",
          "someone",
          "people");

  private static final Set<String> AFTER_A_NAME = Set.of("from", "who");
  private static final Set<String> BEFORE_A_NAME =
      Set.of("with", "asked", "told", "convinced", "showed", "gave", "thanked");

  @Override
  public RuleId id() {
    return RuleId.NO_CREDIT;
  }

  @Override
  public List<Mark> marks(Told told) {
    TemplateChecks checks = told.template().checks();
    List<Passage> actions = told.in(checks.action());
    List<Passage> parts = new ArrayList<>(actions);
    parts.addAll(told.in(checks.result()));
    boolean others =
        parts.stream()
            .flatMap(p -> p.sentences().stream())
            .anyMatch(s -> OTHERS.in(s.text()) || namesSomebody(s));
    if (actions.isEmpty() || others) {
      return List.of();
    }
    return List.of(
        Mark.hint(
            Mark.heading(actions.getFirst()),
            "Nobody else appears, as if you had worked alone.",
            "Name who took part and for what: it costs half a sentence and makes your own part more"
                + " believable."));
  }

  private static boolean namesSomebody(Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean name =
          word.tag().equals("PROPN")
              && word.text().matches("\\p{Lu}\\p{Ll}+")
              && !ToolNames.contains(word.text());
      String next = words.get(i + 1).text().toLowerCase(Locale.ROOT);
      String before = i == 0 ? "" : words.get(i - 1).text().toLowerCase(Locale.ROOT);
      if (name
          && (words.get(i + 1).tag().equals("VERB")
              || AFTER_A_NAME.contains(next)
              || BEFORE_A_NAME.contains(before))) {
        return true;
      }
    }
    return false;
  }
}
