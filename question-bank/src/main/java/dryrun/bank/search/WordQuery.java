package dryrun.bank.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.UTF32ToUTF8;

/// Makes queries of words. Every word must be found somewhere; where decides what it weighs, so
/// that any hit in a title comes before any in a text. How often a word is in a text only decides
/// among texts.
final class WordQuery {
  private static final int EXACT_TITLE = 4000;
  private static final int TITLE_BEGINS = 500;
  private static final int ONE_TYPO = 4;
  private static final int TWO_TYPOS = 8;

  private final List<String> words;

  WordQuery(List<String> words) {
    this.words = words;
  }

  /// The words, or the beginnings of words.
  Query asTyped() {
    return of(false);
  }

  /// Also words that differ from those typed in a letter, or in two when they are long; the first
  /// letter is taken as meant.
  Query withTypos() {
    return of(true);
  }

  private Query of(boolean typos) {
    var all = new BooleanQuery.Builder();
    for (String word : words) {
      all.add(word(word, typos), Occur.MUST);
    }
    String together = String.join(" ", words);
    all.add(weighing(EXACT_TITLE, term(Fields.WHOLE_TITLE, together)), Occur.SHOULD);
    all.add(weighing(TITLE_BEGINS, begins(Fields.WHOLE_TITLE, together)), Occur.SHOULD);
    return all.build();
  }

  private static Query word(String word, boolean typos) {
    List<Query> places = new ArrayList<>();
    places.add(weighing(1000, term(Fields.TITLE, word)));
    places.add(weighing(900, term(Fields.NAME, word)));
    places.add(weighing(800, begins(Fields.TITLE, word)));
    places.add(weighing(700, begins(Fields.NAME, word)));
    places.add(weighing(600, term(Fields.TAGS, word)));
    places.add(weighing(500, begins(Fields.TAGS, word)));
    places.add(
        new BooleanQuery.Builder()
            .add(weighing(100, term(Fields.TEXT, word)), Occur.MUST)
            .add(term(Fields.TEXT, word), Occur.SHOULD)
            .build());
    places.add(weighing(60, begins(Fields.TEXT, word)));
    int length = word.codePointCount(0, word.length());
    if (typos && length >= ONE_TYPO) {
      Automaton near = near(word, length >= TWO_TYPOS ? 2 : 1);
      places.add(weighing(40, matches(Fields.TITLE, word, near)));
      places.add(weighing(30, matches(Fields.TAGS, word, near)));
      places.add(weighing(20, matches(Fields.TEXT, word, near)));
    }
    return new DisjunctionMaxQuery(places, 0);
  }

  private static Query weighing(int weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query begins(String field, String word) {
    return new PrefixQuery(new Term(field, word));
  }

  private static Query matches(String field, String word, Automaton near) {
    return new AutomatonQuery(
        new Term(field, word), near, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  /// Words that begin with something so many letters away: one is still typing. It is over the
  /// bytes of words, so that not every field makes bytes of its letters again.
  private static Automaton near(String word, int letters) {
    int first = word.offsetByCodePoints(0, 1);
    Automaton typo =
        new LevenshteinAutomata(word.substring(first), true)
            .toAutomaton(letters, word.substring(0, first));
    Automaton begun = Operations.concatenate(List.of(typo, Automata.makeAnyString()));
    return determinize(new UTF32ToUTF8().convert(determinize(begun)));
  }

  private static Automaton determinize(Automaton automaton) {
    return Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }
}
