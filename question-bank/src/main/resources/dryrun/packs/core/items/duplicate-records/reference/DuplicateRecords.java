import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

public final class DuplicateRecords {
  private static final int FILES = 64;

  private record Part(String file, int multiplier) {}

  public static void find(
      Iterator<String> records, int budget, Scratch scratch, Consumer<String> duplicates) {
    if (budget < 1) {
      throw new IllegalArgumentException("a budget of at least one record: " + budget);
    }
    Queue<Part> parts = new ArrayDeque<>();
    Part part = new Part("part", 33);
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
    while (records.hasNext()) {
      String record = records.next();
      Boolean known = named.get(record);
      if (known == null && named.size() < budget) {
        named.put(record, false);
      } else if (known == null) {
        int bucket = bucket(record, part.multiplier());
        if (files[bucket] == null) {
          files[bucket] = part.file() + "-" + bucket;
          parts.add(new Part(files[bucket], part.multiplier() + 2));
        }
        scratch.append(files[bucket], record);
      } else if (!known) {
        named.put(record, true);
        duplicates.accept(record);
      }
    }
  }

  // A multiplier for each level: what fell together at one level must part at the next. The upper
  // six bits of the product are the ones that depend on all others.
  private static int bucket(String record, int multiplier) {
    int hash = 1;
    for (int i = 0; i < record.length(); i++) {
      hash = hash * multiplier ^ record.charAt(i);
    }
    return hash * 0x9e3779b9 >>> 26;
  }
}
