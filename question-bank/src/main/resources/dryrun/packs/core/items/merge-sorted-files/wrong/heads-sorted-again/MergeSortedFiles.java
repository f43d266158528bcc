import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    Comparator<Head> order = Comparator.comparing(Head::record).thenComparing(Head::file);
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).hasNext()) {
        heads.add(new Head(files.get(i).next(), i, files.get(i)));
      }
    }
    heads.sort(order);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !heads.isEmpty();
      }

      @Override
      public String next() {
        if (heads.isEmpty()) {
          throw new NoSuchElementException();
        }
        Head head = heads.remove(0);
        if (head.rest().hasNext()) {
          heads.add(head.successor());
        }
        heads.sort(order);
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
