package dryrun.kata.harness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The program of the child process.
///
/// Its arguments are `warm` (load what tests need before the request comes), `landlock` (lock files
/// and network with Landlock, or end) and folders that stay readable then.
public final class Main {
  /// What a process ends with that cannot be locked up as asked.
  private static final int NOT_LOCKED = 79;

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    InputStream in = System.in;
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    Capture capture = new Capture();
    PrintStream prints = new PrintStream(capture, true, StandardCharsets.UTF_8);
    System.setOut(prints);
    System.setErr(prints);
    System.setIn(InputStream.nullInputStream());
    // A request that is here already is not made to wait for what only saves time.
    if (options.warm() && in.available() == 0) {
      WarmUp.run(options.landlock());
    }
    Request.Signed signed = Request.read(in);
    Request request = signed.request();
    Frames frames = signed.frames(out);
    capture.limit(
        request.outputLimit(),
        () -> {
          frames.limit("output");
          Runtime.getRuntime().halt(0);
        });
    Watch watch = new Watch(frames, in);
    watch.start(Thread.currentThread());
    if (options.landlock()) {
      String problem = Landlock.lock(options.readable(), request.scratch());
      if (!problem.isEmpty()) {
        frames.fatal("landlock", problem);
        Runtime.getRuntime().halt(NOT_LOCKED);
      }
    }
    frames.ready();
    if (request.probe().isPresent()) {
      frames.probed(request.probe().get().reached());
    } else {
      new Run(request, frames, capture, prints, watch).all();
    }
    frames.end();
    // Not exit: threads and shutdown hooks of the answer are not waited for.
    Runtime.getRuntime().halt(0);
  }
}
