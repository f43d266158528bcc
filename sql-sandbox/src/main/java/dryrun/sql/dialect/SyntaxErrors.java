package dryrun.sql.dialect;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Position;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.parser.SqlParseException;

/// Words the parser's errors shortly, with the place in the text as typed.
final class SyntaxErrors {
  private static final Pattern ENCOUNTERED = Pattern.compile("^Encountered \"(.*?)\" at line");
  private static final Pattern LEXICAL =
      Pattern.compile("^Lexical error at line (\\d+), column (\\d+)");
  private static final Pattern KEYWORD = Pattern.compile("^Incorrect syntax near the keyword");
  private static final Pattern WORD = Pattern.compile("^(\\w+|\\S)");

  /// Words and signs that something must follow: the parser stumbles over them, not over the end.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)SELECT|FROM|WHERE|HAVING|QUALIFY|GROUP|ORDER|BY|ON|AND|OR|NOT|IN|IS|LIKE|AS|JOIN|LIMIT"
              + "|OFFSET|WHEN|THEN|ELSE|[,(=<>+*/-]");

  private static final int MOST_EXPECTED = 4;

  private final SourceText source;
  private final MappedText mapped;

  SyntaxErrors(SourceText source, MappedText mapped) {
    this.source = source;
    this.mapped = mapped;
  }

  SqlFailure failure(SqlParseException e) {
    String message = String.valueOf(e.getMessage());
    Position position = position(e, message);
    Matcher encountered = ENCOUNTERED.matcher(message);
    String wording;
    if (encountered.find() && encountered.group(1).startsWith("<EOF>")) {
      position = source.position(source.text().stripTrailing().length());
      wording = "The statement ends too early" + expected(e);
    } else if (encountered.hasMatch()) {
      wording = unexpected(encountered.group(1).strip(), position, expected(e));
    } else if (KEYWORD.matcher(message).find()) {
      wording = unexpected("", position, "");
    } else if (LEXICAL.matcher(message).find()) {
      wording = "This character cannot stand here";
    } else {
      wording = message.lines().findFirst().orElse("The statement does not parse");
    }
    return new SqlFailure(
        new SqlError(SqlError.Kind.SYNTAX, wording, java.util.Optional.of(position)), e);
  }

  private Position position(SqlParseException e, String message) {
    if (e.getPos() != null && e.getPos().getLineNum() > 0) {
      return mapped.sourcePosition(e.getPos().getLineNum(), e.getPos().getColumnNum());
    }
    Matcher lexical = LEXICAL.matcher(message);
    return lexical.find()
        ? mapped.sourcePosition(
            Integer.parseInt(lexical.group(1)), Integer.parseInt(lexical.group(2)))
        : source.position(0);
  }

  private String unexpected(String encountered, Position position, String expected) {
    int offset = source.offset(position.line(), position.column());
    Matcher word = WORD.matcher(source.text().substring(offset));
    String found = word.find() ? word.group() : encountered;
    boolean isLast = source.text().substring(offset).strip().equals(found);
    return isLast && OPEN.matcher(found).matches()
        ? "The statement ends too early, behind '" + found + "'"
        : "Unexpected '" + found + "'" + expected;
  }

  private static String expected(SqlParseException e) {
    int[][] sequences = e.getExpectedTokenSequences();
    String[] images = e.getTokenImages();
    if (sequences == null || images == null) {
      return "";
    }
    List<String> first =
        Arrays.stream(sequences)
            .filter(s -> s.length > 0)
            .map(s -> images[s[0]].replace("\"", ""))
            .distinct()
            .sorted()
            .toList();
    return first.isEmpty() || first.size() > MOST_EXPECTED
        ? ""
        : "; expected " + String.join(" or ", first);
  }
}
