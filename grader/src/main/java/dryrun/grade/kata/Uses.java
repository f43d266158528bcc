package dryrun.grade.kata;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where in its source a class uses something.
final class Uses {
  private Uses() {}

  static Optional<Integer> ofClass(ClassModel type, String name) {
    return line(
        type,
        element ->
            switch (element) {
              case NewObjectInstruction made -> made.className().asInternalName().equals(name);
              case InvokeInstruction call -> call.owner().asInternalName().equals(name);
              case FieldInstruction field -> field.owner().asInternalName().equals(name);
              case TypeCheckInstruction check -> check.type().asInternalName().equals(name);
              case ConstantInstruction constant ->
                  constant.constantValue().toString().contains(name);
              default -> false;
            });
  }

  static Optional<Integer> ofMember(ClassModel type, MemberRefEntry member) {
    return line(
        type,
        element ->
            switch (element) {
              case InvokeInstruction call ->
                  call.name().equals(member.name()) && call.owner().equals(member.owner());
              case FieldInstruction field ->
                  field.name().equals(member.name()) && field.owner().equals(member.owner());
              default -> false;
            });
  }

  /// Whether a class declares a method or field of this name.
  static boolean declares(ClassModel type, String member) {
    return type.methods().stream().anyMatch(m -> m.methodName().equalsString(member))
        || type.fields().stream().anyMatch(f -> f.fieldName().equalsString(member));
  }

  static String sourceFile(ClassModel type) {
    return type.findAttribute(Attributes.sourceFile())
        .map(file -> file.sourceFile().stringValue())
        .orElse(type.thisClass().asInternalName());
  }

  private static Optional<Integer> line(ClassModel type, Predicate<CodeElement> use) {
    for (MethodModel method : type.methods()) {
      int line = 0;
      for (CodeElement element :
          method.code().<Iterable<CodeElement>>map(c -> c).orElse(List.of())) {
        if (element instanceof LineNumber number) {
          line = number.line();
        } else if (line > 0 && use.test(element)) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }
}
