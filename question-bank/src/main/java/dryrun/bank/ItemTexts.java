package dryrun.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts of an item, and everything found wrong while they are read.
///
/// @param findings grows
record ItemTexts(ItemFiles item, JsonLines json, List<Finding> findings) {
  ItemTexts(ItemFiles item, JsonLines json) {
    this(item, json, new ArrayList<>());
  }

  /// The text of a file that must be there and not be blank; an empty text after a finding.
  String text(String name) {
    try {
      String text = item.text(name);
      if (text.isBlank()) {
        find(name, "is empty");
      }
      return text;
    } catch (PackException e) {
      findings.addAll(e.findings());
      return "";
    }
  }

  /// The text of a file, or an empty one when there is no such file.
  String optionalText(String name) {
    return item.bytes().containsKey(name) ? text(name) : "";
  }

  /// The three sections of the hints.
  List<String> hints(String text) {
    List<String> hints = Sections.read(text).all().stream().map(Sections.Section::text).toList();
    if (!text.isEmpty() && (hints.size() != 3 || hints.stream().anyMatch(String::isBlank))) {
      find("hints.md", "must be three sections with text, each starting with '## '");
    }
    return hints;
  }

  /// A JSON file of a form; empty when it is not there or after a finding.
  Optional<JsonLines> data(String name, JsonForm form) {
    if (!item.bytes().containsKey(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(form.read(item.path(name), item.text(name)));
    } catch (PackException e) {
      findings.addAll(e.findings());
      return Optional.empty();
    }
  }

  void find(String name, int line, String message) {
    findings.add(new Finding(item.path(name), Optional.of(line), message));
  }

  void find(String name, String message) {
    findings.add(new Finding(item.path(name), Optional.empty(), message));
  }

  /// Finds something in `item.json`, at the line of a JSON pointer.
  void findField(String pointer, String message) {
    findings.add(new Finding(item.path("item.json"), Optional.of(json.line(pointer)), message));
  }

  /// @throws PackException when something was found
  void refuseFindings() throws PackException {
    if (!findings.isEmpty()) {
      throw new PackException(findings);
    }
  }
}
