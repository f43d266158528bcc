package dryrun.bank;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A problem that is answered by writing Java.
///
/// @param hash SHA-256 over all files of the item, in hexadecimal
/// @param prompt Markdown
/// @param hints three steps of Markdown, from a nudge to the idea; none for an imported kata
/// @param explanation Markdown; empty for an imported kata
/// @param scale Markdown: what changes at a hundred times the data; empty for an imported kata
/// @param python the reference in Python, to read; empty for an imported kata
/// @param starter what the candidate begins with: it compiles and fails
/// @param given classes that an answer uses and may not replace
/// @param imported where the kata was brought from, when it was not written for this format
public record Kata(
    Item item,
    String hash,
    String prompt,
    List<String> hints,
    String explanation,
    String scale,
    String python,
    Optional<Complexity> complexity,
    Set<Capability> capabilities,
    Sources starter,
    Sources given,
    Solution reference,
    List<Solution> alternatives,
    List<KnownWrong> knownWrong,
    Tests tests,
    Optional<SizeTest> sizeTest,
    Optional<Mutation> mutation,
    Optional<Imported> imported)
    implements Problem {
  public Kata {
    hints = List.copyOf(hints);
    capabilities = Set.copyOf(capabilities);
    alternatives = List.copyOf(alternatives);
    knownWrong = List.copyOf(knownWrong);
  }

  /// What the reference costs, in the words of an interview, such as `O(n log n)`.
  public record Complexity(String time, String space) {}

  /// Something beyond plain computing that answers and tests need.
  public enum Capability {
    /// Start threads of their own.
    THREADS,
    /// Read and write files in the folder that they are given.
    FILES,
    /// Tests look into classes by reflection, or extend JUnit; answers may not.
    REFLECTION
  }

  /// Java files: the text of each by its path from the root of the packages, joined by `/`, such as
  /// `LruCache.java`.
  public record Sources(SortedMap<String, String> texts) {
    public Sources {
      texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /// Whether there is no file.
    public boolean isEmpty() {
      return texts.isEmpty();
    }
  }

  /// A solution of the pack: the folder's name, a title for people, the files.
  public record Solution(String name, String title, Sources sources) {}

  /// A plausible mistake, and the sentence a good interviewer would say about it.
  ///
  /// @param caughtBy the test that catches it: `CLASS.METHOD`, or the name of a case
  public record KnownWrong(Solution solution, String remark, String caughtBy) {}

  /// What an answer must pass.
  ///
  /// @param visible JUnit tests given to the candidate
  /// @param hidden JUnit tests kept back
  /// @param resources text files that tests read from the class path, by path
  public record Tests(
      Sources visible,
      Sources hidden,
      Sources resources,
      Optional<CaseTable> cases,
      Optional<Stream> stream) {}

  /// Tests that are data: the method is called with the arguments, and its result compared.
  ///
  /// @param call a public static method, `CLASS.METHOD`
  /// @param unordered whether the elements of a list or array that is the result may come in any
  ///   order
  public record CaseTable(String call, boolean unordered, List<DataCase> cases) {
    public CaseTable {
      cases = List.copyOf(cases);
    }
  }

  /// One call, its arguments and its result.
  ///
  /// @param visible whether the candidate is shown it
  /// @param arguments a JSON array, one element per parameter
  /// @param expected a JSON value
  public record DataCase(String name, boolean visible, String arguments, String expected) {}

  /// Events that are replayed as they arrive in the real world: late, twice, out of order. The
  /// answer is right when it says for every prefix of every replay what the reference says.
  ///
  /// @param call a public static method, `CLASS.METHOD`, whose first parameter takes the list of
  ///   the events that have arrived
  /// @param unordered as in [CaseTable]
  /// @param events a JSON array in the order in which they happened
  /// @param arguments a JSON array of the further arguments
  /// @param replays how many orders of arrival are tried
  /// @param late the share of events that arrive late, 0 to 1
  /// @param lateBy how many places a late event falls back at most
  /// @param duplicates the share of events that arrive a second time, 0 to 1
  /// @param displacement how many places any other event falls back at most
  public record Stream(
      String call,
      boolean unordered,
      String events,
      String arguments,
      int replays,
      double late,
      int lateBy,
      double duplicates,
      int displacement) {}

  /// The test that tells a good complexity from a bad one.
  ///
  /// @param test `CLASS.METHOD`
  /// @param slow the name of the known-wrong solution that is right and too slow
  public record SizeTest(String test, String slow) {}

  /// How many mutants of the reference the tests kill.
  ///
  /// @param score killed over all, 0 to 1
  /// @param of SHA-256 of what it was computed from, in hexadecimal; see [#mutationSubject()]
  /// @param survivors one sentence for each mutant that lives: where, what, and why it is none
  public record Mutation(double score, int mutants, String of, List<String> survivors) {
    public Mutation {
      survivors = List.copyOf(survivors);
    }
  }

  /// A kata that was brought from elsewhere as it is.
  ///
  /// @param from such as `exercism/java`
  /// @param starterPasses an exercise in refactoring: what the candidate begins with is right
  public record Imported(String from, boolean starterPasses) {}

  /// SHA-256 of all that a mutation score depends on: the reference, what is given and the tests.
  public String mutationSubject() {
    SortedMap<String, String> texts = new TreeMap<>();
    put(texts, "reference/", reference.sources());
    put(texts, "given/", given);
    put(texts, "tests/visible/", tests.visible());
    put(texts, "tests/hidden/", tests.hidden());
    put(texts, "tests/resources/", tests.resources());
    tests.cases().ifPresent(table -> texts.put("cases.json", table.toString()));
    tests.stream().ifPresent(stream -> texts.put("stream.json", stream.toString()));
    return ItemFiles.hash(texts);
  }

  private static void put(SortedMap<String, String> texts, String prefix, Sources sources) {
    sources.texts().forEach((path, text) -> texts.put(prefix + path, text));
  }
}
