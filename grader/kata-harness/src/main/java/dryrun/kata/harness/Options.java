package dryrun.kata.harness;

import java.util.Arrays;
import java.util.List;

/// What the child was started with.
///
/// @param readable folders and files that stay readable when it is locked
record Options(boolean warm, boolean landlock, List<String> readable) {
  static Options of(String[] arguments) {
    List<String> all = Arrays.asList(arguments);
    return new Options(
        all.contains("warm"),
        all.contains("landlock"),
        all.stream().filter(a -> !a.equals("warm") && !a.equals("landlock")).toList());
  }
}
