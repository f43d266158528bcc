package dryrun.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A problem that is answered by one SQL statement.
///
/// @param hash SHA-256 over all files of the item, in hexadecimal
/// @param prompt Markdown
/// @param hints three steps of Markdown, from a nudge to the idea
/// @param dataset whose tables the problem uses: a built-in name such as `company/practice`, or a
///   folder of the pack
/// @param tables the tables shown to the candidate, in the order to show them
/// @param sample the visible case
/// @param cases the hidden cases, each named after what it is for
/// @param engines the engines on which every query of the problem runs, in lower case (`calcite`,
///   `h2`)
/// @param explanation Markdown
public record SqlProblem(
    Item item,
    String hash,
    String prompt,
    List<String> hints,
    Dataset dataset,
    List<String> tables,
    Judging judging,
    Query reference,
    List<Query> alternatives,
    List<KnownWrong> knownWrong,
    Case sample,
    List<Case> cases,
    Set<String> engines,
    String explanation)
    implements Problem {
  public SqlProblem {
    hints = List.copyOf(hints);
    tables = List.copyOf(tables);
    alternatives = List.copyOf(alternatives);
    knownWrong = List.copyOf(knownWrong);
    cases = List.copyOf(cases);
    engines = Set.copyOf(engines);
  }

  /// Where the tables of a problem are declared.
  public sealed interface Dataset {
    /// A dataset that the program makes itself.
    record BuiltIn(String name) implements Dataset {}

    /// A data folder of the pack.
    record Folder(Path directory) implements Dataset {}
  }

  /// A statement of the pack: the file's name without ending, a title for people, the text.
  public record Query(String name, String title, String sql) {}

  /// A plausible mistake, and the sentence a good interviewer would say about it.
  public record KnownWrong(Query query, String remark) {}

  /// Rows for the problem's tables: a folder of `TABLE.csv` files. A table without a file is empty.
  public record Case(String name, Path directory) {}
}
