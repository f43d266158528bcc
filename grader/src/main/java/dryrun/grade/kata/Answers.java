package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What keeps the classes of an answer apart from those of its tests.
final class Answers {
  private static final Pattern ON_DEMAND =
      Pattern.compile("import\\s+(?:static\\s+)?([\\w.]+)\\.\\*\\s*;");

  /// The names that tests take from JUnit and AssertJ.
  private static final Set<String> JUNIT =
      Set.of(
          "Assertions",
          "Assert",
          "Assumptions",
          "Assume",
          "Test",
          "DynamicTest",
          "ThrowableAssert");

  private Answers() {}

  /// Why the tests cannot run with an answer that compiles: a class is there twice, or what they
  /// use is missing.
  static List<Diagnostic> unlinked(
      PreparedSuite suite, Compiled answer, Compiled tests, Set<String> taken) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String name : taken) {
      diagnostics.add(
          new Diagnostic("", 0, 0, "The name " + name + " is taken by the tests; choose another."));
    }
    if (suite.hasReference()) {
      diagnostics.addAll(
          Linkage.missing(tests.classes(), answer.classes(), suite.reference().keySet()));
    }
    return diagnostics;
  }

  /// Adds classes of an answer that stand in for one that its tests mean by its simple name. Needed
  /// only where there is no reference to compile the tests against.
  static List<Reach> withShadows(List<Reach> reaches, Compiled answer, List<SourceFile> tests) {
    Set<String> simple = new TreeSet<>(classesOf("java.base", "java/lang"));
    for (SourceFile test : tests) {
      Matcher imported = ON_DEMAND.matcher(test.text());
      while (imported.find()) {
        String folder = imported.group(1).replace('.', '/');
        simple.addAll(classesOf("java.base", folder));
        simple.addAll(JUNIT);
      }
    }
    List<Reach> all = new ArrayList<>(reaches);
    for (String name : answer.classes().keySet()) {
      String own = name.substring(name.lastIndexOf('.') + 1);
      if (simple.contains(own)) {
        all.add(new Reach("takes the name of the class " + own, own + ".java"));
      }
    }
    return all;
  }

  private static Set<String> classesOf(String module, String folder) {
    Set<String> names = new TreeSet<>();
    ModuleFinder.ofSystem()
        .find(module)
        .ifPresent(found -> {
          try (var reader = found.open()) {
            reader
                .list()
                .filter(entry -> entry.startsWith(folder + "/") && entry.endsWith(".class"))
                .map(entry -> entry.substring(folder.length() + 1, entry.length() - 6))
                .filter(name -> name.indexOf('/') < 0 && name.indexOf('$') < 0)
                .forEach(names::add);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return names;
  }
}
