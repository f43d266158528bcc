package dryrun.grade.mutation;

import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Runs PIT on the reference of a kata with its tests, in a process of its own. PIT and its plugin
/// for JUnit 5 must be on the class path.
final class KataMutants {
  private static final long MOST_MINUTES = 10;
  private static final Pattern NEEDED =
      Pattern.compile(
          "[/\\\\](pitest|asm|commons-(text|lang3)|stringtemplate|antlr|jopt|junit|opentest4j"
              + "|apiguardian|jspecify|jackson)[^/\\\\]*\\.jar$|(test-)?classes[/\\\\]?$");

  private final Path work;

  /// @param work an empty folder
  KataMutants(Path work) {
    this.work = work;
  }

  Kata.Mutation score(Kata kata) throws IOException, InterruptedException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    Path tests = Files.createDirectories(work.resolve("tests"));
    List<Path> sources = write(kata.reference().sources(), "src");
    sources.addAll(write(kata.given(), "src"));
    compile(sources, classes, classPath());
    List<Path> testSources = write(kata.tests().visible(), "test-src");
    testSources.addAll(write(kata.tests().hidden(), "test-src"));
    write(kata.tests().resources(), "tests");
    List<String> testClasses = new ArrayList<>(names(kata.tests().visible()));
    testClasses.addAll(names(kata.tests().hidden()));
    if (kata.tests().cases().isPresent()) {
      Path data = tests.resolve(PlayedCases.RESOURCE);
      Files.writeString(data, PlayedCases.json(kata.tests().cases().get()));
      testClasses.add(PlayedCases.class.getName());
    }
    compile(testSources, tests, classes + File.pathSeparator + classPath());
    run(kata, classes, tests, testClasses);
    return read(kata);
  }

  private List<Path> write(Sources sources, String folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (var source : sources.texts().entrySet()) {
      Path file = work.resolve(folder).resolve(source.getKey());
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  private static void compile(List<Path> sources, Path to, String classPath) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-g", "-proc:none", "-d", to.toString(), "-classpath", classPath);
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        throw new IllegalStateException("does not compile: " + sources);
      }
    }
  }

  private void run(Kata kata, Path classes, Path tests, List<String> testClasses)
      throws IOException, InterruptedException {
    List<String> targets = new ArrayList<>();
    for (String name : names(kata.reference().sources())) {
      targets.add(name);
      targets.add(name + "$*");
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            "org.pitest.mutationtest.commandline.MutationCoverageReport",
            "--reportDir",
            work.resolve("report").toString(),
            "--sourceDirs",
            work.resolve("src").toString(),
            "--targetClasses",
            String.join(",", targets),
            "--targetTests",
            String.join(",", testClasses),
            "--classPath",
            classes + "," + tests,
            "--outputFormats",
            "XML",
            "--timestampedReports=false",
            "--threads",
            "1");
    Path log = work.resolve("pit.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(kata.item().id() + ": " + Files.readString(log));
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private Kata.Mutation read(Kata kata) throws IOException {
    try {
      NodeList mutants =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(work.resolve("report/mutations.xml").toFile())
              .getElementsByTagName("mutation");
      List<String> survivors = new ArrayList<>();
      for (int i = 0; i < mutants.getLength(); i++) {
        Element mutant = (Element) mutants.item(i);
        if (!mutant.getAttribute("detected").equals("true")) {
          survivors.add(
              "%s:%s: %s"
                  .formatted(
                      text(mutant, "sourceFile"),
                      text(mutant, "lineNumber"),
                      text(mutant, "description")));
        }
      }
      int all = mutants.getLength();
      double score = all == 0 ? 0 : Math.floor(100.0 * (all - survivors.size()) / all) / 100;
      return new Kata.Mutation(score, all, kata.mutationSubject(), survivors);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Element mutant, String tag) {
    return mutant.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static List<String> names(Sources sources) {
    return sources.texts().keySet().stream()
        .map(path -> path.substring(0, path.length() - ".java".length()).replace('/', '.'))
        .toList();
  }

  /// What PIT and the tests of katas need of this test's class path: other test engines there would
  /// run too.
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator))
        .filter(path -> NEEDED.matcher(path).find())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
