package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class IsolationProbeTest {
  @Test
  void claimsNothingWhereNothingIsAroundTheProcess() {
    assertEquals(Isolation.PROCESS_ONLY, probe(List.of(Sandbox.none())));
  }

  @Test
  void takesTheNextSandboxWhereOneDoesNotWork() {
    Sandbox broken =
        new Sandbox(List.of("broken"), false, places -> List.of("no-such-program-anywhere"));

    assertEquals(Isolation.PROCESS_ONLY, probe(List.of(broken, Sandbox.none())));
  }

  @Test
  void doesNotTakeTheWordOfASandboxThatKeepsNothingAway() {
    Sandbox empty = new Sandbox(List.of("empty"), false, places -> List.of());

    assertEquals(Isolation.Level.PROCESS, probe(List.of(empty)).level());
  }

  @Test
  void asksForTheStrongestFirst() {
    List<List<String>> layers =
        Sandbox.ofLinux(name -> Optional.of(Path.of("/usr/bin", name))).stream()
            .map(Sandbox::layers)
            .toList();

    assertEquals(
        List.of(
            List.of("bubblewrap", "limits", "landlock"),
            List.of("namespaces", "limits", "landlock"),
            List.of("landlock"),
            List.of("bubblewrap", "limits"),
            List.of("namespaces", "limits"),
            List.of()),
        layers);
  }

  private static Isolation probe(List<Sandbox> sandboxes) {
    KataSettings settings = Katas.settings().withSandboxes(sandboxes);
    try (Scratch scratch = new Scratch();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      return new IsolationProbe(settings, scratch, clock).strongest().isolation();
    }
  }
}
