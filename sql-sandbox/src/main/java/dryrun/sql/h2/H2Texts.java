package dryrun.sql.h2;

import dryrun.sql.functions.Patterns;
import dryrun.sql.functions.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Our functions of text as H2 calls them: NULL for a NULL, arrays for lists. Public because H2
/// finds them by name.
public final class H2Texts {
  private H2Texts() {}

  public static @Nullable String repeat(@Nullable String text, long count) {
    return text == null ? null : Texts.repeat(text, count);
  }

  public static String space(long count) {
    return Texts.space(count);
  }

  public static @Nullable String lpad(@Nullable String text, long length) {
    return text == null ? null : Texts.lpad(text, length);
  }

  public static @Nullable String lpad(@Nullable String text, long length, @Nullable String pad) {
    return (text == null || pad == null) ? null : Texts.lpad(text, length, pad);
  }

  public static @Nullable String rpad(@Nullable String text, long length) {
    return text == null ? null : Texts.rpad(text, length);
  }

  public static @Nullable String rpad(@Nullable String text, long length, @Nullable String pad) {
    return (text == null || pad == null) ? null : Texts.rpad(text, length, pad);
  }

  public static @Nullable String replace(@Nullable String text, @Nullable String search) {
    return (text == null || search == null) ? null : Texts.replace(text, search);
  }

  public static @Nullable String replace(
      @Nullable String text, @Nullable String search, @Nullable String other) {
    return (text == null || search == null || other == null)
        ? null
        : Texts.replace(text, search, other);
  }

  public static @Nullable String substr(@Nullable String text, long start) {
    return text == null ? null : Texts.substr(text, start);
  }

  public static @Nullable String substr(@Nullable String text, long start, long length) {
    return text == null ? null : Texts.substr(text, start, length);
  }

  public static @Nullable Long strpos(@Nullable String text, @Nullable String search) {
    return (text == null || search == null) ? null : Texts.strpos(text, search);
  }

  public static String @Nullable [] split(@Nullable String text, @Nullable String delimiter) {
    return (text == null || delimiter == null) ? null : array(Texts.split(text, delimiter));
  }

  public static @Nullable String splitPart(
      @Nullable String text, @Nullable String delimiter, long number) {
    return (text == null || delimiter == null) ? null : Texts.splitPart(text, delimiter, number);
  }

  public static @Nullable Boolean startsWith(@Nullable String text, @Nullable String prefix) {
    return (text == null || prefix == null) ? null : (Boolean) Texts.startsWith(text, prefix);
  }

  public static @Nullable Boolean endsWith(@Nullable String text, @Nullable String suffix) {
    return (text == null || suffix == null) ? null : (Boolean) Texts.endsWith(text, suffix);
  }

  public static @Nullable String reverse(@Nullable String text) {
    return text == null ? null : Texts.reverse(text);
  }

  public static @Nullable String translate(
      @Nullable String text, @Nullable String from, @Nullable String to) {
    return (text == null || from == null || to == null) ? null : Texts.translate(text, from, to);
  }

  public static @Nullable Boolean regexpLike(@Nullable String text, @Nullable String regex) {
    return (text == null || regex == null) ? null : (Boolean) Patterns.regexpLike(text, regex);
  }

  public static @Nullable String regexpExtract(@Nullable String text, @Nullable String regex) {
    return (text == null || regex == null) ? null : Patterns.regexpExtract(text, regex);
  }

  public static @Nullable String regexpExtract(
      @Nullable String text, @Nullable String regex, long group) {
    return (text == null || regex == null) ? null : Patterns.regexpExtract(text, regex, group);
  }

  public static @Nullable Long regexpCount(@Nullable String text, @Nullable String regex) {
    return (text == null || regex == null) ? null : (Long) Patterns.regexpCount(text, regex);
  }

  public static @Nullable String regexpReplace(@Nullable String text, @Nullable String regex) {
    return (text == null || regex == null) ? null : Patterns.regexpReplace(text, regex);
  }

  public static @Nullable String regexpReplace(
      @Nullable String text, @Nullable String regex, @Nullable String other) {
    return (text == null || regex == null || other == null)
        ? null
        : Patterns.regexpReplace(text, regex, other);
  }

  public static String @Nullable [] regexpSplit(@Nullable String text, @Nullable String regex) {
    return (text == null || regex == null) ? null : array(Patterns.regexpSplit(text, regex));
  }

  public static @Nullable Boolean like(@Nullable String text, @Nullable String pattern) {
    return (text == null || pattern == null) ? null : (Boolean) Patterns.like(text, pattern);
  }

  public static @Nullable Boolean like(
      @Nullable String text, @Nullable String pattern, @Nullable String escape) {
    return (text == null || pattern == null || escape == null)
        ? null
        : (Boolean) Patterns.like(text, pattern, escape);
  }

  public static @Nullable Boolean ilike(@Nullable String text, @Nullable String pattern) {
    return (text == null || pattern == null) ? null : (Boolean) Patterns.ilike(text, pattern);
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(new String[0]);
  }
}
