package dryrun.sql.columns;

import dryrun.sql.engine.Watch;

/// Computes functions over one part of the rows after another.
final class WindowPart {
  private final WindowGroup group;
  private final RowOrder order;
  private final Watch watch;
  private int from;
  private int to;

  /// The rows stand part by part, sorted within.
  WindowPart(WindowGroup group, RowOrder order, Watch watch) {
    this.group = group;
    this.order = order;
    this.watch = watch;
  }

  /// Goes to the part that begins at one place and ends before another.
  void move(int begin, int end) {
    from = begin;
    to = end;
  }

  /// Numbers rows: each, by the first that it ties with, or without gaps.
  void number(WindowGroup.Function function, Vector result) {
    long number = 0;
    for (int i = from; i < to; i++) {
      watch.tick();
      boolean ties =
          function != WindowGroup.Function.ROW_NUMBER && i > from && order.compare(i - 1, i) == 0;
      if (!ties) {
        number = function == WindowGroup.Function.DENSE_RANK ? number + 1 : i - from + 1;
      }
      result.longs()[i] = number;
    }
  }

  /// Takes values of rows that stand further on or before.
  void shift(WindowGroup.Call call, Vector values, Vector result) {
    for (int i = from; i < to; i++) {
      watch.tick();
      long source = i + call.distance();
      if (source >= from && source < to) {
        put(result, i, values, (int) source);
      } else {
        call.storage().put(result, i, call.fallback());
      }
    }
  }

  private static void put(Vector result, int at, Vector values, int row) {
    if (values.isNull(row)) {
      result.setNull(at);
    } else {
      result.put(at, values, row);
    }
  }

  /// Takes the first or the last value of the frame.
  void edge(boolean first, Vector values, Vector result) {
    Ends ends = new Ends();
    for (int i = from; i < to; i++) {
      watch.tick();
      ends.move(i);
      if (ends.begin >= ends.end) {
        result.setNull(i);
      } else {
        put(result, i, values, first ? ends.begin : ends.end - 1);
      }
    }
  }

  /// Computes an aggregate of the frame. A frame that only grows is not begun again.
  void aggregate(FrameValue value, Vector result) {
    Ends ends = new Ends();
    boolean grows = group.frame().from() == WindowGroup.Frame.UNBOUNDED_FROM;
    value.clear();
    int done = from;
    for (int i = from; i < to; i++) {
      watch.tick();
      ends.move(i);
      if (!grows) {
        value.clear();
        done = ends.begin;
      }
      for (; done < ends.end; done++) {
        watch.tick();
        value.add(done);
      }
      value.write(result, i);
    }
  }

  /// Where the frame of a row begins and ends.
  private final class Ends {
    private int begin = from;
    private int end = from;
    private int tiesFrom = from;
    private int tiesTo = from;

    void move(int row) {
      WindowGroup.Frame frame = group.frame();
      if (!frame.rows()) {
        ties(row);
      }
      begin = place(frame.from(), row, frame.rows() ? row : tiesFrom);
      end = place(frame.to(), row + 1, frame.rows() ? row + 1 : tiesTo);
    }

    private int place(long distance, int row, int current) {
      if (distance == WindowGroup.Frame.UNBOUNDED_FROM) {
        return from;
      }
      if (distance == WindowGroup.Frame.UNBOUNDED_TO) {
        return to;
      }
      return distance == 0 ? current : (int) Math.clamp(row + distance, (long) from, (long) to);
    }

    private void ties(int row) {
      if (row < tiesTo) {
        return;
      }
      tiesFrom = row;
      tiesTo = row + 1;
      while (tiesTo < to && order.compare(row, tiesTo) == 0) {
        watch.tick();
        tiesTo++;
      }
    }
  }
}
