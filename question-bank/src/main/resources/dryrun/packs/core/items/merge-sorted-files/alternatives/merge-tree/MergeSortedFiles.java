import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    return merge(files, 0, files.size());
  }

  private static Iterator<String> merge(List<Iterator<String>> files, int from, int to) {
    if (from == to) {
      return Collections.emptyIterator();
    }
    if (to - from == 1) {
      return new Ordered(files.get(from), from);
    }
    int middle = (from + to) >>> 1;
    return new Pair(new Peeking(merge(files, from, middle)), new Peeking(merge(files, middle, to)));
  }

  private record Pair(Peeking left, Peeking right) implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return left.hasNext() || right.hasNext();
    }

    @Override
    public String next() {
      if (left.hasNext() && right.hasNext()) {
        return left.peek().compareTo(right.peek()) <= 0 ? left.next() : right.next();
      }
      return left.hasNext() ? left.next() : right.next();
    }
  }

  private static final class Peeking implements Iterator<String> {
    private final Iterator<String> records;
    private String head;

    Peeking(Iterator<String> records) {
      this.records = records;
    }

    String peek() {
      if (head == null) {
        head = records.next();
      }
      return head;
    }

    @Override
    public boolean hasNext() {
      return head != null || records.hasNext();
    }

    @Override
    public String next() {
      String next = peek();
      head = null;
      return next;
    }
  }

  private static final class Ordered implements Iterator<String> {
    private final Iterator<String> records;
    private final int file;
    private String previous = "";

    Ordered(Iterator<String> records, int file) {
      this.records = records;
      this.file = file;
    }

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public String next() {
      if (!records.hasNext()) {
        throw new NoSuchElementException();
      }
      String next = records.next();
      if (next.compareTo(previous) < 0) {
        throw new IllegalStateException("file " + file + " is not sorted: " + next);
      }
      previous = next;
      return next;
    }
  }
}
