package dryrun.kata.harness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The program of the child process.
///
/// Its arguments are `warm` (load what tests need before the request comes), `again` (wait for
/// another request after each), `landlock` (lock files and network with Landlock, or end) and
/// folders that stay readable then.
public final class Main {
  /// What a process ends with that cannot be locked up as asked.
  private static final int NOT_LOCKED = 79;

  /// One takes 0.06 s of computing behind the first, and nobody waits for it. Behind six nothing is
  /// gained.
  private static final int REHEARSALS = 5;

  private final Options options;
  private final InputStream in = System.in;
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final Capture capture = new Capture();
  private final PrintStream prints = new PrintStream(capture, true, StandardCharsets.UTF_8);
  private boolean locked;

  private Main(Options options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException {
    new Main(Options.of(arguments)).serve();
  }

  private void serve() throws IOException {
    System.setOut(prints);
    System.setErr(prints);
    System.setIn(InputStream.nullInputStream());
    if (options.warm()) {
      rehearse();
    }
    boolean again = true;
    while (again) {
      Request.Signed signed = Request.read(in);
      Frames frames = signed.frames(out);
      if (!options.again()) {
        Threads.daemon("parent", this::waitForParent);
      }
      if (options.landlock() && !locked) {
        lock(signed.request(), frames);
      }
      again = run(signed.request(), frames);
    }
    // Not exit: threads and shutdown hooks of the answer are not waited for.
    Runtime.getRuntime().halt(0);
  }

  /// Runs a request.
  ///
  /// @return whether this process can take another: what the next answer finds is what this one
  ///   found
  private boolean run(Request request, Frames frames) {
    capture.limit(
        request.outputLimit(),
        () -> {
          frames.limit("output");
          Runtime.getRuntime().halt(0);
        });
    try (Watch watch = new Watch(frames)) {
      watch.start();
      @Nullable Surroundings found = options.again() ? Surroundings.now() : null;
      frames.ready();
      if (request.probe().isPresent()) {
        frames.probed(request.probe().get().reached());
      } else {
        new Run(request, frames, capture, prints, watch).all();
      }
      boolean again = found != null && found.equals(Surroundings.now());
      frames.end(again);
      return again;
    }
  }

  /// Does a few times what a request will ask for: what that loads is there then, and some of it
  /// compiled. A request that is here already is not made to wait for what only saves time.
  private void rehearse() throws IOException {
    if (options.landlock() && in.available() == 0) {
      Rehearsal.lock(options.readable());
    }
    for (int i = 0; i < REHEARSALS && in.available() == 0; i++) {
      run(Rehearsal.request(), new Frames(OutputStream.nullOutputStream(), new byte[16]));
    }
  }

  private void lock(Request request, Frames frames) {
    String problem = Landlock.lock(options.readable(), request.scratch());
    if (!problem.isEmpty()) {
      frames.fatal("landlock", problem);
      Runtime.getRuntime().halt(NOT_LOCKED);
    }
    locked = true;
  }

  /// Ends this process when nobody is there any more to read the results.
  private void waitForParent() {
    try {
      // Nothing is sent after the request; this waits for the end of the stream.
      while (in.read() >= 0) {}
    } catch (IOException e) {
      // The same as its end.
    }
    Runtime.getRuntime().halt(0);
  }
}
