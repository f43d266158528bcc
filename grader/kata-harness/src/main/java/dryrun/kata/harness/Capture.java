package dryrun.kata.harness;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Keeps the first 64 KiB of what a test prints, and counts the rest.
final class Capture extends OutputStream {
  private static final int KEPT = 1 << 16;

  private final byte[] kept = new byte[KEPT];
  private int length;
  private long dropped;
  private long total;
  private long limit = Long.MAX_VALUE;
  private Runnable onLimit = () -> {};

  /// @param bytes how much may be printed in all, from now on
  synchronized void limit(long bytes, Runnable action) {
    total = 0;
    limit = bytes;
    onLimit = action;
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int count) {
    int kept = Math.min(count, KEPT - length);
    System.arraycopy(bytes, offset, this.kept, length, kept);
    length += kept;
    dropped += count - kept;
    total += count;
    if (total > limit) {
      onLimit.run();
    }
  }

  /// What was printed since the last call.
  synchronized String take() {
    String text = new String(kept, 0, length, StandardCharsets.UTF_8);
    String rest = dropped == 0 ? "" : "\n… and " + dropped + " more bytes";
    length = 0;
    dropped = 0;
    return text + rest;
  }
}
