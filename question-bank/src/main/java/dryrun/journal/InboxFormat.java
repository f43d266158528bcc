package dryrun.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dryrun.journal.InboxEntry.Action;
import dryrun.journal.InboxEntry.Request;
import dryrun.journal.InboxEntry.Sitting;
import dryrun.journal.JournalJson.MalformedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Inbox entries as JSON: `{"sitting": {...}}` as in an exported journal, or `{"request": {...}}`.
final class InboxFormat {
  private InboxFormat() {}

  static void write(InboxEntry entry, OutputStream stream) throws IOException {
    try (JsonGenerator out = generator(stream)) {
      out.writeStartObject();
      switch (entry) {
        case Sitting(Session session, var attempts) -> {
          out.writeFieldName("sitting");
          JournalJson.write(out, new JournalJson.Sitting(session, attempts));
        }
        case Request(UUID id, Action action, Optional<Path> file) -> {
          out.writeObjectFieldStart("request");
          out.writeStringField("id", id.toString());
          out.writeStringField("action", action.name());
          if (file.isPresent()) {
            out.writeStringField("file", file.get().toAbsolutePath().toString());
          }
          out.writeEndObject();
        }
      }
      out.writeEndObject();
    }
  }

  static InboxEntry read(byte[] bytes) throws MalformedException {
    JsonNode root = JournalExport.tree(bytes);
    if (root.path("sitting").isObject()) {
      JournalJson.Sitting sitting = JournalJson.sitting(root.get("sitting"));
      return new Sitting(sitting.session(), sitting.attempts());
    }
    if (root.path("request").isObject()) {
      return request(root.get("request"));
    }
    throw new MalformedException("this is neither a sitting nor a request");
  }

  static void writeReply(InboxReply reply, OutputStream stream) throws IOException {
    try (JsonGenerator out = generator(stream)) {
      out.writeStartObject();
      out.writeBooleanField("done", reply.done());
      out.writeStringField("message", reply.message());
      out.writeEndObject();
    }
  }

  static InboxReply readReply(byte[] bytes) throws MalformedException {
    JsonNode root = JournalExport.tree(bytes);
    return new InboxReply(root.path("done").asBoolean(), JournalJson.text(root, "message"));
  }

  private static Request request(JsonNode node) throws MalformedException {
    String action = JournalJson.text(node, "action");
    try {
      Optional<Path> file =
          node.path("file").isTextual()
              ? Optional.of(Path.of(node.get("file").textValue()))
              : Optional.empty();
      Request request =
          new Request(UUID.fromString(JournalJson.text(node, "id")), Action.valueOf(action), file);
      if (request.action() != Action.BACKUP && file.isEmpty()) {
        throw new MalformedException("the request names no file");
      }
      return request;
    } catch (IllegalArgumentException e) {
      throw new MalformedException("this is not a request that is known here: " + action);
    }
  }

  private static JsonGenerator generator(OutputStream stream) throws IOException {
    return new JsonFactory()
        .createGenerator(stream)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .useDefaultPrettyPrinter();
  }
}
