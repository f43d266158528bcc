package dryrun.story.check;

import dryrun.story.language.Proxies;
import dryrun.story.language.Quantities;
import dryrun.story.language.Quantity;
import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// See [RuleId#CONFIDENTIAL_NUMBER].
final class ConfidentialNumber implements Rule {
  private static final Set<String> YES = Set.of("true", "yes");
  private static final Set<String> PEOPLE =
      Set.of(
          "customer",
          "client",
          "user",
          "subscriber",
          "employee",
          "buyer",
          "seller",
          "member",
          "patient",
          "account",
          "merchant",
          "advertiser",
          "paying");
  private static final Pattern RANGE_AFTER = Pattern.compile("^\\s?[-–]\\s?[$€£]?\\d.*");
  private static final int TELLING_FIGURES = 4;

  @Override
  public RuleId id() {
    return RuleId.CONFIDENTIAL_NUMBER;
  }

  @Override
  public List<Mark> marks(Told told) {
    boolean secret = YES.contains(told.story().value("confidential").toLowerCase(Locale.ROOT));
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : told.sentences()) {
      for (Quantity number : Quantities.of(sentence)) {
        boolean sensitive = number.unit().equals("money") || PEOPLE.contains(number.unit());
        if (sensitive && (secret || isExact(number)) && !isRange(sentence, number)) {
          marks.add(
              Mark.warning(
                  sentence.at(number.span().start(), number.span().end()),
                  "An employer would not want this number told.",
                  repair(number.span().of(sentence.text()))));
        }
      }
    }
    return marks;
  }

  private static String repair(String number) {
    List<String> proxies = Proxies.of(number);
    return proxies.isEmpty()
        ? "Say it as a share, a multiple or a range: \"about a third\", \"ten times\"."
        : "Say \"" + String.join("\" or \"", proxies) + "\", or a share or a multiple.";
  }

  private static boolean isExact(Quantity number) {
    String figures = number.digits().replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
    return figures.length() >= TELLING_FIGURES;
  }

  private static boolean isRange(Sentence sentence, Quantity number) {
    String text = sentence.text();
    String before = text.substring(0, number.span().start());
    boolean between = before.matches("(?i).*\\bbetween\\b.*\\band\\s$");
    return between
        || before.matches("(?i).*\\bbetween\\s$")
        || before.matches(".*\\d\\w*\\s?[-–]\\s?[$€£]?$")
        || RANGE_AFTER.matcher(text.substring(number.span().end())).matches();
  }
}
