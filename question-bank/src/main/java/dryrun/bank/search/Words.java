package dryrun.bank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/// Cuts texts into words: runs of letters and digits, in lower case, without accents. Words are not
/// stemmed, for the beginning of a word finds it.
final class Words extends Analyzer {
  private static final int MOST_ASKED = 12;
  private static final int LONGEST_ASKED = 40;
  private static final Pattern LINK = Pattern.compile("]\\([^()\\s]*\\)");
  private static final Pattern FIGURE = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern SIGNS = Pattern.compile("[#*`|>\\[\\]\\s]+|-{3,}");

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
    return new TokenStreamComponents(
        tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
  }

  /// The words of what somebody typed, each once; no more and no longer than a person would type.
  List<String> asked(String text) {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream tokens = tokenStream("asked", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (words.size() < MOST_ASKED && tokens.incrementToken()) {
        words.add(term.toString().substring(0, Math.min(term.length(), LONGEST_ASKED)));
      }
      return List.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Markdown as one line to read: without its signs, addresses and places for figures.
  static String plain(String markdown) {
    String unlinked = LINK.matcher(markdown).replaceAll(" ");
    String figured = FIGURE.matcher(unlinked).replaceAll("…");
    return SIGNS.matcher(figured).replaceAll(" ").strip();
  }
}
