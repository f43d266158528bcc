package dryrun.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.journal.JournalJson.MalformedException;
import dryrun.journal.JournalJson.Sitting;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A whole journal as one JSON document: what an export writes, a backup keeps and an import reads.
record JournalExport(List<Sitting> sittings, List<AgainLater> againLater, List<Note> notes) {
  private static final String FORMAT = "dryrun-journal";
  private static final int VERSION = 2;
  private static final String COUNT = "attemptCount";

  JournalExport {
    sittings = List.copyOf(sittings);
    againLater = List.copyOf(againLater);
    notes = List.copyOf(notes);
  }

  /// Writes the document as UTF-8, indented, and leaves the stream open.
  void write(OutputStream stream, Instant exported) throws IOException {
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(stream)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      out.writeStartObject();
      out.writeStringField("format", FORMAT);
      out.writeNumberField("version", VERSION);
      out.writeStringField("exported", exported.toString());
      out.writeNumberField(COUNT, attempts());
      out.writeArrayFieldStart("sessions");
      for (Sitting sitting : sittings) {
        JournalJson.write(out, sitting);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("againLater");
      for (AgainLater mark : againLater) {
        JournalJson.write(out, mark);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("notes");
      for (Note note : notes) {
        JournalJson.write(out, note);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  /// How many attempts a document says it has, read from its head; 0 when it does not say.
  static long attemptCount(byte[] bytes) {
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.START_ARRAY) {
          return 0;
        }
        if (t == JsonToken.VALUE_NUMBER_INT && COUNT.equals(parser.currentName())) {
          return parser.getLongValue();
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  private int attempts() {
    return sittings.stream().mapToInt(sitting -> sitting.attempts().size()).sum();
  }

  /// Reads a document that [#write] wrote.
  ///
  /// @throws MalformedException saying what is wrong, with the line where it is known
  static JournalExport read(byte[] bytes) throws MalformedException {
    JsonNode root = tree(bytes);
    if (!FORMAT.equals(root.path("format").asText())) {
      throw new MalformedException("this is not an exported journal of Dryrun");
    }
    int version = root.path("version").asInt();
    if (version > VERSION) {
      throw new MalformedException("the export was written by a newer version of Dryrun");
    }
    List<Sitting> sittings = new ArrayList<>();
    for (JsonNode node : JournalJson.array(root, "sessions")) {
      Sitting sitting = JournalJson.sitting(node);
      sittings.add(version < VERSION ? sitting.withoutVerdicts() : sitting);
    }
    List<AgainLater> marks = new ArrayList<>();
    for (JsonNode node : JournalJson.array(root, "againLater")) {
      marks.add(JournalJson.againLater(node));
    }
    List<Note> notes = new ArrayList<>();
    for (JsonNode node : JournalJson.array(root, "notes")) {
      notes.add(JournalJson.note(node));
    }
    return new JournalExport(sittings, marks, notes);
  }

  static JsonNode tree(byte[] bytes) throws MalformedException {
    try {
      return new ObjectMapper().readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new MalformedException(
          "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new MalformedException(String.valueOf(e.getMessage()));
    }
  }
}
