package dryrun.bank.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A pack of concept cards, written to a folder.
final class CardPack {
  private final Path folder;

  CardPack(Path folder, String id) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"format": 1, "id": "%s", "title": "Cards", "version": "1.0.0",
         "description": "Cards to be found.", "language": "en"}
        """
            .formatted(id));
  }

  Path folder() {
    return folder;
  }

  void card(String name, String title, String tag, String round, String level, String answer)
      throws IOException {
    Path item = Files.createDirectories(folder.resolve("items").resolve(name));
    Files.writeString(
        item.resolve("item.json"),
        """
        {"id": "%s", "kind": "concept", "title": "%s", "difficulty": "%s", "round": "%s",
         "tags": ["%s"], "parMinutes": 1, "related": []}
        """
            .formatted(name, title, level, round, tag));
    Files.writeString(
        item.resolve("card.md"),
        """
        ## Question
        What is it?

        ## Answer
        %s

        ## Misconception
        That it is something else.

        ## When it would be wrong
        Never.
        """
            .formatted(answer));
  }
}
