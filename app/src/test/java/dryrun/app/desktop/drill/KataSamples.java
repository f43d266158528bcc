package dryrun.app.desktop.drill;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.Item.Difficulty;
import dryrun.bank.ItemId;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Notes;
import dryrun.grade.KataVerdict.Place;
import dryrun.grade.KataVerdict.Reach;
import dryrun.grade.KataVerdict.Running;
import dryrun.grade.KataVerdict.TestResult;
import dryrun.grade.kata.Isolation;
import dryrun.practice.Answer;
import dryrun.practice.DrillProblem;
import dryrun.practice.DrillState;
import dryrun.practice.ProblemState.Status;
import dryrun.practice.Review;
import dryrun.practice.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A kata, an answer to it, and what can be said of the answer.
public final class KataSamples {
  static final String ANSWER =
      """
      import java.util.LinkedHashMap;
      import java.util.Map;

      /** Keeps the entries that were used last. */
      public final class LruCache {
        private final int capacity;
        private final Map<String, String> entries = new LinkedHashMap<>();

        public LruCache(int capacity) {
          this.capacity = capacity;
        }

        public String get(String key) {
          return entries.get(key);
        }

        public void put(String key, String value) {
          entries.put(key, value);
          if (entries.size() > capacity) {
            entries.remove(entries.keySet().iterator().next());
          }
        }
      }
      """;

  private static final Notes NOTES =
      new Notes(
          List.of(),
          new Isolation(List.of("landlock", "limits"), true, true, true),
          Duration.ofMillis(18),
          Duration.ofMillis(41));

  private KataSamples() {}

  static Item item() {
    return new Item(
        new ItemId("core", "lru-cache"),
        Item.Kind.KATA,
        Item.Round.CODING,
        "A cache that forgets what was used least lately",
        Difficulty.MEDIUM,
        List.of("hash-map", "linked-list"),
        Duration.ofMinutes(18));
  }

  public static Kata kata() {
    return new Kata(
        item(),
        "hash",
        """
        A feature service asks the same few thousand keys again and again. Write the cache in front
        of it: at most `capacity` entries, and when one too many comes in, the entry that was used
        least lately goes.

        `get` and `put` both count as use, and both take O(1).

        | call | gives |
        |---|---|
        | `put("a", "1")`, `put("b", "2")`, `get("a")` | `"1"` |
        | `put("c", "3")`, `get("b")` at capacity 2 | `null` |
        """,
        List.of("What order must be known?", "Who moves an entry?", "One map, one list."),
        "The map finds the entry, the list knows its age; both point at the same node.",
        "At 100 times the keys the entries no longer fit one process: 40 GB at 400 bytes each.",
        """
        class LruCache:
            def __init__(self, capacity):
                self.entries = OrderedDict()
        """,
        Optional.of(new Kata.Complexity("O(1) per call", "O(capacity)")),
        Set.of(),
        sources("LruCache.java", ANSWER.replace("return entries.get(key);", "return null;")),
        sources(),
        new Kata.Solution(
            "reference", "Hash map and linked list", sources("LruCache.java", ANSWER)),
        List.of(
            new Kata.Solution(
                "access-order", "LinkedHashMap in access order", sources("LruCache.java", ANSWER))),
        List.of(),
        new Kata.Tests(
            sources(
                "LruCacheTest.java",
                """
                class LruCacheTest {
                  @Test
                  void a_get_counts_as_use() {
                    var cache = new LruCache(2);
                    cache.put("a", "1");
                    cache.put("b", "2");
                    cache.get("a");
                    cache.put("c", "3");
                    assertNull(cache.get("b"));
                  }
                }
                """),
            sources(),
            sources(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static List<DrillProblem> drillProblems() {
    return List.of(DrillProblem.of(item(), "hash"));
  }

  static KataVerdict failing() {
    return new KataVerdict.Fail(
        List.of(
            test("LruCacheTest.what_was_put_comes_back", 2),
            new TestResult(
                "LruCacheTest.a_get_counts_as_use",
                false,
                "The entry that was read last is gone.",
                Optional.of("[a=1, c=3]"),
                Optional.of("[b=2, c=3]"),
                Optional.empty(),
                Optional.of(new Place("LruCache.java", 21)),
                "evicting a\n",
                Duration.ofMillis(3)),
            test("LruCacheTest.a_capacity_of_one_keeps_the_last_entry", 1),
            test("LruCacheTest.a_million_calls_end_in_time", 64)),
        NOTES);
  }

  static KataVerdict passing() {
    return new KataVerdict.Pass(
        List.of(
            test("LruCacheTest.what_was_put_comes_back", 2),
            test("LruCacheTest.a_get_counts_as_use", 1),
            test("LruCacheTest.a_million_calls_end_in_time", 64)),
        NOTES);
  }

  static KataVerdict notCompiling() {
    return new KataVerdict.CompileError(
        List.of(
            new Diagnostic(
                "LruCache.java", 18, 26, "A ';' is missing at the end of the statement.")),
        NOTES);
  }

  static KataVerdict hanging() {
    return new KataVerdict.Timeout(
        List.of(test("LruCacheTest.what_was_put_comes_back", 2)),
        new Running(
            Optional.of("LruCacheTest.a_get_counts_as_use"),
            Optional.of("capacity 2, keys [a, b, c]"),
            Optional.of(new Place("LruCache.java", 19))),
        Duration.ofSeconds(3),
        NOTES);
  }

  static KataVerdict forbidden() {
    return new KataVerdict.Forbidden(
        List.of(),
        List.of(
            new Reach("uses java.nio.file.Files", "LruCache.java:14"),
            new Reach("calls System.getenv", "LruCache.java:18")),
        NOTES);
  }

  static Review review(KataVerdict verdict) {
    return new Review(
        Samples.SESSION,
        Samples.START,
        Rules.PRACTICE,
        Duration.ofMinutes(36),
        Duration.ofSeconds(1004),
        DrillState.Ending.ALL_CLOSED,
        false,
        List.of(),
        List.of(answer(verdict)));
  }

  static Bank bank() {
    return new Bank() {
      @Override
      public List<Item> items() {
        return List.of(item());
      }

      @Override
      public List<Unreadable> unreadable() {
        return List.of();
      }

      @Override
      public Item find(String name) {
        return item();
      }

      @Override
      public List<Item> search(String words) {
        return items();
      }

      @Override
      public SqlProblem sqlProblem(Item item) throws PackException {
        throw new PackException("items/" + item.id().name(), "is no SQL problem");
      }

      @Override
      public Kata kata(Item item) {
        return KataSamples.kata();
      }
    };
  }

  static Answer answer(KataVerdict verdict) {
    return new Answer(
        0,
        drillProblems().getFirst(),
        Status.SUBMITTED,
        ANSWER,
        ANSWER,
        Duration.ofSeconds(1004),
        Optional.of(verdict),
        "");
  }

  private static TestResult test(String name, int millis) {
    return new TestResult(
        name,
        true,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Duration.ofMillis(millis));
  }

  private static Kata.Sources sources(String... namesAndTexts) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return new Kata.Sources(texts);
  }
}
