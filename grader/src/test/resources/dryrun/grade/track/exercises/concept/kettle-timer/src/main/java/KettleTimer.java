public class KettleTimer {
  // Write boilingMinutes().

  // Write remaining(int minutesPassed).
}
