import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import timers.KettleProxy;

public class KettleTimerTest {
  private KettleProxy kettle;

  @BeforeEach
  public void setUp() {
    kettle = new KettleProxy();
  }

  @Test
  @Tag("task:1")
  @DisplayName("boilingMinutes is there and right")
  public void boils() {
    assertThat(kettle.call("boilingMinutes")).isEqualTo(4);
  }

  @Test
  @Tag("task:2")
  public void remains() {
    assertThat(kettle.call("remaining", 1)).isEqualTo(3);
  }
}
