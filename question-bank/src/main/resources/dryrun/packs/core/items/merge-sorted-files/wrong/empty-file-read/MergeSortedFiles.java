import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::record).thenComparing(Head::file));
    for (int i = 0; i < files.size(); i++) {
      heads.add(new Head(files.get(i).next(), i, files.get(i)));
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !heads.isEmpty();
      }

      @Override
      public String next() {
        Head head = heads.remove();
        if (head.rest().hasNext()) {
          heads.add(head.successor());
        }
        return head.record();
      }
    };
  }

  private record Head(String record, int file, Iterator<String> rest) {
    Head successor() {
      String next = rest.next();
      if (next.compareTo(record) < 0) {
        throw new IllegalStateException("file " + file + " is not sorted: " + next);
      }
      return new Head(next, file, rest);
    }
  }
}
