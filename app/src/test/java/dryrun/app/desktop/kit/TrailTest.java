package dryrun.app.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {
  private final Trail<String> trail = new Trail<>();

  @Test
  void goesBackAndForward() {
    trail.open("a");
    trail.open("b");
    trail.open("c");
    assertEquals(Optional.of("b"), trail.back());
    assertEquals(Optional.of("a"), trail.back());
    assertEquals(Optional.empty(), trail.back());
    assertEquals(Optional.of("b"), trail.forward());
    assertEquals(true, trail.canGoBack().get());
    assertEquals(true, trail.canGoForward().get());
  }

  @Test
  void forgetsWhatLayAheadWhenAnotherPlaceIsOpened() {
    trail.open("a");
    trail.open("b");
    trail.back();
    trail.open("c");
    assertEquals(Optional.empty(), trail.forward());
    assertEquals(Optional.of("a"), trail.back());
  }

  @Test
  void staysWhereItIsWhenThatIsOpenedAgain() {
    trail.open("a");
    trail.open("b");
    trail.back();
    trail.open("a");
    assertEquals(Optional.of("b"), trail.forward());
  }
}
