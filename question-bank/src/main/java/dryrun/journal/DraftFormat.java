package dryrun.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.journal.JournalJson.MalformedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One record per line: eight hexadecimal digits of length, a blank, eight of CRC32C, a blank, then
/// JSON of that many bytes and a line feed. A person can rescue a text with any editor.
final class DraftFormat {
  private static final int HEAD = 18;
  private static final ObjectMapper JSON = new ObjectMapper();

  private DraftFormat() {}

  static byte[] encode(Draft draft) {
    ObjectNode node = JSON.createObjectNode();
    node.put("kind", draft.kind().name());
    node.put("problem", draft.problem());
    node.put("at", draft.at().toString());
    node.put("text", draft.text());
    byte[] body = bytes(node);
    HexFormat hex = HexFormat.of();
    String head = hex.toHexDigits(body.length) + " " + hex.toHexDigits(checksum(body)) + " ";
    return ByteBuffer.allocate(HEAD + body.length + 1)
        .put(head.getBytes(StandardCharsets.US_ASCII))
        .put(body)
        .put((byte) '\n')
        .array();
  }

  /// The records up to the first that is torn.
  static List<Draft> decode(byte[] file) {
    List<Draft> drafts = new ArrayList<>();
    int from = 0;
    while (from + HEAD <= file.length) {
      String head = new String(file, from, HEAD, StandardCharsets.ISO_8859_1);
      int end = from + HEAD + length(head);
      if (end <= from + HEAD || end >= file.length || file[end] != '\n') {
        break;
      }
      byte[] body = Arrays.copyOfRange(file, from + HEAD, end);
      Optional<Draft> draft = head.endsWith(checksumField(body)) ? parse(body) : Optional.empty();
      if (draft.isEmpty()) {
        break;
      }
      drafts.add(draft.get());
      from = end + 1;
    }
    return drafts;
  }

  private static int length(String head) {
    try {
      return HexFormat.fromHexDigits(head, 0, 8);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static String checksumField(byte[] body) {
    return " " + HexFormat.of().toHexDigits(checksum(body)) + " ";
  }

  private static int checksum(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body);
    return (int) crc.getValue();
  }

  private static byte[] bytes(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Draft> parse(byte[] body) {
    try {
      JsonNode node = JournalExport.tree(body);
      return Optional.of(
          new Draft(
              Draft.Kind.valueOf(JournalJson.text(node, "kind")),
              node.path("problem").asInt(),
              Instant.parse(JournalJson.text(node, "at")),
              JournalJson.text(node, "text")));
    } catch (MalformedException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
