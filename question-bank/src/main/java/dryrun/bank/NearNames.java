package dryrun.bank;

import java.util.Comparator;
import java.util.List;

/// Names like a mistyped one.
final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /// At most three of the long names, nearest first: those whose long or short form is a few
  /// keystrokes away, or has the mistyped name in it.
  static List<String> of(String typed, List<String> longNames) {
    int reach = Math.max(2, typed.length() / 3);
    return longNames.stream()
        .map(name -> new Near(name, distance(typed, name)))
        .filter(near -> near.distance <= reach)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private record Near(String name, int distance) {}

  private static int distance(String typed, String name) {
    String shortName = name.substring(name.indexOf('/') + 1);
    String typedShort = typed.substring(typed.indexOf('/') + 1);
    if (typedShort.length() > 2 && shortName.contains(typedShort)) {
      return 1;
    }
    return Math.min(keystrokes(typed, name), keystrokes(typed, shortName));
  }

  /// Levenshtein's distance.
  static int keystrokes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
