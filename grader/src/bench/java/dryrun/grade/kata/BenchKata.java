package dryrun.grade.kata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small kata in the forms that [KataBench] compares.
final class BenchKata {
  private static final String ANSWER =
      """
      import java.util.LinkedHashMap;
      import java.util.Map;

      public class LruCache {
        private final Map<Integer, Integer> entries = new LinkedHashMap<>(16, 0.75f, true);
        private final int capacity;

        public LruCache(int capacity) {
          this.capacity = capacity;
        }

        public int get(int key) {
          return entries.getOrDefault(key, -1); // edit EDIT
        }

        public void put(int key, int value) {
          entries.put(key, value);
          if (entries.size() > capacity) {
            entries.remove(entries.keySet().iterator().next());
          }
        }
      }
      """;

  private static final String TESTS =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;

      import org.junit.jupiter.api.Test;

      class LruCacheTest {
        private final LruCache cache = new LruCache(2);

        @Test void is_empty_at_first() { assertEquals(-1, cache.get(1)); }
        @Test void keeps_a_value() { cache.put(1, 10); assertEquals(10, cache.get(1)); }
        @Test void replaces_a_value() { cache.put(1, 10); cache.put(1, 11); assertEquals(11, cache.get(1)); }
        @Test void keeps_two() { cache.put(1, 10); cache.put(2, 20); assertEquals(10, cache.get(1)); assertEquals(20, cache.get(2)); }
        @Test void forgets_the_oldest() { cache.put(1, 10); cache.put(2, 20); cache.put(3, 30); assertEquals(-1, cache.get(1)); }
        @Test void reading_is_using() { cache.put(1, 10); cache.put(2, 20); cache.get(1); cache.put(3, 30); assertEquals(10, cache.get(1)); assertEquals(-1, cache.get(2)); }
        @Test void writing_is_using() { cache.put(1, 10); cache.put(2, 20); cache.put(1, 11); cache.put(3, 30); assertEquals(11, cache.get(1)); }
        @Test void a_miss_is_not_using() { cache.put(1, 10); cache.get(7); cache.put(2, 20); assertEquals(10, cache.get(1)); }
        @Test void holds_one() { LruCache one = new LruCache(1); one.put(1, 10); one.put(2, 20); assertEquals(-1, one.get(1)); assertEquals(20, one.get(2)); }
        @Test void keeps_the_last_of_many() {
          LruCache big = new LruCache(1000);
          for (int i = 0; i < 10_000; i++) big.put(i, -i);
          assertEquals(-9_999, big.get(9_999));
          assertEquals(-1, big.get(8_999));
        }
      }
      """;

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>bench</groupId>
        <artifactId>lru-cache</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.source>17</maven.compiler.source>
          <maven.compiler.target>17</maven.compiler.target>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <version>5.14.4</version>
            <scope>test</scope>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
            <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
            <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.4</version></plugin>
          </plugins>
        </build>
      </project>
      """;

  private BenchKata() {}

  static KataSuite suite() {
    return KataSuite.builder()
        .reference(List.of(new SourceFile("LruCache.java", ANSWER)))
        .tests(List.of(new SourceFile("LruCacheTest.java", TESTS)))
        .build();
  }

  static String answer(int edit) {
    return ANSWER.replace("EDIT", Integer.toString(edit));
  }

  static void writeProject(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("src/main/java"));
    Files.createDirectories(folder.resolve("src/test/java"));
    Files.writeString(folder.resolve("pom.xml"), POM);
    Files.writeString(folder.resolve("src/test/java/LruCacheTest.java"), TESTS);
  }

  static void writeAnswer(Path folder, int edit) throws IOException {
    Files.writeString(folder.resolve("src/main/java/LruCache.java"), answer(edit));
  }

  /// One file for `java Main.java`, with the tests as they are and nothing of JUnit.
  static Path writeMain(Path folder, int edit) throws IOException {
    String tests = TESTS.replaceAll("import .*;", "").replace("@Test void", "void");
    StringBuilder calls = new StringBuilder();
    tests
        .lines()
        .filter(line -> line.contains("  void "))
        .map(line -> line.strip().substring("void ".length(), line.strip().indexOf('(')))
        .forEach(name -> calls.append("new LruCacheTest().").append(name).append("();\n"));
    String helper =
        "static void assertEquals(int a, int b) { if (a != b) throw new AssertionError(a + \" is"
            + " not \" + b); }";
    String main =
        """
        import java.util.LinkedHashMap;
        import java.util.Map;
        class Main {
          public static void main(String[] arguments) {
            %s
          }
        }
        """
            .formatted(calls);
    String all =
        main
            + answer(edit).replaceAll("import .*;", "").replace("public class", "class")
            + tests.replace("class LruCacheTest {", "class LruCacheTest { " + helper);
    return Files.writeString(folder.resolve("Main.java"), all);
  }
}
