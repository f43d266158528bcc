package dryrun.grade.kata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One call and its expected result, as values of JSON: null, [Boolean], [Long], [Double],
/// [String], [List] and [java.util.Map] of those with strings as keys.
public record DataCase(String name, List<?> arguments, @Nullable Object expected) {
  public DataCase {
    arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
  }
}
