package press.rotative.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a dot in a template: the components of a view, an entry of a map, a place in a list, and what
 * Pebble tells of a loop. No method can be called.
 */
final class Components implements AttributeResolver {

  private final ClassValue<Map<String, MethodHandle>> accessors = new ClassValue<>() {
    @Override
    protected Map<String, MethodHandle> computeValue(Class<?> view) {
      return accessors(view);
    }
  };

  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object owner,
      Object name,
      Object @Nullable [] argumentValues,
      @Nullable ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (owner == null) {
      return Pardon.covers(context, template, line, name)
          ? new ResolvedAttribute(Pardon.nothing())
          : null;
    }
    if (Pardon.isNothing(owner)) {
      return new ResolvedAttribute(owner);
    }
    if (owner instanceof Macros macros && argumentValues != null) {
      return new ResolvedAttribute(
          macros.call(context, template, name.toString(), argumentValues, line));
    }
    if (argumentValues != null) {
      throw Mistakes.at(
          template,
          line,
          "template-call",
          "\"" + name + "\" cannot be called",
          "leave the brackets out: only the parts of a view can be read");
    }
    if (owner instanceof Record
        && (accessors.get(owner.getClass()).containsKey(name.toString())
            || !Pardon.covers(context, template, line, name))) {
      return new ResolvedAttribute(component(owner, name.toString(), template, line));
    }
    if (owner instanceof Map<?, ?> map) {
      // what an author did not write is not set
      return new ResolvedAttribute(map.get(name));
    }
    if (owner instanceof List<?> list
        && name instanceof Number number
        && number.intValue() < list.size()) {
      return new ResolvedAttribute(list.get(number.intValue()));
    }
    if (owner instanceof LoopVariables loop) {
      return new ResolvedAttribute(loop(loop, name.toString(), template, line));
    }
    if (Pardon.covers(context, template, line, name)) {
      return new ResolvedAttribute(Pardon.nothing());
    }
    throw unknown(name.toString(), kind(owner), List.of(), template, line);
  }

  /** What a theme's author calls a value. */
  private static String kind(Object value) {
    if (value instanceof String) {
      return "a text";
    }
    if (value instanceof List) {
      return "a list";
    }
    return value instanceof Number || value instanceof Boolean ? "\"" + value + "\"" : "this value";
  }

  private @Nullable Object component(Object view, String name, String template, int line) {
    Map<String, MethodHandle> parts = accessors.get(view.getClass());
    MethodHandle accessor = parts.get(name);
    if (accessor == null) {
      throw unknown(name, word(view.getClass()), List.copyOf(parts.keySet()), template, line);
    }
    try {
      return accessor.invokeExact(view);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a view's component cannot be read: " + name, e);
    }
  }

  /** The manual's name of a view: its class without the last word. */
  private static String word(Class<?> view) {
    String name = view.getSimpleName().replaceFirst("View$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Object loop(LoopVariables loop, String name, String template, int line) {
    return switch (name) {
      case "first" -> loop.isFirst();
      case "last" -> loop.isLast();
      case "index" -> loop.getIndex();
      case "length" -> loop.getLength();
      case "revindex" -> loop.getRevindex();
      default ->
        throw unknown(
            name, "loop", List.of("first", "index", "last", "length", "revindex"), template, line);
    };
  }

  private static TemplateMistake unknown(
      String name, String owner, List<String> valid, String template, int line) {
    String hint = valid.isEmpty() ? "it has no parts" : Renamed.hint(name, valid);
    return Mistakes.at(
        template, line, "template-part", "\"" + name + "\" does not exist in " + owner, hint);
  }

  private static Map<String, MethodHandle> accessors(Class<?> view) {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    Map<String, MethodHandle> accessors = new LinkedHashMap<>();
    for (RecordComponent component : view.getRecordComponents()) {
      try {
        MethodHandle accessor = lookup.unreflect(component.getAccessor());
        accessors.put(
            component.getName(),
            accessor.asType(MethodType.methodType(Object.class, Object.class)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("a view has to be public: " + view.getName(), e);
      }
    }
    return accessors;
  }
}
