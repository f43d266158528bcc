package dryrun.app.desktop.kata;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Running;
import dryrun.grade.KataVerdict.TestResult;
import java.util.Optional;
import java.util.stream.Stream;

/// How a verdict on a kata is told: a word, a sentence, and what is behind it.
public record KataWords(String word, String sentence, String reason) {

  /// What is said of a verdict.
  public static KataWords of(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass pass ->
          words(
              "review.word.pass",
              Messages.text("kata.pass"),
              Messages.text(
                  "kata.pass.tests", pass.tests().size(), Times.millis(pass.notes().running())));
      case KataVerdict.Fail fail ->
          words("review.word.wrong", failing(fail), first(fail).message());
      case KataVerdict.CompileError error ->
          words(
              "review.word.error",
              error.diagnostics().stream().findFirst().map(KataWords::at).orElse(""),
              Messages.text("kata.compile-error"));
      case KataVerdict.Timeout timeout ->
          words(
              "review.word.timeout",
              Messages.text("kata.timeout", test(timeout.running()), Times.words(timeout.limit())),
              where(timeout.running()));
      case KataVerdict.Memory memory ->
          words(
              "review.word.memory",
              Messages.text("kata.memory", test(memory.running())),
              where(memory.running()));
      case KataVerdict.OutputLimit output ->
          words(
              "review.word.output",
              Messages.text("kata.output", test(output.running())),
              where(output.running()));
      case KataVerdict.Forbidden forbidden ->
          words(
              "review.word.forbidden",
              Messages.text("kata.forbidden", said(forbidden.reaches().getFirst())),
              Messages.text("kata.forbidden.why"));
      case KataVerdict.Crash crash ->
          words(
              "review.word.error",
              Messages.text("kata.crash", test(crash.running())),
              crash.reason());
      case KataVerdict.Undecided undecided ->
          words("review.word.undecided", Messages.text("kata.undecided"), undecided.reason());
    };
  }

  /// One sentence above the report, which itself shows every line that does not compile.
  public static String headline(KataVerdict verdict) {
    KataWords words = of(verdict);
    return verdict instanceof KataVerdict.CompileError ? words.reason() : words.sentence();
  }

  /// A message of the compiler with its place.
  static String at(Diagnostic diagnostic) {
    return diagnostic.line() == 0
        ? diagnostic.message()
        : Messages.text(
            "drill.error.at", diagnostic.line(), diagnostic.column(), diagnostic.message());
  }

  /// What an answer reaches for, and where.
  static String said(KataVerdict.Reach reach) {
    return Messages.text("kata.reach", reach.what(), reach.usedIn());
  }

  /// On what, and at which line, an answer was stopped; empty when nothing is known.
  static String where(Running running) {
    Optional<String> line = running.at().map(at -> Messages.text("kata.at", at.line()));
    Optional<String> input = running.input().map(given -> Messages.text("kata.on", given));
    return String.join(" ", Stream.of(line, input).flatMap(Optional::stream).toList());
  }

  private static KataWords words(String word, String sentence, String reason) {
    return new KataWords(Messages.text(word), sentence, reason);
  }

  private static String failing(KataVerdict.Fail fail) {
    long failed = fail.tests().stream().filter(test -> !test.passed()).count();
    return Messages.text(
        "kata.fail", failed, fail.tests().size(), TestNames.spoken(first(fail).name()));
  }

  private static TestResult first(KataVerdict.Fail fail) {
    return fail.tests().stream().filter(test -> !test.passed()).findFirst().orElseThrow();
  }

  private static String test(Running running) {
    return running.test().map(TestNames::spoken).orElse(Messages.text("kata.before-tests"));
  }
}
