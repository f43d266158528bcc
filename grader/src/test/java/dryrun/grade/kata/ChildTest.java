package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.Cancellation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  @Test
  void aProcessThatIsKilledJustAsItsLastTestEndsNamesIt(@TempDir Path folder) {
    KataLimits limits = new KataLimits(Duration.ofMinutes(1), Duration.ofMillis(1), 1 << 20);
    Request request =
        Requests.of(
            Katas.suite().limits(limits).build(), Map.of(), Map.of(), Map.of(), Optional.empty());
    Child child = new Child(new EndsAsItIsKilled(), folder);

    Report report;
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      report = child.run(request, clock, new Cancellation());
    }

    assertEquals(Report.End.OVERRUN, report.end());
    assertEquals(Optional.of("f"), report.running().map(Report.Started::name));
    assertEquals(List.of(), report.finished());
  }

  /// A process that begins a test; that it ended is on its way when the process is killed.
  private static final class EndsAsItIsKilled extends Process {
    private final ByteArrayOutputStream request = new ByteArrayOutputStream();
    private final CountDownLatch killed = new CountDownLatch(1);

    @Override
    public OutputStream getOutputStream() {
      return request;
    }

    @Override
    public InputStream getInputStream() {
      return new InputStream() {
        private int frames;
        private InputStream frame = InputStream.nullInputStream();

        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
          int read = frame.read(bytes, offset, count);
          if (read >= 0 || count == 0) {
            return Math.max(0, read);
          }
          switch (frames++) {
            case 0 -> frame = frame('R');
            case 1 -> frame = frame('S', "id", "f", "");
            case 2 -> {
              waitFor();
              frame = frame('P', "id", "f", "", "1");
            }
            default -> {
              return -1;
            }
          }
          return frame.read(bytes, offset, count);
        }
      };
    }

    /// Signed with the nonce of the request, which stands behind a number.
    private InputStream frame(char kind, String... fields) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(Arrays.copyOfRange(request.toByteArray(), 4, 20));
      out.writeByte(kind);
      out.writeInt(Stream.of(fields).mapToInt(field -> 4 + field.length()).sum());
      for (String field : fields) {
        out.writeInt(field.length());
        out.write(field.getBytes(StandardCharsets.UTF_8));
      }
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
      try {
        killed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return 137;
    }

    @Override
    public int exitValue() {
      return 137;
    }

    @Override
    public void destroy() {
      killed.countDown();
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      return Stream.empty();
    }
  }
}
