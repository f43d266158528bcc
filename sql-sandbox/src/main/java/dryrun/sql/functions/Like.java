package dryrun.sql.functions;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.Watch;

/// A LIKE pattern, matched without backtracking further than the last `%`.
final class Like {
  private static final char ANY = '\uFFFF';
  private static final char ONE = '\uFFFE';

  private final String pattern;

  /// @param escape the character that makes the next one stand for itself; 0 for none
  Like(String pattern, char escape) {
    StringBuilder compiled = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (escape != '\0' && c == escape) {
        i++;
        if (i == pattern.length()) {
          throw new SqlFailure(
              SqlError.of(SqlError.Kind.RUNTIME, "The pattern ends with its escape character"));
        }
        compiled.append(pattern.charAt(i));
      } else {
        compiled.append(c == '%' ? ANY : c == '_' ? ONE : c);
      }
    }
    this.pattern = compiled.toString();
  }

  boolean matches(String text) {
    Watch watch = Watch.current();
    int t = 0;
    int p = 0;
    int lastAny = -1;
    int resume = 0;
    while (t < text.length()) {
      watch.tick();
      char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (p < pattern.length() && wanted == ANY) {
        lastAny = p++;
        resume = t;
      } else if (p < pattern.length() && (wanted == ONE || wanted == text.charAt(t))) {
        p++;
        t++;
      } else if (lastAny >= 0) {
        p = lastAny + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == ANY) {
      p++;
    }
    return p == pattern.length();
  }
}
