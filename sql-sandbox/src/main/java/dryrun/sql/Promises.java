package dryrun.sql;

import java.util.List;
import java.util.Optional;

/// What is promised of the rows of a table beyond types and keys. Generated rows keep it; rows that
/// are read are not held to it.
///
/// @param domains the values that columns take
/// @param checks conditions in SQL that no row makes false
/// @param never queries that find a row only where the data cannot be
public record Promises(List<Domain> domains, List<String> checks, List<String> never) {
  /// No promises.
  public static final Promises NONE = new Promises(List.of(), List.of(), List.of());

  public Promises {
    domains = List.copyOf(domains);
    checks = List.copyOf(checks);
    never = List.copyOf(never);
  }

  /// The values that a column takes beside NULL.
  ///
  /// @param values all of them; empty when they are many
  /// @param least the smallest one, where there is one
  /// @param most the largest one, where there is one
  public record Domain(
      String column, List<Object> values, Optional<Object> least, Optional<Object> most) {
    public Domain {
      values = List.copyOf(values);
    }

    /// Whether a value that is not NULL is one of them.
    public boolean holds(Object value) {
      return (values.isEmpty() || values.contains(value))
          && least.stream().allMatch(bound -> compare(bound, value) <= 0)
          && most.stream().allMatch(bound -> compare(value, bound) <= 0);
    }

    /// The values of one column are of one class, and all that can have bounds are comparable.
    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
      return ((Comparable<Object>) a).compareTo(b);
    }
  }

  /// What a column takes, where it is said.
  public Optional<Domain> domain(String column) {
    return domains.stream().filter(d -> d.column().equalsIgnoreCase(column)).findFirst();
  }
}
