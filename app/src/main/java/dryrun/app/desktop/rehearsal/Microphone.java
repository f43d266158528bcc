package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// The machine's own microphone: 16,000 samples a second, which is plenty for a voice.
public final class Microphone implements Recorder {
  private static final int RATE = 16_000;
  private static final int HOUR = RATE * 2 * 3600;
  private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
  private static final DataLine.Info LINE = new DataLine.Info(TargetDataLine.class, FORMAT);

  @Override
  public Optional<String> refusal() {
    return AudioSystem.isLineSupported(LINE)
        ? Optional.empty()
        : Optional.of(Messages.text("rehearsal.no-microphone"));
  }

  @Override
  public Recording record(BooleanSupplier going) throws IOException {
    var heard = new ByteArrayOutputStream();
    try (var line = (TargetDataLine) AudioSystem.getLine(LINE)) {
      line.open(FORMAT);
      line.start();
      byte[] piece = new byte[RATE / 5];
      while (going.getAsBoolean() && heard.size() < HOUR) {
        heard.write(piece, 0, line.read(piece, 0, piece.length));
      }
      return new Recording(heard.toByteArray(), RATE);
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      throw new IOException(Messages.text("rehearsal.no-microphone"), e);
    }
  }
}
