package dryrun.app.proof;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/// British spelling by the dictionary of an open spelling checker, and the project's own terms. A
/// word of the dictionary may be a part of a hyphenated one, stand in the possessive, begin with a
/// capital or be all in capitals; a term may begin a sentence or be all in capitals, and is
/// otherwise taken as it is written.
final class Spelling {
  private static final String BRITISH = "org/languagetool/resource/en/hunspell/en_GB.dict";
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}\\p{M}_'’.@/:]+");
  private static final Pattern NO_WORDS = Pattern.compile(".*[\\p{N}_@].*|.*://.*");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern TWICE = Pattern.compile("(?i)\\b(\\p{L}+)\\s+\\1\\b");

  /// Words that may follow themselves: "the day that that row was written".
  private static final Set<String> REPEATABLE = Set.of("had", "that");

  private final Speller speller;
  private final Set<String> terms;

  Spelling(Set<String> terms) throws IOException {
    this.terms = Set.copyOf(terms);
    URL dictionary = Spelling.class.getClassLoader().getResource(BRITISH);
    if (dictionary == null) {
      throw new IOException("no dictionary on the class path: " + BRITISH);
    }
    speller = new Speller(Dictionary.read(dictionary));
  }

  /// Those of some words that must be on a list of terms so that the others are known too:
  /// "ROW-WISE" needs no place beside "row-wise".
  static Set<String> leastOf(Set<String> unknown) {
    Set<String> least = new TreeSet<>(unknown);
    for (String word : unknown) {
      least.remove(word);
      if (!isTerm(word, least)) {
        least.add(word);
      }
    }
    return least;
  }

  /// Words that are in neither list, in the order of the text.
  List<String> unknown(String text) {
    return words(text).filter(word -> !isKnown(word)).toList();
  }

  /// Words that stand twice in a row.
  static List<String> repeated(String text) {
    return TWICE
        .matcher(text)
        .results()
        .filter(pair -> !REPEATABLE.contains(pair.group(1).toLowerCase(Locale.ROOT)))
        .map(MatchResult::group)
        .toList();
  }

  /// Whether a word needs no place among the terms.
  boolean isInDictionary(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return speller.isInDictionary(word)
        || (isCapitalised(word) && speller.isInDictionary(lower))
        || (isLoud(word)
            && (speller.isInDictionary(lower) || speller.isInDictionary(capitalised(lower))));
  }

  private boolean isKnown(String word) {
    return isInDictionary(word) || isTerm(word, terms);
  }

  private static boolean isTerm(String word, Set<String> terms) {
    return terms.contains(word)
        || (isCapitalised(word) && terms.contains(word.toLowerCase(Locale.ROOT)))
        || (isLoud(word) && terms.stream().anyMatch(word::equalsIgnoreCase));
  }

  /// A run with a digit, an underscore or an address is a name of something, not English.
  private static Stream<String> words(String text) {
    return RUN.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(run -> !NO_WORDS.matcher(run).matches())
        .flatMap(run -> WORD.matcher(run).results().map(MatchResult::group))
        .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
        .map(word -> word.replace('’', '\''))
        .filter(word -> word.length() > 1);
  }

  private static boolean isLoud(String word) {
    return word.equals(loud(word));
  }

  private static String loud(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static boolean isCapitalised(String word) {
    return word.equals(capitalised(word.toLowerCase(Locale.ROOT)));
  }

  private static String capitalised(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
