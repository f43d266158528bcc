package dryrun.sql.worker;

import dryrun.sql.Cancellation;
import dryrun.sql.InProcess;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.worker.Frames.Frame;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;

/// The process that runs statements for another: requests come on standard input, answers go to
/// standard output, and when the input closes it ends at once, whatever it is doing.
public final class WorkerMain {
  private final Frames frames;
  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
  private final InProcess sandbox =
      new InProcess(new DatasetLoader(CompanyDataset.byName()), new CalciteEngine());
  private Cancellation cancellation = new Cancellation();

  private record Task(Frame frame, Cancellation cancellation) {}

  private WorkerMain(Frames frames) {
    this.frames = frames;
  }

  /// Serves until standard input closes.
  public static void main(String[] arguments) throws Exception {
    Frames frames = new Frames(System.in, new FileOutputStream(FileDescriptor.out));
    // Whatever a library prints must not end up between the answers.
    System.setOut(System.err);
    new WorkerMain(frames).serve();
  }

  private void serve() throws IOException, InterruptedException {
    Thread.ofPlatform().daemon().name("requests").start(this::listen);
    sandbox.warmUp();
    frames.send("ready");
    while (true) {
      Task task = tasks.take();
      try {
        answer(task);
        frames.send(sandbox.isBusy() ? "last" : "end");
      } catch (CancellationException e) {
        frames.send("cancelled");
      } catch (RuntimeException e) {
        frames.send("fault", e.toString());
      }
    }
  }

  private void answer(Task task) throws IOException {
    SqlRequest request = RequestParts.request(task.frame().parts().parts());
    if (task.frame().kind().equals("explain")) {
      frames.send("explanation", OutcomeParts.of(sandbox.explain(request)));
    } else {
      sandbox.run(request, task.cancellation(), new Reports());
    }
  }

  /// Sends what happens; when nobody is there to take it, this process has no use.
  private final class Reports implements InProcess.Progress {
    @Override
    public void running() {
      send("running");
    }

    @Override
    public void done(SqlOutcome outcome) {
      send("outcome", OutcomeParts.of(outcome));
    }

    private void send(String kind, Object... values) {
      try {
        frames.send(kind, values);
      } catch (IOException e) {
        Runtime.getRuntime().halt(1);
      }
    }
  }

  private void listen() {
    try {
      for (Optional<Frame> frame = frames.receive(); frame.isPresent(); frame = frames.receive()) {
        if (frame.get().kind().equals("cancel")) {
          cancellation.cancel();
        } else {
          cancellation = new Cancellation();
          tasks.add(new Task(frame.get(), cancellation));
        }
      }
    } catch (IOException e) {
      // The other side is gone or talks nonsense: there is nobody left to tell.
      Runtime.getRuntime().halt(1);
    }
    Runtime.getRuntime().halt(0);
  }
}
