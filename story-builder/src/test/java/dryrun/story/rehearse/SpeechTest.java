package dryrun.story.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.story.Pace;
import dryrun.story.rehearse.Speech.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {
  private static final int RATE = 16_000;

  /// Tone and silence in turn, each so many milliseconds, silence first; noise throughout.
  private static short[] signal(double loudness, int... millis) {
    int total = 0;
    for (int part : millis) {
      total += part;
    }
    short[] samples = new short[RATE / 1000 * total];
    Random noise = new Random(7);
    int at = 0;
    for (int i = 0; i < millis.length; i++) {
      for (int j = 0; j < RATE / 1000 * millis[i]; j++, at++) {
        double tone = i % 2 == 0 ? 0 : loudness * Math.sin(2 * Math.PI * 220 * at / RATE);
        samples[at] = (short) (tone + noise.nextGaussian() * 10);
      }
    }
    return samples;
  }

  @ParameterizedTest
  @ValueSource(doubles = {600, 6000, 30_000})
  void findsPausesWhateverTheLoudness(double loudness) {
    Speech speech = Speech.of(signal(loudness, 1000, 2000, 800, 1000, 200, 500, 700), RATE);

    assertEquals(
        new Speech(
            Duration.ofMillis(4500),
            List.of(new Pause(Duration.ofMillis(2000), Duration.ofMillis(800)))),
        speech);
    assertEquals(Duration.ofMillis(3700), speech.speaking());
  }

  @Test
  void silenceIsNoSpeech() {
    Speech speech = Speech.of(signal(0, 3000), RATE);

    assertEquals(new Speech(Duration.ZERO, List.of()), speech);
    assertEquals(Pace.CALM, speech.pace(100));
  }

  @Test
  void anEmptyRecordingIsNoSpeech() {
    assertEquals(new Speech(Duration.ZERO, List.of()), Speech.of(new short[0], RATE));
  }

  @Test
  void knowsThePaceFromTheWordsOfTheStory() {
    Speech speech = Speech.of(signal(6000, 500, 14_000, 1000, 15_000, 500), RATE);

    assertEquals(new Pace(120), speech.pace(60));
    assertEquals(Pace.CALM, speech.pace(19));
  }
}
