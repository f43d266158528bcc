package dryrun.sql.calcite;

import dryrun.sql.columns.Batch;
import dryrun.sql.columns.Kernel;
import dryrun.sql.columns.Mapping;
import dryrun.sql.columns.Storage;
import dryrun.sql.columns.Vector;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.adapter.enumerable.EnumUtils;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.RexToLixTranslator;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.BlockStatement;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.ParameterExpression;
import org.apache.calcite.linq4j.tree.Primitive;
import org.apache.calcite.linq4j.tree.Statement;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLocalRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexProgram;
import org.apache.calcite.rex.RexProgramBuilder;
import org.jspecify.annotations.Nullable;

/// Writes the loop of a [Kernel]: Calcite's own code for expressions, over numbers that come from
/// vectors and go to vectors.
final class KernelCode {
  private static final int SHORT = 1000;

  private final ParameterExpression in = Expressions.parameter(Modifier.FINAL, Batch.class, "in");
  private final ParameterExpression from = Expressions.parameter(Modifier.FINAL, int.class, "from");
  private final ParameterExpression to = Expressions.parameter(Modifier.FINAL, int.class, "to");
  private final ParameterExpression kept =
      Expressions.parameter(Modifier.FINAL, int[].class, "kept");
  private final ParameterExpression computed =
      Expressions.parameter(Modifier.FINAL, Vector[].class, "computed");
  private final ParameterExpression row = Expressions.parameter(int.class, "row");
  private final ParameterExpression count = Expressions.parameter(int.class, "count");
  private final Map<String, Statement> declared = new LinkedHashMap<>();
  private final EnumerableRelImplementor implementor;
  private final JavaTypeFactory types;
  private final RexProgram program;
  private final List<RelDataTypeField> fields;

  private KernelCode(
      EnumerableRelImplementor implementor, RexProgram program, List<RelDataTypeField> fields) {
    this.implementor = implementor;
    this.types = implementor.getTypeFactory();
    this.program = program;
    this.fields = fields;
  }

  /// Code for the rows of an input that a program makes of it.
  static Expression mapped(
      EnumerableRelImplementor implementor, RexProgram program, RelNode input, Expression rows) {
    int[] sources = new int[program.getProjectList().size()];
    List<RexNode> computed = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      RexNode project = program.expandLocalRef(program.getProjectList().get(i));
      sources[i] = project instanceof RexInputRef field ? field.getIndex() : -1 - computed.size();
      if (!(project instanceof RexInputRef)) {
        computed.add(program.getProjectList().get(i));
      }
    }
    Vector.Kind[] kinds =
        computed.stream()
            .map(rex -> ColumnarRel.storage(implementor.getTypeFactory(), rex.getType()).kind())
            .toArray(Vector.Kind[]::new);
    boolean filters = program.getCondition() != null;
    Mapping mapping =
        new Mapping(
            sources, kinds, filters, computed.stream().anyMatch(rex -> isLarge(rex.getType())));
    Expression kernel =
        filters || !computed.isEmpty()
            ? new KernelCode(
                    implementor,
                    computing(implementor.getTypeFactory(), program, computed),
                    fields(input))
                .kernel()
            : Expressions.field(null, Kernel.class, "NONE");
    return Expressions.call(
        ColumnarRel.stashed(implementor, mapping),
        "over",
        rows,
        ColumnarRel.run(implementor),
        kernel);
  }

  /// Whether values of a type have no bound that is worth the name.
  private static boolean isLarge(RelDataType type) {
    return switch (type.getSqlTypeName()) {
      case VARCHAR, CHAR -> type.getPrecision() < 0 || type.getPrecision() > SHORT;
      default -> !ColumnTypes.isPlain(type);
    };
  }

  /// Code for the rows that satisfy a condition.
  static Expression filtered(
      EnumerableRelImplementor implementor, RexNode condition, RelNode joined, Expression rows) {
    RexProgramBuilder builder =
        new RexProgramBuilder(joined.getRowType(), joined.getCluster().getRexBuilder());
    builder.addIdentity();
    builder.addCondition(condition);
    return mapped(implementor, builder.getProgram(), joined, rows);
  }

  private static List<RelDataTypeField> fields(RelNode rel) {
    return rel.getRowType().getFieldList();
  }

  /// The program without those columns that are only passed on.
  private static RexProgram computing(
      RelDataTypeFactory types, RexProgram program, List<RexNode> computed) {
    List<RexLocalRef> projects = computed.stream().map(RexLocalRef.class::cast).toList();
    RelDataTypeFactory.Builder rowType = types.builder();
    for (int i = 0; i < projects.size(); i++) {
      rowType.add("c" + i, projects.get(i).getType());
    }
    return new RexProgram(
        program.getInputRowType(),
        program.getExprList(),
        projects,
        program.getCondition(),
        rowType.build());
  }

  private Expression kernel() {
    BlockBuilder loop = new BlockBuilder();
    Statement step = step(loop);
    loop.add(step);
    BlockStatement body = loop.toBlock();
    List<Statement> statements = new ArrayList<>(declared.values());
    statements.add(Expressions.declare(0, count, Expressions.constant(0)));
    statements.add(
        Expressions.for_(
            Expressions.declare(0, row, from),
            Expressions.lessThan(row, to),
            Expressions.preIncrementAssign(row),
            body));
    statements.add(Expressions.return_(null, count));
    return Expressions.new_(
        Kernel.class,
        List.of(),
        List.of(
            Expressions.methodDecl(
                Modifier.PUBLIC,
                int.class,
                "run",
                List.of(in, from, to, kept, computed),
                Expressions.block(statements))));
  }

  private Statement step(BlockBuilder loop) {
    if (program.getCondition() == null) {
      BlockBuilder all = new BlockBuilder(true, loop);
      compute(all);
      all.add(Expressions.statement(Expressions.postIncrementAssign(count)));
      return all.toBlock();
    }
    Expression condition =
        RexToLixTranslator.translateCondition(
            program,
            types,
            loop,
            this::field,
            implementor::getCorrelVariableGetter,
            implementor.getConformance());
    BlockBuilder then = new BlockBuilder(true, loop);
    compute(then);
    then.add(Expressions.statement(Expressions.assign(Expressions.arrayIndex(kept, count), row)));
    then.add(Expressions.statement(Expressions.postIncrementAssign(count)));
    return Expressions.ifThen(condition, then.toBlock());
  }

  private void compute(BlockBuilder block) {
    List<Expression> values =
        RexToLixTranslator.translateProjects(
            program,
            types,
            implementor.getConformance(),
            block,
            null,
            null,
            implementor.getRootExpression(),
            this::field,
            implementor::getCorrelVariableGetter);
    for (int i = 0; i < values.size(); i++) {
      store(block, i, values.get(i), program.getProjectList().get(i).getType());
    }
  }

  /// Puts a value into the vector of a computed column.
  private void store(BlockBuilder block, int column, Expression value, RelDataType type) {
    Storage storage = ColumnarRel.storage(types, type);
    Expression vector = Expressions.arrayIndex(computed, Expressions.constant(column));
    String letter = "o" + column;
    if (storage == Storage.OBJECT) {
      Expression objects = declared(letter, Object[].class, Expressions.call(vector, "objects"));
      block.add(assigned(objects, value));
      return;
    }
    Class<?> primitive = primitive(storage);
    Expression target =
        storage == Storage.DOUBLE
            ? declared(letter, double[].class, Expressions.call(vector, "doubles"))
            : declared(letter, long[].class, Expressions.call(vector, "longs"));
    if (Primitive.is(value.getType())) {
      block.add(assigned(target, widened(storage, EnumUtils.convert(value, primitive))));
      return;
    }
    Type box = Primitive.box(primitive);
    Expression known = block.append(block.newName("known"), EnumUtils.convert(value, box), false);
    block.add(
        Expressions.ifThenElse(
            Expressions.equal(known, Expressions.constant(null)),
            Expressions.statement(Expressions.call(vector, "setNull", count)),
            assigned(target, widened(storage, Expressions.unbox(known)))));
  }

  private Statement assigned(Expression array, Expression value) {
    return Expressions.statement(Expressions.assign(Expressions.arrayIndex(array, count), value));
  }

  private static Expression widened(Storage storage, Expression value) {
    return switch (storage) {
      case BOOLEAN ->
          Expressions.condition(value, Expressions.constant(1L), Expressions.constant(0L));
      case INTEGER, SHORT, BYTE -> Expressions.convert_(value, long.class);
      case LONG, DOUBLE, OBJECT -> value;
    };
  }

  /// The value of a field of the row at hand.
  private Expression field(BlockBuilder block, int index, @Nullable Type as) {
    RelDataType type = fields.get(index).getType();
    Storage storage = ColumnarRel.storage(types, type);
    Expression vector = Expressions.call(in, "column", Expressions.constant(index));
    if (storage == Storage.OBJECT) {
      Expression objects =
          declared("c" + index, Object[].class, Expressions.call(vector, "objects"));
      return Expressions.convert_(Expressions.arrayIndex(objects, row), types.getJavaClass(type));
    }
    Expression array =
        storage == Storage.DOUBLE
            ? declared("c" + index, double[].class, Expressions.call(vector, "doubles"))
            : declared("c" + index, long[].class, Expressions.call(vector, "longs"));
    Expression value = narrowed(storage, Expressions.arrayIndex(array, row));
    if (!type.isNullable()) {
      return value;
    }
    Expression nulls = declared("n" + index, boolean[].class, Expressions.call(vector, "nulls"));
    Class<?> primitive = primitive(storage);
    return Expressions.condition(
        Expressions.andAlso(
            Expressions.notEqual(nulls, Expressions.constant(null)),
            Expressions.arrayIndex(nulls, row)),
        Expressions.constant(null, Primitive.box(primitive)),
        Expressions.box(value));
  }

  private static Expression narrowed(Storage storage, Expression value) {
    return switch (storage) {
      case BOOLEAN -> Expressions.notEqual(value, Expressions.constant(0L));
      case INTEGER, SHORT, BYTE -> Expressions.convert_(value, primitive(storage));
      case LONG, DOUBLE, OBJECT -> value;
    };
  }

  private static Class<?> primitive(Storage storage) {
    return switch (storage) {
      case LONG -> long.class;
      case INTEGER -> int.class;
      case SHORT -> short.class;
      case BYTE -> byte.class;
      case BOOLEAN -> boolean.class;
      case DOUBLE -> double.class;
      case OBJECT -> Object.class;
    };
  }

  /// A variable in front of the loop.
  private Expression declared(String name, Class<?> type, Expression value) {
    ParameterExpression variable = Expressions.parameter(Modifier.FINAL, type, name);
    declared.putIfAbsent(name, Expressions.declare(Modifier.FINAL, variable, value));
    return variable;
  }
}
