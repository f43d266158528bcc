import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    List<String> all = new ArrayList<>();
    for (Iterator<String> file : files) {
      file.forEachRemaining(all::add);
    }
    all.sort(null);
    return all.iterator();
  }
}
