package dryrun.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of a pack with one problem in it, `mine/pages`, which counts the table `visits`.
record OneProblemPack(Path folder) {

  /// Writes the pack. The problem has no case yet.
  ///
  /// @param columns of the table
  /// @param count what the reference counts
  static OneProblemPack in(Path folder, String columns, String count) throws IOException {
    OneProblemPack pack = new OneProblemPack(folder);
    pack.write(
        "pack.json",
        """
        {"format": 1, "id": "mine", "title": "Mine", "version": "1.0.0", "description": "One.",
         "language": "en"}
        """);
    pack.write("datasets/web/schema.sql", "CREATE TABLE visits (" + columns + ");");
    pack.write(
        "items/pages/item.json",
        """
        {"id": "pages", "kind": "sql", "title": "Pages", "difficulty": "easy", "round": "sql",
         "tags": ["count"], "parMinutes": 3, "dataset": "web", "tables": ["visits"],
         "engines": ["calcite"]}
        """);
    pack.write("items/pages/prompt.md", "How many?");
    pack.write("items/pages/hints.md", "## A\none\n\n## B\ntwo\n\n## C\nthree\n");
    pack.write("items/pages/explanation.md", "Count.");
    String counted = "SELECT COUNT(" + count + ") AS pages FROM visits";
    pack.write("items/pages/reference.sql", counted);
    for (String name : List.of("alternatives/a", "alternatives/b")) {
      pack.write("items/pages/" + name + ".sql", "-- Another way\n" + counted);
    }
    for (String name : List.of("known-wrong/a", "known-wrong/b", "known-wrong/c")) {
      pack.write("items/pages/" + name + ".sql", "-- Not so\nSELECT 1 FROM visits");
    }
    pack.write("items/pages/sample/visits.csv", "page\na\n");
    return pack;
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// The folder with the cases of the problem; it need not be there.
  Path cases() {
    return folder.resolve("items/pages/cases");
  }
}
