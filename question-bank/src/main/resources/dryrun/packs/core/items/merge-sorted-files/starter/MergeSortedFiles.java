import java.util.Iterator;
import java.util.List;

public final class MergeSortedFiles {
  public static Iterator<String> merge(List<Iterator<String>> files) {
    return null;
  }
}
