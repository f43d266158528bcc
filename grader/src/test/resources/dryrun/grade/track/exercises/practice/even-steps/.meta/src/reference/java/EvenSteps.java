class EvenSteps {
  int count(int[] steps) {
    int even = 0;
    for (int step : steps) {
      even += step % 2 == 0 ? 1 : 0;
    }
    return even;
  }
}
