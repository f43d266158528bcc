package dryrun.story.rehearse;

import dryrun.story.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a recording tells of how somebody spoke.
///
/// Loudness is taken in frames of 20 ms. A frame is silent when it is less than a tenth as loud as
/// the loud parts of the recording (its 95th percentile), so that the microphone's distance does
/// not matter; a silence from 0.4 s on is a pause, a shorter one belongs to the words around it.
/// Silence before the first and after the last word does not count.
///
/// @param length from the first word to the last
/// @param pauses in order
public record Speech(Duration length, List<Pause> pauses) {
  private static final int FRAME_MILLIS = 20;
  private static final int SHORTEST_PAUSE = 400 / FRAME_MILLIS;
  private static final double SILENT = 0.1;
  private static final double NOISE = 50;

  public Speech {
    pauses = List.copyOf(pauses);
  }

  /// A silence between words.
  ///
  /// @param at since the first word
  /// @param length at least 0.4 s
  public record Pause(Duration at, Duration length) {}

  /// Listens to a recording.
  ///
  /// @param samples 16 bit, one channel
  /// @param rate samples a second, at least 50
  public static Speech of(short[] samples, int rate) {
    double[] loudness = loudness(samples, Math.max(1, rate * FRAME_MILLIS / 1000));
    double[] sorted = loudness.clone();
    Arrays.sort(sorted);
    double loud = sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.95)];
    double border = Math.max(NOISE, loud * SILENT);
    int first = -1;
    int last = -1;
    List<Pause> pauses = new ArrayList<>();
    for (int i = 0; i < loudness.length; i++) {
      if (loudness[i] < border) {
        continue;
      }
      if (first < 0) {
        first = i;
      } else if (i - last - 1 >= SHORTEST_PAUSE) {
        pauses.add(new Pause(frames(last + 1 - first), frames(i - last - 1)));
      }
      last = i;
    }
    return new Speech(first < 0 ? Duration.ZERO : frames(last + 1 - first), pauses);
  }

  /// How long words were heard.
  public Duration speaking() {
    return length.minus(pauses.stream().map(Pause::length).reduce(Duration.ZERO, Duration::plus));
  }

  /// The pace of somebody who told so many words, pauses included: what budgets reckon with.
  ///
  /// @return [Pace#CALM] when there is too little to go by, under 20 words or 5 seconds
  public Pace pace(int words) {
    if (words < 20 || length.toMillis() < 5000) {
      return Pace.CALM;
    }
    return new Pace(Math.clamp(Math.round(words * 60_000.0 / length.toMillis()), 40, 300));
  }

  private static Duration frames(int count) {
    return Duration.ofMillis((long) count * FRAME_MILLIS);
  }

  /// The root mean square of each frame; a last frame that is not full is left out.
  private static double[] loudness(short[] samples, int frame) {
    double[] loudness = new double[samples.length / frame];
    for (int i = 0; i < loudness.length; i++) {
      double squares = 0;
      for (int j = 0; j < frame; j++) {
        double sample = samples[i * frame + j];
        squares += sample * sample;
      }
      loudness[i] = Math.sqrt(squares / frame);
    }
    return loudness;
  }
}
