package dryrun.app.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The words of the pack that no dictionary has: names, acronyms, words of the trade. As a program
/// it writes them again, from what the pack says now; what that changes is then read as any change
/// is.
final class ProjectTerms {
  private static final Path FILE = Path.of("src/test/resources/dryrun/app/proof/terms.txt");

  private ProjectTerms() {}

  /// Writes the terms anew.
  ///
  /// @param arguments the folder of this module
  public static void main(String[] arguments) throws IOException {
    Path module = Path.of(arguments[0]);
    Set<String> terms = needed(new Prose().under(module.resolve(Prose.PACK)));
    write(module.resolve(FILE), terms);
    System.out.println(terms.size() + " terms");
  }

  /// The terms as they were last read and found right.
  static Set<String> reviewed() throws IOException {
    return new TreeSet<>(Files.readAllLines(FILE));
  }

  /// The terms that some text needs.
  static Set<String> needed(List<Prose.Passage> passages) throws IOException {
    var dictionary = new Spelling(Set.of());
    Set<String> unknown = new TreeSet<>();
    passages.forEach(passage -> unknown.addAll(dictionary.unknown(passage.text())));
    return Spelling.leastOf(unknown);
  }

  private static void write(Path file, Collection<String> terms) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", terms) + "\n");
  }
}
