package dryrun.app.desktop.rehearsal;

import dryrun.story.rehearse.Speech;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// What was recorded.
public final class Recording {
  private final byte[] pcm;
  private final int rate;

  /// @param pcm 16 bit, one channel, the low byte of a sample first
  /// @param rate samples a second
  public Recording(byte[] pcm, int rate) {
    this.pcm = pcm.clone();
    this.rate = rate;
  }

  byte[] pcm() {
    return pcm.clone();
  }

  /// How it was spoken.
  Speech speech() {
    short[] samples = new short[pcm.length / 2];
    ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return Speech.of(samples, rate);
  }

  /// The bytes of a WAV file.
  byte[] wav() {
    var format = new AudioFormat(rate, 16, 1, true, false);
    var out = new ByteArrayOutputStream();
    try (var stream = new AudioInputStream(new ByteArrayInputStream(pcm), format, pcm.length / 2)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
