package dryrun.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads the files that a call names; `-` is standard input.
final class InputReader {
  private static final int MAX_BYTES = 1 << 20;

  private final InputStream standardInput;

  InputReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  Input read(String name) {
    try {
      if (name.equals("-")) {
        return decode(name, standardInput.readNBytes(MAX_BYTES + 1));
      }
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        return new Input.Unreadable(name, name + ": this is a folder, not a file.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return decode(name, in.readNBytes(MAX_BYTES + 1));
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      return new Input.Unreadable(name, name + ": there is no such file.");
    } catch (IOException e) {
      return new Input.Unreadable(name, name + ": the file cannot be read (" + e + ").");
    }
  }

  private static Input decode(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return new Input.Unreadable(name, name + ": the file is larger than 1 MiB.");
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(left, text, true);
    text.flip();
    if (result.isError()) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      return new Input.Unreadable(name, name + ":" + line + ": the file is not UTF-8 text.");
    }
    String decoded = text.toString();
    return new Input.Text(name, decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded);
  }
}
