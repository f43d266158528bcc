class TallyMarks {
  String of(int number) {
    return "#".repeat(number / 5) + "|".repeat(number % 5);
  }
}
