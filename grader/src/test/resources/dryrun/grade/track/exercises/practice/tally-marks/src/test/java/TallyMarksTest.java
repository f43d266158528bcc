import static org.junit.Assert.assertEquals;

import org.junit.Before;
import org.junit.Ignore;
import org.junit.Test;

public class TallyMarksTest {
  private TallyMarks marks;

  @Before
  public void setUp() {
    marks = new TallyMarks();
  }

  @Test
  public void three() {
    assertEquals("|||", marks.of(3));
  }

  @Ignore("Remove to run test")
  @Test
  public void twelve() {
    assertEquals("##||", marks.of(12));
  }

  @Ignore("Remove to run test")
  @Test(expected = IllegalArgumentException.class)
  public void lessThanNothing() {
    marks.of(-1);
  }
}
