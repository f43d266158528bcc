package dryrun.story.check;

import dryrun.story.Section;
import dryrun.story.language.Sentence;
import java.util.List;

/// A section of the story that has text, read.
record Passage(Section section, List<Sentence> sentences) {
  Passage {
    sentences = List.copyOf(sentences);
  }

  /// Its prose in one piece, for what may stand anywhere in it.
  String text() {
    return String.join(" ", sentences.stream().map(Sentence::text).toList());
  }

  /// The sentence there, empty beyond both ends.
  String textAt(int index) {
    return index >= 0 && index < sentences.size() ? sentences.get(index).text() : "";
  }
}
