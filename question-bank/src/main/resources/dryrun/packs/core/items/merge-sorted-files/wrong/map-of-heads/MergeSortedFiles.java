import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    TreeMap<String, Integer> heads = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).hasNext()) {
        heads.put(files.get(i).next(), i);
      }
    }
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
        var head = heads.pollFirstEntry();
        Iterator<String> file = files.get(head.getValue());
        if (file.hasNext()) {
          String next = file.next();
          if (next.compareTo(head.getKey()) < 0) {
            throw new IllegalStateException("file " + head.getValue() + " is not sorted");
          }
          heads.put(next, head.getValue());
        }
        return head.getKey();
      }
    };
  }
}
