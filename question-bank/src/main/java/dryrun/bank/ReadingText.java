package dryrun.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the search looks through: the texts of an item that give nothing away. Hints, explanations
/// and solutions of problems are not among them.
record ReadingText(PackFiles files) {
  private static final String ESTIMATE = "estimate.json";
  private static final List<String> TEXTS =
      List.of(
          "prompt.md",
          "card.md",
          "answer.md",
          "components.md",
          "checklist.md",
          "phrases.md",
          "probes.md",
          "story.md");

  /// The texts one below the other; a drill of estimation has its sentence.
  String of(Item item) throws PackException {
    String folder = "items/" + item.id().name() + "/";
    List<String> texts = new ArrayList<>();
    for (String name : TEXTS) {
      if (files.exists(folder + name)) {
        texts.add(files.text(folder + name));
      }
    }
    if (item.kind() == Item.Kind.ESTIMATE && files.exists(folder + ESTIMATE)) {
      String path = folder + ESTIMATE;
      texts.add(JsonLines.read(path, files.text(path)).tree().path("prompt").asText());
    }
    return String.join("\n\n", texts);
  }

  /// A hash over the states of all files that are searched.
  String edition(Pack.Head head, List<String> itemNames) {
    SortedMap<String, String> states = new TreeMap<>();
    states.put("", head.version());
    Set<String> read = new HashSet<>(TEXTS);
    read.addAll(List.of("item.json", ESTIMATE));
    for (String item : itemNames) {
      states.put(item, files.states("items/" + item, read));
    }
    return ItemFiles.hash(states);
  }
}
