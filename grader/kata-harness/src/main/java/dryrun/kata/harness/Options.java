package dryrun.kata.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the child was started with.
///
/// @param again whether it takes one request after another
/// @param readable folders and files that stay readable when it is locked
record Options(boolean warm, boolean again, boolean landlock, List<String> readable) {
  private static final Set<String> WORDS = Set.of("warm", "again", "landlock");

  static Options of(String[] arguments) {
    List<String> all = Arrays.asList(arguments);
    return new Options(
        all.contains("warm"),
        all.contains("again"),
        all.contains("landlock"),
        all.stream().filter(word -> !WORDS.contains(word)).toList());
  }
}
