import java.util.Comparator;
import java.util.List;

class LongestWord {
  String of(List<String> words) {
    return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }
}
