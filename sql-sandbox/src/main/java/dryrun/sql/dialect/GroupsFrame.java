package dryrun.sql.dialect;

import java.util.ArrayList;
import java.util.List;

/// A `GROUPS` frame of a window, for which the parser has no grammar: it is read as a `RANGE`
/// frame, which [GroupsWindow] then takes for what it is.
final class GroupsFrame implements SurfaceRule {
  @Override
  public List<Token> apply(Tokens tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      result.add(token.isWord("GROUPS") && opensFrame(tokens, i) ? token.withText("RANGE") : token);
    }
    return result;
  }

  private static boolean opensFrame(Tokens tokens, int i) {
    int next = tokens.next(i);
    Token after = tokens.at(next);
    return after.isWord("BETWEEN")
        || after.isWord("UNBOUNDED")
        || (after.isWord("CURRENT") && tokens.after(next).isWord("ROW"))
        || tokens.after(next).isWord("PRECEDING");
  }
}
