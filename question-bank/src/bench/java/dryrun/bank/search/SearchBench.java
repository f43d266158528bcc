package dryrun.bank.search;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.copies.CopiedPack;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Searching 10,000 items. Each sample is one query, from what was typed to the marked hits that
/// the palette shows; the queries of a benchmark take turns.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 4)
public class SearchBench {
  private static final int PALETTE = 20;
  private static final List<String> WORDS =
      List.of(
          "backpressure",
          "kafka",
          "exactly once",
          "data skew",
          "watermark",
          "late events",
          "slowly changing dimension",
          "broadcast join",
          "guardrail metric",
          "one writer per partition");
  private static final List<String> TYPED =
      List.of("p", "pa", "par", "part", "parti", "partition p", "partition pr", "ev", "exactly o");
  private static final List<String> MISTYPED =
      List.of(
          "backpresure", "kafak", "watremark", "partiton pruning", "exactly onec", "skwe joins");

  @Param("10000")
  int items;

  private @Nullable CopiedPack pack;
  private @Nullable IndexedBank bank;
  private int turn;

  @Setup
  public void open() throws IOException, PackException {
    CopiedPack copies = CopiedPack.write(items);
    pack = copies;
    IndexedBank opened =
        new IndexedBank(
            PackBank.openOnly(new PackOpener(), List.of(copies.folder())), copies.search());
    opened.refresh();
    bank = opened;
  }

  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(bank).close();
    Objects.requireNonNull(pack).close();
  }

  /// One to four whole words.
  @Benchmark
  public List<Hit> words() {
    return find(next(WORDS));
  }

  /// The beginnings of words, as they are while one types.
  @Benchmark
  public List<Hit> typed() {
    return find(next(TYPED));
  }

  /// Words that nothing has as they stand: the second search takes near ones.
  @Benchmark
  public List<Hit> mistyped() {
    return find(next(MISTYPED));
  }

  /// Words within one kind, round and difficulty.
  @Benchmark
  public List<Hit> filtered() {
    return find(
        next(WORDS)
            .ofKinds(Set.of(Item.Kind.CONCEPT))
            .inRound(Item.Round.DESIGN)
            .ofDifficulty(Item.Difficulty.MEDIUM));
  }

  private SearchQuery next(List<String> queries) {
    turn++;
    return SearchQuery.of(queries.get(turn % queries.size()), PALETTE);
  }

  private List<Hit> find(SearchQuery query) {
    return Objects.requireNonNull(bank).find(query);
  }
}
