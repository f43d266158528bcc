import java.util.HashSet;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

public final class DuplicateRecords {
  public static void find(
      Iterator<String> records, int budget, Scratch scratch, Consumer<String> duplicates) {
    if (budget < 1) {
      throw new IllegalArgumentException("no budget");
    }
    find(records, "p", budget, scratch, duplicates);
  }

  private static void find(
      Iterator<String> records,
      String name,
      int budget,
      Scratch scratch,
      Consumer<String> duplicates) {
    for (String part : split(records, name, budget, scratch, duplicates)) {
      find(scratch.read(part), part, budget, scratch, duplicates);
    }
  }

  /** Settles what fits in memory; returns the files of what does not. */
  private static Set<String> split(
      Iterator<String> records,
      String name,
      int budget,
      Scratch scratch,
      Consumer<String> duplicates) {
    Set<String> seen = new HashSet<>();
    Set<String> named = new HashSet<>();
    Set<String> files = new TreeSet<>();
    int multiplier = new Random(name.length()).nextInt() | 1;
    while (records.hasNext()) {
      String record = records.next();
      if (seen.contains(record)) {
        if (named.add(record)) {
          duplicates.accept(record);
        }
      } else if (seen.size() < budget) {
        seen.add(record);
      } else {
        int hash = record.chars().reduce(7, (h, c) -> h * multiplier + c);
        String file = name + (char) ('0' + ((hash * 0x9e3779b9) >>> 26));
        scratch.append(file, record);
        files.add(file);
      }
    }
    return files;
  }
}
