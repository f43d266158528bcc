package dryrun.app.cli;

import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import java.util.LinkedHashMap;
import java.util.Map;

/// A kata as a small Maven project that an IDE opens: what the candidate may see of it.
record KataProject(Kata kata) {

  /// The files to write, by path.
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("README.md", readme());
    files.put("pom.xml", pom());
    put(files, "src/main/java/", kata.starter());
    put(files, "src/main/java/", kata.given());
    put(files, "src/test/java/", kata.tests().visible());
    put(files, "src/test/resources/", kata.tests().resources());
    return files;
  }

  private static void put(Map<String, String> files, String folder, Sources sources) {
    sources.texts().forEach((name, text) -> files.put(folder + name, text));
  }

  private String readme() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(kata.item().title()).append("\n\n");
    text.append(kata.prompt().strip()).append("\n");
    kata.tests()
        .cases()
        .ifPresent(table -> {
          if (table.cases().stream().anyMatch(Kata.DataCase::visible)) {
            text.append("\n## Examples\n\n");
            table.cases().stream()
                .filter(Kata.DataCase::visible)
                .forEach(each ->
                    text.append(
                        "- %s: `%s` of `%s` gives `%s`\n"
                            .formatted(
                                each.name(), table.call(), each.arguments(), each.expected())));
          }
        });
    text.append("\n## When you are done\n\n");
    text.append("    dryrun kata grade --trust ").append(kata.item().id()).append(" .\n");
    return text.toString();
  }

  private String pom() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>kata</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      <properties>
        <maven.compiler.release>25</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      <dependencies>
        <dependency>
          <groupId>org.junit.jupiter</groupId>
          <artifactId>junit-jupiter</artifactId>
          <version>5.14.4</version>
          <scope>test</scope>
        </dependency>
    %s  </dependencies>
      <build>
        <plugins>
          <plugin>
            <artifactId>maven-surefire-plugin</artifactId>
            <version>3.5.4</version>
          </plugin>
        </plugins>
      </build>
    </project>
    """
        .formatted(kata.item().id().name(), kata.imported().isPresent() ? IMPORTED : "");
  }

  private static final String IMPORTED =
      """
          <dependency>
            <groupId>org.junit.vintage</groupId>
            <artifactId>junit-vintage-engine</artifactId>
            <version>5.14.4</version>
            <scope>test</scope>
          </dependency>
          <dependency>
            <groupId>org.assertj</groupId>
            <artifactId>assertj-core</artifactId>
            <version>3.27.7</version>
            <scope>test</scope>
          </dependency>
      """;
}
