package dryrun.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
/// @param promises what the prompt promises of the rows beyond what the dataset declares
/// @param mutationScore how strong the cases are, where it was measured
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
    String explanation,
    Promises promises,
    Optional<MutationScore> mutationScore)
    implements Problem {
  public SqlProblem {
    hints = List.copyOf(hints);
    tables = List.copyOf(tables);
    alternatives = List.copyOf(alternatives);
    knownWrong = List.copyOf(knownWrong);
    cases = List.copyOf(cases);
    engines = Set.copyOf(engines);
  }

  /// A problem that promises nothing and whose cases were not measured.
  public SqlProblem(
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
      String explanation) {
    this(
        item,
        hash,
        prompt,
        hints,
        dataset,
        tables,
        judging,
        reference,
        alternatives,
        knownWrong,
        sample,
        cases,
        engines,
        explanation,
        Promises.NONE,
        Optional.empty());
  }

  /// What is promised of the rows, in SQL.
  ///
  /// @param checks conditions that no row of a table makes false, by table
  /// @param never queries that find a row only where the data cannot be
  public record Promises(Map<String, List<String>> checks, List<String> never) {
    /// No promises.
    public static final Promises NONE = new Promises(Map.of(), List.of());

    public Promises {
      checks = Map.copyOf(checks);
      never = List.copyOf(never);
    }
  }

  /// How many mutants of the reference the cases tell from it.
  ///
  /// @param mutants made of the reference, without those that are proved to mean the same
  /// @param killed judged wrong by at least one case
  /// @param equivalent of the others, those that are taken to mean the same since no data was found
  ///   that tells them
  /// @param byPlan how many more were made, and left out since their plan is the reference's
  /// @param of a hash of what was measured
  public record MutationScore(int mutants, int killed, int equivalent, int byPlan, String of) {
    /// The mutants that do not mean the same.
    public int mistakes() {
      return mutants - equivalent;
    }

    /// The share (0 to 1) of the mistakes that are killed; 1 where there are none.
    public double score() {
      return mistakes() == 0 ? 1 : (double) killed / mistakes();
    }
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
  public record Case(String name, Path directory) {
    /// How the names of cases begin that were made by the program and may be made anew.
    public static final String GENERATED = "generated-";

    public boolean isGenerated() {
      return name.startsWith(GENERATED);
    }
  }
}
