public class KettleTimer {
  public int boilingMinutes() {
    return 4;
  }

  public int remaining(int minutesPassed) {
    return boilingMinutes() - minutesPassed;
  }
}
