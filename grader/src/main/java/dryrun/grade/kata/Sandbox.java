package dryrun.grade.kata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is put around the process that runs an answer.
///
/// @param layers what it is made of, as [Isolation] names it
/// @param landlock whether the process locks itself up, too
/// @param wrap makes of places the words before the command
record Sandbox(List<String> layers, boolean landlock, Function<Places, List<String>> wrap) {
  /// What the process needs of the machine.
  ///
  /// @param readable folders and files, absolute
  /// @param scratch the folder in which it runs, absolute
  record Places(List<Path> readable, Path scratch) {}

  /// Processes in all that the user may have inside, threads counted.
  private static final int PROCESSES = 400;

  private static final List<String> LIMITS =
      List.of(
          "--nproc=" + PROCESSES,
          "--fsize=16777216",
          "--nofile=256",
          "--core=0",
          "--as=6442450944");

  Sandbox {
    layers = List.copyOf(layers);
  }

  /// A process of its own and nothing around it.
  static Sandbox none() {
    return new Sandbox(List.of(), false, places -> List.of());
  }

  /// What this machine might have, the strongest first. Whether it works is found out by trying.
  static List<Sandbox> ofThisMachine() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("linux")) {
      return ofLinux(name -> programOnPath(name));
    }
    return system.contains("mac") ? List.of(macOs(), none()) : List.of(none());
  }

  /// @param programs finds a program by its name
  static List<Sandbox> ofLinux(Function<String, Optional<Path>> programs) {
    List<Sandbox> found = new ArrayList<>();
    Optional<Path> bubblewrap = programs.apply("bwrap");
    Optional<Path> unshare = programs.apply("unshare");
    Optional<Path> prlimit = programs.apply("prlimit");
    for (boolean landlock : new boolean[] {true, false}) {
      bubblewrap.ifPresent(program -> found.add(bubblewrap(program, prlimit, landlock)));
      unshare.ifPresent(program -> found.add(namespaces(program, prlimit, landlock)));
      found.add(landlock ? new Sandbox(List.of("landlock"), true, places -> List.of()) : none());
    }
    return found;
  }

  private static Sandbox bubblewrap(Path program, Optional<Path> prlimit, boolean landlock) {
    return new Sandbox(
        layers("bubblewrap", prlimit, landlock),
        landlock,
        places -> {
          List<String> words = new ArrayList<>();
          words.add(program.toString());
          words.addAll(
              List.of("--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
          words.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--clearenv"));
          Stream.concat(
                  Stream.of("/lib", "/lib64", "/usr/lib", "/usr/lib64").map(Path::of),
                  Stream.concat(prlimit.stream(), places.readable().stream()))
              .filter(Files::exists)
              .forEach(
                  path -> words.addAll(List.of("--ro-bind", path.toString(), path.toString())));
          String scratch = places.scratch().toString();
          words.addAll(List.of("--bind", scratch, scratch, "--chdir", scratch, "--"));
          prlimit.ifPresent(p -> limits(words, p));
          return words;
        });
  }

  private static Sandbox namespaces(Path program, Optional<Path> prlimit, boolean landlock) {
    return new Sandbox(
        layers("namespaces", prlimit, landlock),
        landlock,
        places -> {
          List<String> words = new ArrayList<>();
          words.add(program.toString());
          words.addAll(List.of("--map-root-user", "--net", "--ipc", "--pid", "--fork"));
          words.addAll(List.of("--kill-child", "--mount-proc", "--"));
          prlimit.ifPresent(p -> limits(words, p));
          return words;
        });
  }

  /// Not tried on a Mac yet: there, as everywhere, the test of the sandbox decides whether it is
  /// used.
  private static Sandbox macOs() {
    return new Sandbox(
        List.of("sandbox-exec"),
        false,
        places -> {
          StringBuilder rules =
              new StringBuilder("(version 1)(deny default)(allow process-exec-interpreter)");
          rules.append("(allow sysctl-read)(allow mach-lookup)(allow signal (target self))");
          rules.append("(allow file-read-metadata)");
          for (Path path : places.readable()) {
            rules.append("(allow file-read* process-exec (subpath \"%s\"))".formatted(path));
          }
          for (String path : List.of("/usr/lib", "/System/Library", "/private/var/db/dyld")) {
            rules.append("(allow file-read* (subpath \"%s\"))".formatted(path));
          }
          rules.append("(allow file* (subpath \"%s\"))".formatted(places.scratch()));
          return List.of("/usr/bin/sandbox-exec", "-p", rules.toString());
        });
  }

  private static List<String> layers(String wrapper, Optional<Path> prlimit, boolean landlock) {
    List<String> layers = new ArrayList<>(List.of(wrapper));
    prlimit.ifPresent(p -> layers.add("limits"));
    if (landlock) {
      layers.add("landlock");
    }
    return layers;
  }

  private static void limits(List<String> words, Path prlimit) {
    words.add(prlimit.toString());
    words.addAll(LIMITS);
    words.add("--");
  }

  private static Optional<Path> programOnPath(String name) {
    return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
