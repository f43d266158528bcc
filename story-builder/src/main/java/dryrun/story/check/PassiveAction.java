package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Sentence;
import dryrun.story.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// See [RuleId#PASSIVE_ACTION].
final class PassiveAction implements Rule {
  private static final Set<String> BE = Set.of("was", "were", "been", "got");
  private static final Set<String> BETWEEN =
      Set.of(
          "then", "also", "not", "n't", "finally", "later", "soon", "only", "all", "both", "never");
  private static final Set<String> RELATIVE =
      Set.of(
          "which", "that", "who", "if", "when", "where", "until", "once", "because", "what", "as");
  private static final Set<String> IRREGULAR =
      Set.of(
          "built",
          "rebuilt",
          "made",
          "done",
          "written",
          "rewritten",
          "taken",
          "chosen",
          "given",
          "found",
          "held",
          "kept",
          "sent",
          "set",
          "cut",
          "put",
          "run",
          "shown",
          "brought",
          "drawn",
          "told",
          "said",
          "begun",
          "sold",
          "bought",
          "paid",
          "split",
          "led",
          "thrown",
          "driven",
          "spent",
          "lost",
          "won",
          "dealt",
          "understood",
          "shut",
          "laid",
          "left");
  private static final Set<String> STATES =
      Set.of(
          "used",
          "based",
          "supposed",
          "located",
          "involved",
          "interested",
          "worried",
          "concerned",
          "tired",
          "broken",
          "stuck",
          "gone",
          "convinced",
          "scared",
          "surprised",
          "pleased",
          "excited",
          "limited",
          "related",
          "needed",
          "overwhelmed",
          "frustrated",
          "confused",
          "satisfied",
          "delighted",
          "determined",
          "experienced",
          "skilled",
          "overloaded",
          "crowded",
          "committed",
          "dedicated",
          "qualified",
          "aged",
          "married",
          "annoyed",
          "embarrassed",
          "relieved",
          "speed",
          "need",
          "seed",
          "feed",
          "red",
          "hundred",
          "embed",
          "amused",
          "disappointed",
          "impressed",
          "motivated",
          "engaged",
          "missed",
          "loved",
          "known",
          "called",
          "named",
          "divided",
          "exhausted",
          "prepared",
          "scattered",
          "allowed",
          "lost",
          "left",
          "outdated",
          "blocked",
          "wed");

  @Override
  public RuleId id() {
    return RuleId.PASSIVE_ACTION;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : told.in(told.template().checks().action())) {
      for (Sentence sentence : passage.sentences()) {
        find(sentence, marks);
      }
    }
    return marks;
  }

  private static void find(Sentence sentence, List<Mark> marks) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (!BE.contains(words.get(i).text().toLowerCase(Locale.ROOT)) || !isDeedOfNobody(words, i)) {
        continue;
      }
      int at = i + 1;
      while (at < words.size() && isBetween(words.get(at))) {
        at++;
      }
      if (at < words.size() && isParticiple(words.get(at)) && !doerFollows(words, at)) {
        int from = words.get(i).span().start();
        marks.add(
            Mark.hint(
                new Span(from, words.get(at).span().end()),
                "It is not said who did this.",
                "Say who: \"I\" where it was you, a name or a role where it was not."));
      }
    }
  }

  private static boolean isBetween(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return BETWEEN.contains(text) || (text.endsWith("ly") && word.tag().equals("ADV"));
  }

  /// Whether neither the speaker nor a relative clause stands before the verb.
  private static boolean isDeedOfNobody(List<Word> words, int verb) {
    for (int back = 1; back <= 5 && verb - back >= 0; back++) {
      Word word = words.get(verb - back);
      if (word.is("I")
          || word.is("we")
          || word.is("nobody")
          || word.is("nothing")
          || (back <= 3 && isRelative(words, verb - back))) {
        return false;
      }
      if (word.tag().equals("PUNCT")) {
        return true;
      }
    }
    return true;
  }

  /// "that" before a noun is no relative, but "decided that the table was rebuilt" hides the doer.
  private static boolean isRelative(List<Word> words, int index) {
    Word word = words.get(index);
    return RELATIVE.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isParticiple(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    boolean form = text.endsWith("ed") || IRREGULAR.contains(text);
    return form
        && !STATES.contains(text)
        && (word.tag().equals("VERB") || word.tag().equals("ADJ"));
  }

  private static boolean doerFollows(List<Word> words, int participle) {
    for (int i = participle + 1; i < words.size(); i++) {
      if (words.get(i).is("by")) {
        return true;
      }
      if (words.get(i).tag().equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }
}
