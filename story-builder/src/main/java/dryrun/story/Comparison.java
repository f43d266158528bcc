package dryrun.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Shows, word by word, what changed between two versions of a text.
public final class Comparison {
  private static final Pattern PIECE =
      Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}'’]+|.", Pattern.DOTALL);

  private Comparison() {}

  /// What happened to a piece of text.
  public enum Kind {
    /// It stands in both versions.
    SAME,
    /// It stands in the older version only.
    REMOVED,
    /// It stands in the newer version only.
    ADDED
  }

  /// A piece of text.
  public record Piece(Kind kind, String text) {}

  /// The pieces in order: without those added they are the older text, without those removed the
  /// newer.
  public static List<Piece> of(String older, String newer) {
    List<String> before = pieces(older);
    List<String> after = pieces(newer);
    List<Piece> result = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(result, Kind.SAME, before.subList(at, from));
      add(result, Kind.REMOVED, delta.getSource().getLines());
      add(result, Kind.ADDED, delta.getTarget().getLines());
      at = from + delta.getSource().size();
    }
    add(result, Kind.SAME, before.subList(at, before.size()));
    return List.copyOf(result);
  }

  private static void add(List<Piece> result, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      result.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }
}
