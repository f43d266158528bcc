package dryrun.grade.kata;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Compiled tests.
final class TestClasses {
  private static final String IGNORE = "Lorg/junit/Ignore;";

  private TestClasses() {}

  /// The names of the classes in which JUnit is to look for tests.
  static List<String> toRun(Map<String, byte[]> classes) {
    return classes.keySet().stream().filter(name -> name.indexOf('$') < 0).toList();
  }

  /// Whether a class has tests of JUnit 4.
  static boolean areVintage(Map<String, byte[]> classes) {
    return classes.values().stream()
        .anyMatch(bytes -> mentions(bytes, "Lorg/junit/Test;", "junit/framework/TestCase"));
  }

  /// The classes without JUnit 4's mark for tests that are not run; JUnit 5's is ignored where
  /// tests run.
  static Map<String, byte[]> enabled(Map<String, byte[]> classes) {
    Map<String, byte[]> enabled = new LinkedHashMap<>();
    classes.forEach(
        (name, bytes) -> enabled.put(name, mentions(bytes, IGNORE) ? withoutIgnore(bytes) : bytes));
    return enabled;
  }

  private static byte[] withoutIgnore(byte[] bytes) {
    ClassTransform everywhere =
        ((ClassTransform)
                (type, element) ->
                    type.with(
                        element instanceof RuntimeVisibleAnnotationsAttribute annotations
                            ? others(annotations)
                            : element))
            .andThen(
                ClassTransform.transformingMethods((method, element) ->
                    method.with(
                        element instanceof RuntimeVisibleAnnotationsAttribute annotations
                            ? others(annotations)
                            : element)));
    return ClassFile.of().transformClass(ClassFile.of().parse(bytes), everywhere);
  }

  private static RuntimeVisibleAnnotationsAttribute others(
      RuntimeVisibleAnnotationsAttribute annotations) {
    return RuntimeVisibleAnnotationsAttribute.of(
        annotations.annotations().stream()
            .filter(annotation -> !annotation.className().equalsString(IGNORE))
            .toList());
  }

  private static boolean mentions(byte[] bytes, String... names) {
    return StreamSupport.stream(ClassFile.of().parse(bytes).constantPool().spliterator(), false)
        .anyMatch(entry ->
            entry instanceof Utf8Entry text && List.of(names).contains(text.stringValue()));
  }
}
