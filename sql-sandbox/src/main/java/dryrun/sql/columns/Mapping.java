package dryrun.sql.columns;

import org.jspecify.annotations.Nullable;

/// Filters rows and makes their columns anew: some are passed on, others computed by a [Kernel].
public final class Mapping {
  private static final int[] ALL = {};

  private final int[] sources;
  private final Vector.Kind[] computed;
  private final boolean filters;
  private final int atOnce;

  /// @param sources for each column of the result, the column it is a copy of; below zero, the
  ///   computed column that it is: -1 for the first
  /// @param computed the kinds of the computed columns
  /// @param filters whether rows may be left out
  /// @param large whether a computed value may be as large as a text or an array can be
  public Mapping(int[] sources, Vector.Kind[] computed, boolean filters, boolean large) {
    this.sources = sources.clone();
    this.computed = computed.clone();
    this.filters = filters;
    this.atOnce = large ? Batch.FEW_ROWS : Integer.MAX_VALUE;
  }

  /// The rows made of others.
  public Batches over(Batches input, Run run, Kernel kernel) {
    return () -> new Mapped(input.open(), run, kernel);
  }

  private final class Mapped implements Batches.Reader {
    private final Batches.Reader rows;
    private final Run run;
    private final Kernel kernel;
    private @Nullable Batch in;
    private int from;

    Mapped(Batches.Reader rows, Run run, Kernel kernel) {
      this.rows = rows;
      this.run = run;
      this.kernel = kernel;
    }

    @Override
    public @Nullable Batch next() {
      while (true) {
        run.watch().check();
        Batch current = in;
        if (current == null || from == current.size()) {
          current = rows.next();
          in = current;
          from = 0;
        }
        if (current == null) {
          return null;
        }
        int to = from + Math.min(atOnce, current.size() - from);
        Batch out = map(current, from, to);
        from = to;
        if (out.size() > 0) {
          return out;
        }
      }
    }

    private Batch map(Batch current, int begin, int end) {
      Vector[] made = new Vector[computed.length];
      for (int i = 0; i < made.length; i++) {
        made[i] = new Vector(computed[i], end - begin);
      }
      int[] kept = filters ? new int[end - begin] : ALL;
      int size = kernel.run(current, begin, end, kept, made);
      Vector[] columns = new Vector[sources.length];
      for (int i = 0; i < columns.length && size > 0; i++) {
        int source = sources[i];
        columns[i] =
            source < 0
                ? made[-1 - source]
                : passed(current.column(source), begin, kept, size, current.size());
      }
      return new Batch(size, columns);
    }
  }

  private Vector passed(Vector column, int from, int[] kept, int size, int all) {
    if (size == all) {
      return column;
    }
    return filters ? column.gather(kept, 0, size) : column.slice(from, size);
  }
}
