package dryrun.app.desktop;

import dryrun.bank.InstalledPacks;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.copies.CopiedPack;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long it takes from the start of the process until Home is drawn, with few items beside the
/// built-in pack and with many. The two take turns, so that a busy moment meets both.
final class StartProbe {
  private static final int FEW = 200;
  private static final int MANY = 10_000;

  /// The first ones read every pack and make the index, as after a pack was added.
  private static final int WARM = 2;

  private static final int STARTS = 10;

  private StartProbe() {}

  /// Prints the figures.
  static void run() throws IOException, PackException, InterruptedException {
    Home few = Home.with(FEW);
    Home many = Home.with(MANY);
    for (int i = 0; i < WARM + STARTS; i++) {
      few.start(i >= WARM);
      many.start(i >= WARM);
    }
    few.print();
    many.print();
    System.out.printf(
        Locale.ROOT,
        "%,d items take %.2f times as long as %,d, in the median%n",
        MANY,
        (double) many.median() / few.median(),
        FEW);
  }

  /// A user's data with a pack of so many items in it.
  private record Home(Path folder, int items, List<Long> taken) {
    static Home with(int items) throws IOException, PackException {
      Path folder = Files.createTempDirectory("start");
      try (CopiedPack pack = CopiedPack.write(items)) {
        new InstalledPacks(folder.resolve("packs"), new PackOpener()).add(pack.folder());
      }
      return new Home(folder, items, new ArrayList<>());
    }

    void start(boolean counts) throws IOException, InterruptedException {
      long from = System.nanoTime();
      Process window =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-XX:+UseSerialGC",
                  "-Xmx768m",
                  "-Dglass.platform=Headless",
                  "-Dprism.order=sw",
                  "--enable-native-access=ALL-UNNAMED",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  ShownHome.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      long taken = untilHome(window) - from;
      if (counts) {
        this.taken.add(taken);
      }
      if (window.waitFor() != 0) {
        throw new IOException("the window did not close in order");
      }
    }

    private static long untilHome(Process window) throws IOException {
      BufferedReader lines = window.inputReader(StandardCharsets.UTF_8);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(ShownHome.SHOWN)) {
          return System.nanoTime();
        }
      }
      throw new IOException("Home was not shown");
    }

    long median() {
      return taken.stream().sorted().skip(taken.size() / 2).findFirst().orElseThrow();
    }

    void print() {
      List<Long> sorted = taken.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%,d items: median %,.0f ms, least %,.0f ms, most %,.0f ms of %d starts, load %.0f%n",
          items,
          median() / 1e6,
          sorted.getFirst() / 1e6,
          sorted.getLast() / 1e6,
          sorted.size(),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
  }
}
