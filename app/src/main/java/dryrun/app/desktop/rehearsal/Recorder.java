package dryrun.app.desktop.rehearsal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Listens while somebody speaks. Work of the machine: not for the window's thread.
public interface Recorder {

  /// Why nothing can be recorded here, in one sentence; empty when it can.
  Optional<String> refusal();

  /// Records until `going` is false, an hour at most.
  ///
  /// @throws IOException in one sentence, when the microphone refuses or is taken away
  Recording record(BooleanSupplier going) throws IOException;
}
