package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import java.util.List;
import java.util.Map;

/// What the compiler made of sources.
///
/// @param classes by their names; empty when there are errors
/// @param errors in the order in which the compiler found them
record Compiled(Map<String, byte[]> classes, List<Diagnostic> errors) {
  boolean isUsable() {
    return errors.isEmpty();
  }
}
