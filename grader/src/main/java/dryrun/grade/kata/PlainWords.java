package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/// Says what the compiler says in the words of a person. What has no words here is said in the
/// compiler's.
final class PlainWords {
  /// By the compiler's key for a message: what to find in its text, and what to make of it.
  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          rule("compiler.err.expected", "(.+) expected", "%s is missing here."),
          rule("compiler.err.expected2", "(.+) or (.+) expected", "%s or %s is missing here."),
          rule(
              "compiler.err.expected3",
              "(.+), (.+),? or (.+) expected",
              "%s, %s or %s is missing here."),
          rule("compiler.err.premature.eof", "", "The file ends too soon: a } is missing."),
          rule("compiler.err.not.stmt", "", "This is not a statement."),
          rule("compiler.err.illegal.start.of.expr", "", "An expression cannot begin here."),
          rule("compiler.err.illegal.start.of.type", "", "A type cannot begin here."),
          rule("compiler.err.unclosed.str.lit", "", "This text has no closing quote."),
          rule("compiler.err.unclosed.char.lit", "", "This character has no closing quote."),
          rule(
              "compiler.err.missing.ret.stmt",
              "",
              "A way through this method ends without a return."),
          rule(
              "compiler.err.cant.resolve.location",
              "symbol:\\s+(\\w+) (\\S+)",
              "No %s named %s is known here."),
          rule(
              "compiler.err.cant.resolve",
              "symbol:\\s+(\\w+) (\\S+)",
              "No %s named %s is known here."),
          rule(
              "compiler.err.cant.resolve.location.args",
              "symbol:\\s+(\\w+) (.+)\\n\\s+location:\\s+(.+)",
              "There is no %s %s in %s."),
          rule("compiler.err.cant.resolve.args", "symbol:\\s+(\\w+) (.+)", "There is no %s %s."),
          rule(
              "compiler.err.prob.found.req",
              "incompatible types: (\\S+) cannot be converted to (\\S+)",
              "This is of type %s, and %s is needed."),
          rule(
              "compiler.err.prob.found.req#2",
              "incompatible types: possible lossy conversion from (\\S+) to (\\S+)",
              "This is of type %s; as %s it could lose digits without a cast."),
          rule(
              "compiler.err.unreported.exception.need.to.catch.or.throw",
              "exception (\\S+);",
              "%s can be thrown here: catch it, or declare it with throws."),
          rule(
              "compiler.err.var.might.not.have.been.initialized",
              "variable (\\S+) ",
              "The variable %s may have no value yet."),
          rule(
              "compiler.err.already.defined",
              "(\\w+) (\\S+) is already defined",
              "There is a %s %s already."),
          rule(
              "compiler.err.does.not.override.abstract",
              "(\\S+) is not abstract and does not override abstract method (.+) in (\\S+)",
              "%s lacks the method %s of %s."),
          rule(
              "compiler.err.class.public.should.be.in.file",
              "(\\w+) (\\S+) is public",
              "The %s %s must be in a file of its own name."),
          rule("compiler.err.unreachable.stmt", "", "No way through this method comes here."),
          rule(
              "compiler.err.non-static.cant.be.ref",
              "non-static (\\w+) (\\S+)",
              "The %s %s belongs to an object, and there is none in a static method."),
          rule(
              "compiler.err.operator.cant.be.applied.1",
              "operator '(.+)'\\n\\s+first type:\\s+(.+)\\n\\s+second type:\\s+(.+)",
              "There is no %s between %s and %s."),
          rule(
              "compiler.err.not.def.public.cant.access",
              "^(\\S+) ",
              "%s cannot be used from here."),
          rule(
              "compiler.err.doesnt.exist",
              "package (\\S+) does not exist",
              "There is no package %s here."));

  /// The package in front of a class.
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  private record Rule(Pattern pattern, String words) {}

  private PlainWords() {}

  static List<Diagnostic> of(
      List<? extends javax.tools.Diagnostic<? extends JavaFileObject>> said) {
    return said.stream()
        .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(PlainWords::of)
        .toList();
  }

  private static Diagnostic of(javax.tools.Diagnostic<? extends JavaFileObject> said) {
    @Nullable JavaFileObject source = said.getSource();
    return new Diagnostic(
        source == null ? "" : MemoryFiles.path(source),
        (int) Math.max(0, said.getLineNumber()),
        (int) Math.max(0, said.getColumnNumber()),
        words(said.getCode(), said.getMessage(Locale.ROOT)));
  }

  private static String words(String code, String message) {
    for (int part = 0; part < 2; part++) {
      Rule rule = RULES.get(part == 0 ? code : code + "#2");
      if (rule != null) {
        Matcher found = rule.pattern().matcher(message);
        if (found.find()) {
          Object[] groups = new Object[found.groupCount()];
          for (int i = 0; i < groups.length; i++) {
            groups[i] = PACKAGE.matcher(found.group(i + 1).strip()).replaceAll("");
          }
          return rule.words().formatted(groups);
        }
      }
    }
    String line = message.lines().findFirst().orElse(message);
    return Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".";
  }

  private static Map.Entry<String, Rule> rule(String code, String pattern, String words) {
    return Map.entry(code, new Rule(Pattern.compile(pattern), words));
  }
}
