package dryrun.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodeLanguageTest {

  @Test
  void tellsSqlApart() {
    assertEquals(
        "<K>SELECT</K> user_id, <K>count</K>(*) ".replace("<K>count</K>", "count")
            + "<C>-- all of them</C>\n<K>FROM</K> events <K>where</K> name = <S>'it''s'</S>"
            + " <K>and</K> n > <N>1.5e3</N> <C>/* to\nbe */</C>",
        marked(
            CodeLanguage.SQL,
            "SELECT user_id, count(*) -- all of them\nFROM events where name = 'it''s' and n >"
                + " 1.5e3 /* to\nbe */"));
  }

  @Test
  void tellsJavaApart() {
    assertEquals(
        "<K>@Override</K> <K>public</K> <K>int</K> of(String s) { <K>return</K> s =="
            + " <S>\"a\\\"b\"</S> ? <S>'\\''</S> : <N>0xFF</N>; <C>// why</C>",
        marked(
            CodeLanguage.JAVA,
            "@Override public int of(String s) { return s == \"a\\\"b\" ? '\\'' : 0xFF; // why"));
  }

  @Test
  void tellsPythonApart() {
    assertEquals(
        "<K>def</K> f(x):\n"
            + "  <S>\"\"\"Says\n"
            + "  so.\"\"\"</S>\n"
            + "  <K>return</K> <S>f'{x}'</S> <C># done</C>",
        marked(
            CodeLanguage.PYTHON, "def f(x):\n  \"\"\"Says\n  so.\"\"\"\n  return f'{x}' # done"));
  }

  @Test
  void tellsYamlApart() {
    assertEquals(
        "<K>retries</K>: <N>3</N>\n<K>url</K>: http<K>s</K>://a#b <C># note</C>\non_failure: <S>'x'</S>"
            .replace("http<K>s</K>", "<K>https</K>")
            .replace("on_failure", "<K>on_failure</K>"),
        marked(CodeLanguage.YAML, "retries: 3\nurl: https://a#b # note\non_failure: 'x'"));
  }

  @Test
  void leavesOtherTextAlone() {
    assertEquals("select 1 -- x", marked(CodeLanguage.of("text"), "select 1 -- x"));
  }

  @Test
  void knowsTheLanguageByTheNameOfTheBlock() {
    assertEquals(
        List.of(CodeLanguage.SQL, CodeLanguage.PYTHON, CodeLanguage.YAML, CodeLanguage.TEXT),
        List.of("SQL", "py title=x", " yml ", "").stream().map(CodeLanguage::of).toList());
  }

  @Property(tries = 500, seed = "20261120")
  void losesNoCharacter(@ForAll @StringLength(max = 60) String code) {
    for (CodeLanguage language : CodeLanguage.values()) {
      assertEquals(
          code, language.tokens(code).stream().map(CodeToken::text).collect(Collectors.joining()));
    }
  }

  private static String marked(CodeLanguage language, String code) {
    return language.tokens(code).stream()
        .map(token -> {
          char sign = token.kind().name().charAt(0);
          return token.kind() == CodeToken.Kind.PLAIN
              ? token.text()
              : "<" + sign + ">" + token.text() + "</" + sign + ">";
        })
        .collect(Collectors.joining());
  }
}
