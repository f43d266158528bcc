package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.practice.Rehearsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeModelTest {
  @TempDir private Path folder;

  private TapeModel tape(FakeRecorder recorder) {
    return new TapeModel(recorder, folder.resolve("recordings"), new DirectTaskRunner());
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void nothingIsRecordedUnlessItIsWanted() throws IOException {
    TapeModel tape = tape(FakeRecorder.working());
    tape.look();
    tape.start();

    assertEquals(Optional.empty(), tape.heard().get());
    assertEquals(0, files());
  }

  @Test
  void keepsAWavFileAndTellsPaceAndPausesUntilItIsDeleted()
      throws IOException, UnsupportedAudioFileException {
    TapeModel tape = tape(FakeRecorder.working());
    tape.look();
    tape.wanted().set(true);
    tape.start();
    tape.stop();

    TapeModel.Heard heard = tape.heard().get().orElseThrow();
    assertEquals(
        new Rehearsed.Speech(
            Duration.ofMillis(2500), 1, Duration.ofMillis(500), Duration.ofMillis(500)),
        heard.record());
    assertEquals(
        "You spoke for 2 s with one pause, the longest 500 ms: 130 words a minute, pauses"
            + " included.",
        TapeModel.told(heard.speech(), 10));
    try (AudioInputStream wav = AudioSystem.getAudioInputStream(heard.file().toFile())) {
      assertEquals(8000, wav.getFormat().getSampleRate());
      assertEquals(20_000, wav.getFrameLength());
      assertArrayEquals(FakeRecorder.working().record(() -> false).pcm(), wav.readAllBytes());
    }

    tape.delete();
    assertEquals(Optional.empty(), tape.heard().get());
    assertEquals(0, files());
  }

  @Test
  void withoutAMicrophoneOneSentenceSaysSo() {
    TapeModel tape = tape(new FakeRecorder("No microphone.", ""));
    tape.wanted().set(true);
    tape.look();
    tape.start();

    assertFalse(tape.possible().get());
    assertFalse(tape.wanted().get());
    assertEquals("No microphone.", tape.trouble().get());
    assertEquals(Optional.empty(), tape.heard().get());
  }

  @Test
  void aMicrophoneThatIsTakenAwayIsToldAndEndsTheRecording() {
    TapeModel tape = tape(new FakeRecorder("", "It was taken away."));
    tape.look();
    tape.wanted().set(true);
    tape.start();

    assertFalse(tape.running().get());
    assertEquals("It was taken away.", tape.trouble().get());
  }

  @Test
  void theMachinesOwnMicrophoneIsThereOrRefusesInASentence() {
    var microphone = new Microphone();
    Optional<String> refusal = microphone.refusal();

    assertTrue(
        refusal.isEmpty() || refusal.get().startsWith("No microphone was found"),
        refusal.toString());
  }
}
