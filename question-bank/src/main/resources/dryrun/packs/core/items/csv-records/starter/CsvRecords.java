import java.util.List;

public final class CsvRecords {
  public static List<List<String>> parse(String text) {
    return null;
  }
}
