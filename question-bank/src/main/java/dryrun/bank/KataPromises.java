package dryrun.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Holds what a kata's files promise about each other: tests that are named are there, classes do
/// not clash, nothing that an interview asks for is left out.
final class KataPromises {
  private final Kata kata;
  private final ItemTexts texts;

  KataPromises(Kata kata, ItemTexts texts) {
    this.kata = kata;
    this.texts = texts;
  }

  void check() {
    checkTests();
    checkCaseNames();
    if (kata.imported().isEmpty()) {
      checkHiddenAndVisible();
    }
    for (int i = 0; i < kata.knownWrong().size(); i++) {
      checkTestIsThere("/knownWrong/" + i + "/caughtBy", kata.knownWrong().get(i).caughtBy());
    }
    kata.sizeTest().ifPresent(this::checkSizeTest);
  }

  private void checkTests() {
    Set<String> names = new HashSet<>(kata.tests().visible().texts().keySet());
    for (String hidden : kata.tests().hidden().texts().keySet()) {
      if (!names.add(hidden)) {
        texts.find("tests/hidden/" + hidden, "is there among the visible tests too");
      }
    }
    if (names.isEmpty() && kata.tests().cases().isEmpty() && kata.tests().stream().isEmpty()) {
      texts.find("tests", "is missing: tests/visible, tests/hidden, cases.json or stream.json");
    }
    Set<String> tested = new TreeSet<>(kata.starter().texts().keySet());
    tested.addAll(kata.given().texts().keySet());
    tested.addAll(kata.reference().sources().texts().keySet());
    tested.retainAll(names);
    tested.forEach(
        name -> texts.find("tests", name + " is the name of a test and of a class that is tested"));
  }

  private void checkCaseNames() {
    Set<String> names = new HashSet<>();
    cases().stream()
        .map(Kata.DataCase::name)
        .filter(name -> !names.add(name))
        .forEach(name -> texts.find("cases.json", "two cases are called '" + name + "'"));
  }

  private void checkHiddenAndVisible() {
    if (kata.tests().visible().isEmpty() && cases().stream().noneMatch(Kata.DataCase::visible)) {
      texts.find("tests/visible", "is missing: a kata needs a test that the candidate sees");
    }
    if (kata.tests().hidden().isEmpty()
        && kata.tests().stream().isEmpty()
        && cases().stream().allMatch(Kata.DataCase::visible)) {
      texts.find("tests/hidden", "is missing: a kata needs a test that is kept back");
    }
  }

  private void checkSizeTest(Kata.SizeTest sizeTest) {
    checkTestIsThere("/sizeTest/test", sizeTest.test());
    if (kata.knownWrong().stream()
        .noneMatch(wrong -> wrong.solution().name().equals(sizeTest.slow()))) {
      texts.findField(
          "/sizeTest/slow", "'" + sizeTest.slow() + "' is none of the known-wrong solutions");
    }
  }

  private void checkTestIsThere(String pointer, String test) {
    int dot = test.lastIndexOf('.');
    boolean there =
        dot < 0
            ? isCase(test)
            : source(test.substring(0, dot).replace('.', '/') + ".java")
                .filter(text -> declares(text, test.substring(dot + 1)))
                .isPresent();
    if (!there) {
      texts.findField(pointer, "there is no test '" + test + "'");
    }
  }

  private boolean isCase(String name) {
    return (name.equals("replay") && kata.tests().stream().isPresent())
        || cases().stream().anyMatch(each -> each.name().equals(name));
  }

  private List<Kata.DataCase> cases() {
    return kata.tests().cases().map(Kata.CaseTable::cases).orElse(List.of());
  }

  private Optional<String> source(String path) {
    return Optional.ofNullable(kata.tests().hidden().texts().get(path))
        .or(() -> Optional.ofNullable(kata.tests().visible().texts().get(path)));
  }

  private static boolean declares(String text, String method) {
    return Pattern.compile("\\bvoid\\s+" + Pattern.quote(method) + "\\s*\\(").matcher(text).find();
  }
}
