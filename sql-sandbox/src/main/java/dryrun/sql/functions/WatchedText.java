package dryrun.sql.functions;

import dryrun.sql.engine.Watch;

/// A text that asks the watch at every character read: a regular expression that backtracks for
/// ever reads for ever.
record WatchedText(CharSequence text, Watch watch) implements CharSequence {

  static WatchedText of(String text) {
    return new WatchedText(text, Watch.current());
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    watch.tick();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
