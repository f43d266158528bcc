package dryrun.app.desktop.rehearsal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Hears a second of sound, a pause of half a second, and a second of sound; or refuses.
record FakeRecorder(String refused, String broken) implements Recorder {
  private static final int RATE = 8000;

  static FakeRecorder working() {
    return new FakeRecorder("", "");
  }

  @Override
  public Optional<String> refusal() {
    return refused.isEmpty() ? Optional.empty() : Optional.of(refused);
  }

  @Override
  public Recording record(BooleanSupplier going) throws IOException {
    if (!broken.isEmpty()) {
      throw new IOException(broken);
    }
    byte[] pcm = new byte[RATE * 5];
    for (int i = 0; i < RATE * 5 / 2; i++) {
      boolean silent = i >= RATE && i < RATE * 3 / 2;
      int sample = silent ? 0 : (int) (9000 * Math.sin(i / 4.0));
      pcm[2 * i] = (byte) sample;
      pcm[2 * i + 1] = (byte) (sample >> 8);
    }
    return new Recording(pcm, RATE);
  }
}
