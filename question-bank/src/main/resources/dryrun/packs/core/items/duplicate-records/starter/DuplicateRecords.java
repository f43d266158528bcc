import java.util.Iterator;
import java.util.function.Consumer;

public final class DuplicateRecords {
  public static void find(
      Iterator<String> records, int budget, Scratch scratch, Consumer<String> duplicates) {}
}
