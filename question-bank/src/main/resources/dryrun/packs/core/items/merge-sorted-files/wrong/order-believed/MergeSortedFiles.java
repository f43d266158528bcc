import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::record).thenComparing(Head::file));
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).hasNext()) {
        heads.add(new Head(files.get(i).next(), i, files.get(i)));
      }
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
      return new Head(rest.next(), file, rest);
    }
  }
}
