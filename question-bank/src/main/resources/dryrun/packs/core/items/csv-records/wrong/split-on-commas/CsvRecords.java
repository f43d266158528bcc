import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class CsvRecords {
  public static List<List<String>> parse(String text) {
    List<List<String>> records = new ArrayList<>();
    for (String line : text.split("\r?\n")) {
      records.add(Arrays.asList(line.split(",", -1)));
    }
    return records;
  }
}
