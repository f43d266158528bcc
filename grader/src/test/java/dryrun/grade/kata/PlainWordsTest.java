package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.grade.KataVerdict.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainWordsTest {
  private final Compiler compiler =
      new Compiler(KataSettings.ofThisProgram().jars(), Duration.ofSeconds(60));

  @AfterAll
  void close() {
    compiler.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int f() { return 1 }          | ';' is missing here.
          int f() { return x; }         | No variable named x is known here.
          int f() { return g(1); }      | There is no method g(int) in class Kata.
          int f() { return ""; }        | This is of type String, and int is needed.
          int f() { return 1L; }        | This is of type long; as int it could lose digits without a cast.
          int f() { }                   | A way through this method ends without a return.
          int f() { return 1; int x; }  | No way through this method comes here.
          int f() { int x; return x; }  | The variable x may have no value yet.
          int f() { 1; return 2; }      | This is not a statement.
          int x; int x;                 | There is a variable x already.
          void f() { throw new Exception(); } | Exception can be thrown here: catch it, or declare it with throws.
          static int f() { return g(); } int g() { return 1; } | The method g() belongs to an object, and there is none in a static method.
          Lisp f() { return null; }     | No class named Lisp is known here.
          boolean f() { return true + 1; } | There is no + between boolean and int.
          """)
  void saysWhatIsWrong(String member, String words) {
    Compiled compiled =
        compiler.compile(
            List.of(new SourceFile("Kata.java", "class Kata {\n" + member + "\n}")), Map.of());

    assertEquals(words, compiled.errors().getFirst().message());
    assertEquals(2, compiled.errors().stream().mapToInt(Diagnostic::line).min().orElseThrow());
  }
}
