package dryrun.sql.mutate;

import java.util.List;

/// The mutants of a statement.
///
/// @param original the statement as mutants are written, without a mistake
/// @param list those that fit the schema, in the order of the text
/// @param invalid how many were left out because they do not fit the schema
/// @param same how many were left out because they are the original or another mutant written
///   differently
public record Mutants(String original, List<Mutant> list, int invalid, int same) {
  public Mutants {
    list = List.copyOf(list);
  }
}
