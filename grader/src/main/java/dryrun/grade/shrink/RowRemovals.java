package dryrun.grade.shrink;

import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The databases with fewer rows that are worth asking about: halves first, then quarters, and so
/// on down to single rows and, where there are few, pairs. A row takes those with it that refer to
/// it.
final class RowRemovals {
  private static final int PAIRS_UP_TO = 9;

  private final Constraints constraints;

  RowRemovals(Constraints constraints) {
    this.constraints = constraints;
  }

  Stream<SmallDatabase> of(SmallDatabase database) {
    int rows = database.size();
    Stream<BitSet> parts =
        Stream.iterate(2, count -> count < 2 * rows, count -> count * 2)
            .map(count -> Math.min(count, rows))
            .flatMap(count -> parts(rows, count));
    Stream<BitSet> pairs = rows > PAIRS_UP_TO ? Stream.empty() : pairs(rows);
    return Stream.of(Stream.of(new BitSet()), parts, pairs)
        .flatMap(kept -> kept)
        .map(kept -> constraints.withoutOrphans(keep(database, kept)))
        .filter(smaller -> smaller.size() < rows);
  }

  /// Each of so many parts of equal size: first kept alone, then left out.
  private static Stream<BitSet> parts(int rows, int count) {
    return IntStream.range(0, count)
        .boxed()
        .flatMap(part -> {
          BitSet alone = new BitSet();
          alone.set(part * rows / count, (part + 1) * rows / count);
          return count == 2 ? Stream.of(alone) : Stream.of(alone, others(alone, rows));
        });
  }

  private static Stream<BitSet> pairs(int rows) {
    return IntStream.range(0, rows)
        .boxed()
        .flatMap(first ->
            IntStream.range(first + 1, rows)
                .mapToObj(second -> {
                  BitSet pair = new BitSet();
                  pair.set(first);
                  pair.set(second);
                  return others(pair, rows);
                }));
  }

  private static BitSet others(BitSet some, int rows) {
    BitSet others = new BitSet();
    others.set(0, rows);
    others.andNot(some);
    return others;
  }

  private static SmallDatabase keep(SmallDatabase database, BitSet kept) {
    List<SmallDatabase.Table> tables = new ArrayList<>();
    int at = 0;
    for (SmallDatabase.Table table : database.tables()) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (List<@Nullable Object> row : table.rows()) {
        if (kept.get(at++)) {
          rows.add(row);
        }
      }
      tables.add(table.with(rows));
    }
    return new SmallDatabase(tables);
  }
}
