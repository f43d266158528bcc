package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what tests use of an answer and the answer does not have. Tests are compiled against the
/// reference, so the compiler cannot say it.
final class Linkage {
  private final Map<String, ClassModel> answer = new HashMap<>();
  private final Set<String> reference;

  private Linkage(Map<String, byte[]> answer, Set<String> reference) {
    answer.forEach((name, bytes) -> this.answer.put(name, ClassFile.of().parse(bytes)));
    this.reference = reference;
  }

  /// What is missing, in words, each thing once.
  ///
  /// @param reference the names of the classes of the reference
  static List<Diagnostic> missing(
      Map<String, byte[]> tests, Map<String, byte[]> answer, Set<String> reference) {
    Linkage linkage = new Linkage(answer, reference);
    Set<String> missing = new LinkedHashSet<>();
    for (byte[] test : tests.values()) {
      for (PoolEntry entry : ClassFile.of().parse(test).constantPool()) {
        switch (entry) {
          case ClassEntry type -> linkage.check(type, missing);
          case MemberRefEntry member -> linkage.check(member, missing);
          default -> {}
        }
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    missing.forEach(words -> diagnostics.add(new Diagnostic("", 0, 0, words)));
    return diagnostics;
  }

  private void check(ClassEntry used, Set<String> missing) {
    String type = used.asInternalName().replace('/', '.');
    if (reference.contains(type) && !answer.containsKey(type)) {
      missing.add("The tests use a class " + type.replace('$', '.') + ", which your answer lacks.");
    }
  }

  private void check(MemberRefEntry member, Set<String> missing) {
    String type = member.owner().asInternalName().replace('/', '.');
    if (!reference.contains(type) || !answer.containsKey(type)) {
      return;
    }
    String name = member.name().stringValue();
    String descriptor = member.type().stringValue();
    if (!has(type, name, descriptor)) {
      missing.add(
          "The tests use %s, which your answer lacks or declares with other types."
              .formatted(words(type, name, descriptor)));
    }
  }

  private boolean has(String type, String name, String descriptor) {
    ClassModel model = answer.get(type);
    if (model == null) {
      // What a class of Java declares is not known here, and cannot be missing.
      return true;
    }
    boolean declared =
        model.methods().stream()
                .anyMatch(m ->
                    m.methodName().equalsString(name) && m.methodType().equalsString(descriptor))
            || model.fields().stream()
                .anyMatch(f ->
                    f.fieldName().equalsString(name) && f.fieldType().equalsString(descriptor));
    if (declared || name.equals("<init>")) {
      return declared;
    }
    boolean objects =
        model.superclass().map(s -> s.asInternalName().equals("java/lang/Object")).orElse(true);
    return (!objects && has(above(model), name, descriptor))
        || model.interfaces().stream()
            .anyMatch(i -> has(i.asInternalName().replace('/', '.'), name, descriptor))
        || isOfEveryObject(name);
  }

  private static String above(ClassModel model) {
    return model
        .superclass()
        .map(type -> type.asInternalName().replace('/', '.'))
        .orElse("java.lang.Object");
  }

  private static boolean isOfEveryObject(String name) {
    return Set.of("equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait")
        .contains(name);
  }

  private static String words(String type, String name, String descriptor) {
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    if (!descriptor.startsWith("(")) {
      return simple + "." + name;
    }
    MethodTypeDesc method = MethodTypeDesc.ofDescriptor(descriptor);
    String parameters =
        method.parameterList().stream()
            .map(ClassDesc::displayName)
            .collect(Collectors.joining(", "));
    return name.equals("<init>")
        ? "new %s(%s)".formatted(simple, parameters)
        : "%s %s.%s(%s)".formatted(method.returnType().displayName(), simple, name, parameters);
  }
}
