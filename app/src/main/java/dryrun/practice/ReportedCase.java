package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.grade.SqlVerdict;
import dryrun.sql.ResultTable;
import dryrun.sql.data.CsvText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The case of a report on a verdict (see [VerdictReport]), as it is kept in a pack.
///
/// @param item such as `core/sessionization`
/// @param name of the case, the same for the same rows
/// @param files the text of each `TABLE.csv`; tables without rows are left out unless all are
public record ReportedCase(String item, String name, Map<String, String> files) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public ReportedCase {
    files = Map.copyOf(files);
  }

  /// A text that holds no case, and why.
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /// Reads a report.
  ///
  /// @throws Unusable when it is none, or has no counterexample: one sentence
  public static ReportedCase read(String report) throws Unusable {
    try {
      JsonNode node = JSON.readTree(report);
      String item = node.path("item").asText();
      if (item.isEmpty() || !node.has("verdict")) {
        throw new Unusable("This is no report on a verdict.");
      }
      if (VerdictJson.read(node.get("verdict")) instanceof SqlVerdict.Wrong wrong) {
        return of(item, wrong.counterexample().tables());
      }
      throw new Unusable("The verdict has no counterexample, so there is no case to take in.");
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new Unusable("This is no report on a verdict.");
    }
  }

  private static ReportedCase of(String item, Map<String, ResultTable> tables) throws Unusable {
    Map<String, String> files = new LinkedHashMap<>();
    for (Map.Entry<String, ResultTable> table : tables.entrySet()) {
      if (SqlVerdictJson.mayBeCut(table.getValue())) {
        throw new Unusable("The report holds only the first rows of " + table.getKey() + ".");
      }
      if (!table.getValue().rows().isEmpty()) {
        files.put(table.getKey() + ".csv", CsvText.of(table.getValue()));
      }
    }
    if (files.isEmpty()) {
      Map.Entry<String, ResultTable> first =
          tables.entrySet().stream()
              .findFirst()
              .orElseThrow(() -> new Unusable("The counterexample has no tables."));
      files.put(first.getKey() + ".csv", CsvText.of(first.getValue()));
    }
    return new ReportedCase(item, "reported-" + hash(files), files);
  }

  private static String hash(Map<String, String> files) {
    try {
      byte[] text = files.toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
