package dryrun.app.desktop.drill;

import dryrun.app.desktop.kata.KataWords;
import dryrun.app.desktop.kit.Messages;
import dryrun.grade.KataVerdict;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;
import dryrun.practice.Answer;
import dryrun.practice.ProblemState.Status;
import dryrun.sql.SqlError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// How a verdict is told: one word with a sign, a sentence, and what is behind it.
///
/// @param style the style class of its colour
record VerdictWords(String word, String style, Ikon icon, String sentence, String reason) {

  /// Whether there is nothing to learn from a failure here.
  boolean good() {
    return "pass".equals(style);
  }

  /// What is said of an answer.
  static VerdictWords of(Answer answer) {
    return of(answer, Optional.empty());
  }

  /// What is said of an answer that fails as a known mistake does.
  ///
  /// @param mistake what is said of the mistake; empty when it is none of those known
  static VerdictWords of(Answer answer, Optional<String> mistake) {
    if (answer.status() == Status.GIVEN_UP) {
      return quiet(
          Messages.name(Status.GIVEN_UP),
          Messages.text("review.given-up"),
          Messages.text("review.given-up.next"));
    }
    if (answer.blank()) {
      return quiet(
          answer.status() == Status.SUBMITTED
              ? Messages.text("review.word.empty")
              : Messages.name(answer.status()),
          Messages.text("review.empty"),
          Messages.text("review.given-up.next"));
    }
    if (answer.verdict().isEmpty()) {
      return new VerdictWords(
          Messages.text("review.word.undecided"),
          "warn",
          Feather.HELP_CIRCLE,
          Messages.text("review.trouble"),
          answer.trouble());
    }
    VerdictWords words = of(answer.verdict().get(), mistake);
    return answer.status() == Status.NOT_SUBMITTED
        ? new VerdictWords(
            words.word(),
            words.style(),
            words.icon(),
            words.sentence(),
            Messages.text("review.not-submitted", words.reason()))
        : words;
  }

  private static VerdictWords of(Verdict verdict, Optional<String> mistake) {
    return switch (verdict) {
      case SqlVerdict sql -> of(sql, mistake);
      case KataVerdict kata -> of(kata);
    };
  }

  private static VerdictWords of(KataVerdict verdict) {
    KataWords words = KataWords.of(verdict);
    return switch (verdict) {
      case KataVerdict.Pass _ -> of(words, "pass", Feather.CHECK);
      case KataVerdict.Undecided _ -> of(words, "warn", Feather.HELP_CIRCLE);
      case KataVerdict.Fail _,
          KataVerdict.CompileError _,
          KataVerdict.Timeout _,
          KataVerdict.Memory _,
          KataVerdict.OutputLimit _,
          KataVerdict.Forbidden _,
          KataVerdict.Crash _ ->
          of(words, "wrong", Feather.X);
    };
  }

  private static VerdictWords of(KataWords words, String style, Ikon icon) {
    return new VerdictWords(words.word(), style, icon, words.sentence(), words.reason());
  }

  private static VerdictWords of(SqlVerdict verdict, Optional<String> mistake) {
    return switch (verdict) {
      case SqlVerdict.Pass pass ->
          new VerdictWords(
              Messages.text("review.word.pass"),
              "pass",
              Feather.CHECK,
              Messages.text("review.pass"),
              Messages.text(
                  pass.byPlan() ? "review.pass.by-plan" : "review.pass.cases",
                  pass.cases().size()));
      case SqlVerdict.Wrong wrong ->
          new VerdictWords(
              Messages.text("review.word.wrong"),
              "wrong",
              Feather.X,
              mistake.orElse(wrong.counterexample().difference().summary()),
              failing(wrong, mistake));
      case SqlVerdict.NotRun notRun ->
          new VerdictWords(
              word(notRun.error().kind()),
              "wrong",
              Feather.X,
              RunPane.sentence(notRun.error()),
              Messages.text("review.not-run"));
      case SqlVerdict.Undecided undecided ->
          new VerdictWords(
              Messages.text("review.word.undecided"),
              "warn",
              Feather.HELP_CIRCLE,
              Messages.text("review.undecided"),
              undecided.reason());
    };
  }

  private static String failing(SqlVerdict.Wrong wrong, Optional<String> mistake) {
    List<String> failed =
        wrong.cases().stream().filter(c -> !c.passed()).map(SqlVerdict.CaseResult::name).toList();
    String summary = mistake.map(m -> wrong.counterexample().difference().summary()).orElse("");
    return Messages.text(
            "review.wrong.cases",
            failed.size(),
            wrong.cases().size(),
            failed.stream().collect(Collectors.joining(", ")))
        + (summary.isEmpty() ? "" : " " + summary);
  }

  private static String word(SqlError.Kind kind) {
    return switch (kind) {
      case SYNTAX, SEMANTIC, RUNTIME -> Messages.text("review.word.error");
      case TIMEOUT -> Messages.text("review.word.timeout");
      case MEMORY -> Messages.text("review.word.memory");
      case FORBIDDEN -> Messages.text("review.word.forbidden");
      case INPUT, LOST -> Messages.text("review.word.undecided");
    };
  }

  private static VerdictWords quiet(String word, String sentence, String reason) {
    return new VerdictWords(word, "warn", Feather.MINUS, sentence, reason);
  }
}
