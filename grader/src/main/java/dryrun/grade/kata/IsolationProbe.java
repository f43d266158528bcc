package dryrun.grade.kata;

import dryrun.sql.Cancellation;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/// Finds the strongest sandbox that works on this machine, by having a process inside try what an
/// answer must not do: read and write a file outside, connect and send to a port of this machine,
/// start a program.
final class IsolationProbe {
  private static final System.Logger LOG = System.getLogger(IsolationProbe.class.getName());

  private static final int ARRIVAL_MILLIS = 100;

  private final KataSettings settings;
  private final Scratch scratch;
  private final ScheduledExecutorService clock;

  /// A sandbox and what it was found to do.
  record Found(ChildCommand command, Isolation isolation) {}

  IsolationProbe(KataSettings settings, Scratch scratch, ScheduledExecutorService clock) {
    this.settings = settings;
    this.scratch = scratch;
    this.clock = clock;
  }

  Found strongest() {
    Found best = new Found(new ChildCommand(settings, Sandbox.none()), Isolation.PROCESS_ONLY);
    for (Sandbox sandbox : settings.sandboxes()) {
      Found found = new Found(new ChildCommand(settings, sandbox), isolation(sandbox));
      if (found.isolation().level().compareTo(best.isolation().level()) < 0) {
        best = found;
      }
      if (best.isolation().level() == Isolation.Level.FULL) {
        return best;
      }
    }
    return best;
  }

  private Isolation isolation(Sandbox sandbox) {
    ChildCommand command = new ChildCommand(settings, sandbox);
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket connections = new ServerSocket(0, 5, here);
        DatagramSocket packets = new DatagramSocket(connections.getLocalPort(), here)) {
      Path outside = scratch.folder();
      Path secret = Files.writeString(outside.resolve("secret"), "secret");
      try (Child child = Child.start(command, scratch.folder(), false)) {
        Request.Probe probe = new Request.Probe(secret, command.program(), packets.getLocalPort());
        Report report = child.run(Request.of(probe), clock, new Cancellation());
        return of(sandbox, report, hasArrived(packets));
      } finally {
        Scratch.delete(outside);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no process can be started in " + sandbox.layers(), e);
      return Isolation.PROCESS_ONLY;
    }
  }

  private static Isolation of(Sandbox sandbox, Report report, boolean packetArrived) {
    if (report.end() != Report.End.DONE) {
      LOG.log(
          System.Logger.Level.DEBUG,
          "{0} does not work here: {1}",
          sandbox.layers(),
          report.detail());
      return Isolation.PROCESS_ONLY;
    }
    List<String> reached = report.reached();
    return new Isolation(
        sandbox.layers(),
        !reached.contains("read") && !reached.contains("write"),
        !reached.contains("connect") && !packetArrived,
        !reached.contains("start"));
  }

  /// Whether a packet came out: inside a network of its own a process may send to itself.
  private static boolean hasArrived(DatagramSocket packets) throws IOException {
    packets.setSoTimeout(ARRIVAL_MILLIS);
    try {
      packets.receive(new DatagramPacket(new byte[1], 1));
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }
}
