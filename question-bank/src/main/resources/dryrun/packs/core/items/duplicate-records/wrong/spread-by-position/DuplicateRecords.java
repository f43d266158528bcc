import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

public final class DuplicateRecords {
  private static final int FILES = 64;

  private record Part(String file, int level) {}

  public static void find(
      Iterator<String> records, int budget, Scratch scratch, Consumer<String> duplicates) {
    if (budget < 1) {
      throw new IllegalArgumentException("a budget of at least one record: " + budget);
    }
    Queue<Part> parts = new ArrayDeque<>();
    Part part = new Part("part", 0);
    Iterator<String> rest = records;
    while (part != null) {
      pass(rest, part, budget, scratch, duplicates, parts);
      part = parts.poll();
      rest = part == null ? null : scratch.read(part.file());
    }
  }

  private static void pass(
      Iterator<String> records,
      Part part,
      int budget,
      Scratch scratch,
      Consumer<String> duplicates,
      Queue<Part> parts) {
    Map<String, Boolean> named = new HashMap<>();
    String[] files = new String[FILES];
    int turn = 0;
    while (records.hasNext()) {
      String record = records.next();
      Boolean known = named.get(record);
      if (known == null && named.size() < budget) {
        named.put(record, false);
      } else if (known == null) {
        int bucket = turn++ % FILES;
        if (files[bucket] == null) {
          files[bucket] = part.file() + "-" + bucket;
          parts.add(new Part(files[bucket], part.level() + 1));
        }
        scratch.append(files[bucket], record);
      } else if (!known) {
        named.put(record, true);
        duplicates.accept(record);
      }
    }
  }
}
