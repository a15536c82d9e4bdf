package press.rotative.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.content.ComponentForms.Form;
import press.rotative.content.ComponentForms.Use;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.url.Preset;

/** Checks the use of one component, and types its attributes. */
final class ComponentReader {

  private static final String PUT_IT_HERE =
      "put the file into the site's content folder and write its path";

  private final Compilation body;
  private final String name;
  private final Location location;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>(0);

  private ComponentReader(Compilation body, String name, Location location) {
    this.body = body;
    this.name = name;
    this.location = location;
  }

  /** Whether a site whose texts were written for another tool lacks the component: then it may be that tool's. */
  static boolean isForeign(Compilation body, String name) {
    Set<String> known = body.settings.components().get();
    return body.settings.preset() != Preset.ROTATIVE
        && !DirectiveHead.isBox(name)
        && !known.contains(name)
        && Suggestion.nearest(name, known).isEmpty();
  }

  /** The component, or null where there is none of the name or it lacks what it shows: that is said. */
  static @Nullable Component read(
      Compilation body, String name, Attributes attributes, Location location) {
    Set<String> known = body.settings.components().get();
    if (!known.contains(name) && DirectiveHead.isBox(name) && known.contains("note")) {
      // a site's own component of the name goes first
      return read(body, "note", attributes.as(name), location);
    }
    ComponentReader reader = new ComponentReader(body, name, location);
    if (!known.contains(name)) {
      body.problems.add(Diagnostic.error(
          "unknown-component",
          location,
          "there is no component \"" + name + "\"",
          Suggestion.hint(name, new TreeSet<>(known))));
      return null;
    }
    Form form = ComponentForms.find(name);
    return form == null ? reader.own(attributes) : reader.packed(form, attributes);
  }

  private @Nullable Component packed(Form form, Attributes attributes) {
    String needed = form.needed();
    String main = needed == null ? null : attributes.text(needed);
    Use use = form.attributes().get(needed);
    if (main != null
        && (use == Use.PICTURE || use == Use.FILE)
        && Address.isRemote(main, body.settings.site())) {
      return use == Use.PICTURE ? remotePicture(main, attributes) : player(main, attributes);
    }
    attributes.values().forEach((key, value) -> {
      Use type = form.attributes().get(key);
      if (type == null) {
        body.problems.add(Diagnostic.warning(
            "unknown-attribute",
            location,
            "\"" + key + "\" is no attribute of \"" + name + "\"",
            Suggestion.hint(key, form.attributes().keySet())));
      } else {
        take(key, value, type);
      }
    });
    if (name.equals("embed") && main != null) {
      values.computeIfAbsent("provider", p -> Embeds.provider(main));
    }
    if (needed != null && !values.containsKey(needed)) {
      if (main == null) {
        body.problems.add(Diagnostic.error(
            "missing-attribute",
            location,
            "\"" + name + "\" has no \"" + needed + "\"",
            "write " + needed + "=\"…\", " + word(form.attributes().get(needed))));
      }
      return null;
    }
    return component(name);
  }

  private Component own(Attributes attributes) {
    attributes.values().forEach((key, value) -> take(key, value, ComponentForms.guess(key, value)));
    return component(name);
  }

  private Component remotePicture(String address, Attributes attributes) {
    body.problems.add(Diagnostic.warning(
        "remote-picture",
        location,
        "the picture \"" + address + "\" is on another host, so a link stands in its place",
        PUT_IT_HERE));
    return Component.ofPicture(
        address,
        attributes.text("alt"),
        attributes.text("caption"),
        attributes.text("credit"),
        location);
  }

  /** A box for a film or a sound on another host: nothing is loaded from there. */
  private Component player(String address, Attributes attributes) {
    values.put("href", Address.encode(address));
    values.put("provider", Embeds.provider(address));
    String title = attributes.text("title");
    String caption = attributes.text("caption");
    // without a title it is called by its caption
    put("title", title == null ? caption : title);
    put("caption", title == null ? null : caption);
    put("credit", attributes.text("credit"));
    return component("embed");
  }

  private void put(String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      values.put(key, text.strip());
    }
  }

  private Component component(String shown) {
    return new Component(shown, values, references, location);
  }

  private void take(String key, Attributes.Value value, Use type) {
    String text = value.text();
    switch (type) {
      case TEXT -> values.put(key, text);
      case FLAG -> values.put(key, text.equals("true"));
      case NUMBER -> {
        try {
          values.put(key, Integer.parseInt(text));
        } catch (NumberFormatException e) {
          refuse(key, text, type);
        }
      }
      case KIND -> {
        Alerts.Kind kind = Alerts.Kind.find(text);
        if (kind == null) {
          refuse(key, text, type);
        } else {
          values.put(key, kind.name().toLowerCase(Locale.ROOT));
        }
      }
      case PICTURE, FILE, LINK -> lead(key, text, type);
    }
  }

  private void refuse(String key, String text, Use type) {
    body.problems.add(Diagnostic.error(
        "wrong-attribute",
        location,
        "\"" + text + "\" cannot be the value of \"" + key + "\"",
        "write " + word(type)));
  }

  private void lead(String key, String target, Use type) {
    switch (Address.of(target, body.settings.site())) {
      case WITHIN -> {
        Reference.Kind kind = type == Use.PICTURE ? Reference.Kind.PICTURE : Reference.Kind.LINK;
        references.put(key, body.writer.refer(new Reference(kind, target, null, location)));
        values.put(key, target);
      }
      case OUTSIDE -> {
        if (type == Use.PICTURE) {
          body.problems.add(Diagnostic.warning(
              "remote-picture",
              location,
              "the picture \"" + target + "\" is on another host, so it is left out",
              PUT_IT_HERE));
        } else {
          values.put(key, Address.encode(target));
        }
      }
      case UNSAFE -> body.links.reportUnsafe(target, location);
    }
  }

  private static String word(@Nullable Use type) {
    return type == null ? "a value" : type.words;
  }
}
