package dryrun.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The languages whose code is coloured when it is read. The parts are found by their looks alone,
/// which is right for what pages show and never fails on what is not quite code.
public enum CodeLanguage {
  SQL(
      "(?<comment>--[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))",
      "(?<string>'(?:[^']|'')*(?:'|\\z))",
      "add all alter and any array as asc between bigint boolean by case cast coalesce column"
          + " create cross current cube date decimal default delete desc describe distinct double"
          + " drop else end except exists explain extract false fetch filter first following for"
          + " foreign from full group grouping groups having if in inner insert integer intersect"
          + " interval into is join key last lateral left like limit natural not null nulls offset"
          + " on or order ordinality outer over partition preceding primary range recursive"
          + " references right rollup row rows select set sets table then time timestamp true"
          + " unbounded union unique unnest update using values varchar view when where window with"
          + " within"),
  JAVA(
      "(?<comment>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))",
      "(?<string>\"\"\"(?s:.*?)(?:\"\"\"|\\z)|\"(?:[^\"\\\\\\n]|\\\\.)*\"?"
          + "|'(?:[^'\\\\\\n]|\\\\.)*'?)",
      "abstract assert boolean break byte case catch char class continue default do double else"
          + " enum extends false final finally float for if implements import instanceof int"
          + " interface long native new null package permits private protected public record return"
          + " sealed short static super switch synchronized this throw throws transient true try"
          + " var void volatile while yield"),
  PYTHON(
      "(?<comment>#[^\\n]*)",
      "(?<string>(?:[rbfRBF]{0,2})(?:\"\"\"(?s:.*?)(?:\"\"\"|\\z)|'''(?s:.*?)(?:'''|\\z)"
          + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'(?:[^'\\\\\\n]|\\\\.)*'?))",
      "False None True and as assert async await break class continue def del elif else except"
          + " finally for from global if import in is lambda match nonlocal not or pass raise"
          + " return try while with yield"),
  YAML(
      "(?<comment>(?<![^\\s])#[^\\n]*)",
      "(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'(?:[^'\\n]|'')*'?)",
      "true false null yes no on off"),
  /// Everything else: shown as it is.
  TEXT("(?<comment>\\b\\B)", "(?<string>\\b\\B)", "");

  private static final String NUMBER = "(?<number>\\b\\d[\\w.]*)";
  private static final String WORD = "(?<word>[\\p{L}_$@][\\p{L}\\p{N}_$]*)";

  private final Pattern parts;

  /// Between blanks.
  private final String keywords;

  CodeLanguage(String comment, String string, String keywords) {
    parts = Pattern.compile(comment + "|" + string + "|" + NUMBER + "|" + WORD);
    this.keywords = " " + keywords + " ";
  }

  /// The language that a code block names; text when it names none of them.
  public static CodeLanguage of(String info) {
    String name = info.strip().toLowerCase(Locale.ROOT).split("[\\s{]", 2)[0];
    return switch (name) {
      case "sql", "trino", "presto", "hive" -> SQL;
      case "java" -> JAVA;
      case "python", "py", "pyspark" -> PYTHON;
      case "yaml", "yml" -> YAML;
      default -> TEXT;
    };
  }

  /// The pieces of some code; together they are the code, character by character.
  public List<CodeToken> tokens(String code) {
    if (this == TEXT) {
      return List.of(new CodeToken(CodeToken.Kind.PLAIN, code));
    }
    List<CodeToken> tokens = new ArrayList<>();
    Matcher matcher = parts.matcher(code);
    int plain = 0;
    while (matcher.find()) {
      CodeToken.Kind kind = kind(matcher, code);
      if (kind != CodeToken.Kind.PLAIN) {
        if (plain < matcher.start()) {
          tokens.add(new CodeToken(CodeToken.Kind.PLAIN, code.substring(plain, matcher.start())));
        }
        tokens.add(new CodeToken(kind, matcher.group()));
        plain = matcher.end();
      }
    }
    if (plain < code.length()) {
      tokens.add(new CodeToken(CodeToken.Kind.PLAIN, code.substring(plain)));
    }
    return List.copyOf(tokens);
  }

  private CodeToken.Kind kind(Matcher matcher, String code) {
    if (matcher.group("comment") != null) {
      return CodeToken.Kind.COMMENT;
    }
    if (matcher.group("string") != null) {
      return CodeToken.Kind.STRING;
    }
    if (matcher.group("number") != null) {
      return CodeToken.Kind.NUMBER;
    }
    return keyword(matcher, code) ? CodeToken.Kind.KEYWORD : CodeToken.Kind.PLAIN;
  }

  /// A key of YAML is to its reader what a keyword is elsewhere.
  private boolean keyword(Matcher matcher, String code) {
    String word = matcher.group("word");
    if (this == YAML && code.startsWith(":", matcher.end())) {
      return true;
    }
    return keywords.contains(" " + (this == SQL ? word.toLowerCase(Locale.ROOT) : word) + " ")
        || (this == JAVA && word.startsWith("@"))
        || (this == PYTHON && word.startsWith("@"));
  }
}
