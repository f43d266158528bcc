package dryrun.story.file;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings together two changes of the same story, part by part, and within a part line by line.
final class StoryMerge {
  /// What came of it.
  ///
  /// @param text the merged story; what was mine where there are conflicts
  /// @param fromOutside the parts that came from outside
  record Merged(String text, List<String> fromOutside, List<PartConflict> conflicts) {}

  private StoryMerge() {}

  static Merged merge(String base, String mine, String outside) {
    StoryParts before = StoryParts.of(base);
    StoryParts here = StoryParts.of(mine);
    StoryParts there = StoryParts.of(outside);
    Map<String, String> result = new LinkedHashMap<>();
    List<String> fromOutside = new ArrayList<>();
    List<PartConflict> conflicts = new ArrayList<>();
    for (String key : order(before, here, there)) {
      String was = before.part(key);
      String own = here.part(key);
      String other = there.part(key);
      if (own.equals(other) || other.equals(was)) {
        result.put(key, own);
      } else if (own.equals(was)) {
        result.put(key, other);
        fromOutside.add(key);
      } else {
        String lines = byLine(was, own, other);
        if (lines.isEmpty()) {
          conflicts.add(new PartConflict(key, was, own, other));
          result.put(key, own);
        } else {
          result.put(key, lines);
          fromOutside.add(key);
        }
      }
    }
    return new Merged(joined(result), List.copyOf(fromOutside), List.copyOf(conflicts));
  }

  /// The order of the side that changed it; mine when both did. Parts only the other side has
  /// follow the part that they follow there.
  private static List<String> order(StoryParts before, StoryParts here, StoryParts there) {
    List<String> mine = new ArrayList<>(here.parts().keySet());
    boolean iKeptOrder = mine.equals(new ArrayList<>(before.parts().keySet()));
    List<String> first = iKeptOrder ? new ArrayList<>(there.parts().keySet()) : mine;
    Set<String> second = iKeptOrder ? here.parts().keySet() : there.parts().keySet();
    List<String> order = new ArrayList<>(first);
    String previous = "";
    for (String key : second) {
      if (!order.contains(key)) {
        order.add(order.indexOf(previous) + 1, key);
      }
      previous = key;
    }
    return List.copyOf(new LinkedHashSet<>(order));
  }

  /// A part that did not end in a line's end, because it was the last, may no longer be the last.
  private static String joined(Map<String, String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts.values()) {
      if (!part.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append("\n\n");
      }
      text.append(part);
    }
    return text.toString();
  }

  /// Both changes of a part where they touch different lines; empty when they touch the same.
  private static String byLine(String base, String mine, String outside) {
    List<String> was = lines(base);
    List<AbstractDelta<String>> own = DiffUtils.diff(was, lines(mine)).getDeltas();
    List<AbstractDelta<String>> other = DiffUtils.diff(was, lines(outside)).getDeltas();
    for (AbstractDelta<String> a : own) {
      for (AbstractDelta<String> b : other) {
        if (touch(a, b)) {
          return "";
        }
      }
    }
    List<AbstractDelta<String>> all = new ArrayList<>(own);
    all.addAll(other);
    all.sort((a, b) -> Integer.compare(b.getSource().getPosition(), a.getSource().getPosition()));
    List<String> merged = new ArrayList<>(was);
    for (AbstractDelta<String> delta : all) {
      int from = delta.getSource().getPosition();
      merged.subList(from, from + delta.getSource().size()).clear();
      merged.addAll(from, delta.getTarget().getLines());
    }
    return String.join("", merged);
  }

  /// Whether two changes stand in the same lines or side by side: then a person must look.
  private static boolean touch(AbstractDelta<String> a, AbstractDelta<String> b) {
    int startA = a.getSource().getPosition();
    int startB = b.getSource().getPosition();
    return startA <= startB + b.getSource().size() && startB <= startA + a.getSource().size();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
