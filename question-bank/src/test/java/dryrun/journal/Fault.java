package dryrun.journal;

import java.io.IOException;
import java.nio.ByteBuffer;

/// A way in which a disk fails: from some operation on, until it is healed.
enum Fault {
  /// Every write is refused, as on a disk that went read-only.
  REFUSES,
  /// A write puts half of its bytes down and then finds the disk full.
  DISK_FULL,
  /// Writes seem to work; fsync fails.
  FSYNC_FAILS,
  /// Every read of a new file fails too.
  NOTHING_WORKS;

  /// The disk of one test.
  static final class Disk {
    private final Fault fault;
    private int goodOperations = Integer.MAX_VALUE;

    Disk(Fault fault) {
      this.fault = fault;
    }

    /// Fails from that write or force on, counted from 1 for the next.
    synchronized void failFrom(int operation) {
      goodOperations = operation;
    }

    synchronized void heal() {
      goodOperations = Integer.MAX_VALUE;
    }

    private synchronized boolean fails() {
      if (goodOperations == Integer.MAX_VALUE) {
        return false;
      }
      goodOperations = Math.max(0, goodOperations - 1);
      return goodOperations == 0;
    }

    int write(ByteBuffer bytes, Sink sink) throws IOException {
      if (fault == FSYNC_FAILS || !fails()) {
        return sink.write(bytes);
      }
      if (fault == DISK_FULL && bytes.remaining() > 1) {
        ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
        sink.write(half);
        throw new IOException("No space left on device");
      }
      throw new IOException("Read-only file system");
    }

    void force() throws IOException {
      if (fails()) {
        throw new IOException("Input/output error");
      }
    }

    void open() throws IOException {
      if (fault == NOTHING_WORKS && fails()) {
        throw new IOException("Input/output error");
      }
    }
  }

  interface Sink {
    int write(ByteBuffer bytes) throws IOException;
  }
}
