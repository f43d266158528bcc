import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public final class HashJoin {
  private record Keyed(String key, String value, int position) {}

  public static List<List<String>> fullJoin(List<List<String>> left, List<List<String>> right) {
    List<Keyed> sortedLeft = sorted(left);
    List<Keyed> sortedRight = sorted(right);
    List<List<List<String>>> perLeftRow = slots(left.size());
    List<List<List<String>>> perRightRow = slots(right.size());
    int from = 0;
    int to = 0;
    String group = null;
    boolean[] matched = new boolean[right.size()];
    for (Keyed row : sortedLeft) {
      if (row.key() != null && !row.key().equals(group)) {
        group = row.key();
        from = to;
        while (from < sortedRight.size() && order(sortedRight.get(from).key(), group) < 0) {
          from++;
        }
        to = from;
        while (to < sortedRight.size() && group.equals(sortedRight.get(to).key())) {
          matched[sortedRight.get(to++).position()] = true;
        }
      }
      List<List<String>> rows = perLeftRow.get(row.position());
      for (Keyed partner : row.key() == null ? List.<Keyed>of() : sortedRight.subList(from, to)) {
        rows.add(Arrays.asList(row.key(), row.value(), partner.value()));
      }
      if (rows.isEmpty()) {
        rows.add(Arrays.asList(row.key(), row.value(), null));
      }
    }
    for (int i = 0; i < right.size(); i++) {
      if (!matched[i]) {
        perRightRow.get(i).add(Arrays.asList(right.get(i).get(0), null, right.get(i).get(1)));
      }
    }
    List<List<String>> joined = new ArrayList<>();
    perLeftRow.forEach(joined::addAll);
    perRightRow.forEach(joined::addAll);
    return joined;
  }

  private static int order(String a, String b) {
    return Comparator.nullsFirst(Comparator.<String>naturalOrder()).compare(a, b);
  }

  private static List<Keyed> sorted(List<List<String>> rows) {
    List<Keyed> sorted = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() != 2) {
        throw new IllegalArgumentException("not a row of two columns: " + row);
      }
      sorted.add(new Keyed(row.get(0), row.get(1), sorted.size()));
    }
    sorted.sort((a, b) -> order(a.key(), b.key()));
    return sorted;
  }

  private static List<List<List<String>>> slots(int count) {
    List<List<List<String>>> slots = new ArrayList<>(Collections.nCopies(count, null));
    slots.replaceAll(none -> new ArrayList<>(1));
    return slots;
  }
}
