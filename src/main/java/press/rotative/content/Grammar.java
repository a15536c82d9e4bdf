package press.rotative.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to know of a programming language to mark its key words and its comments.
 *
 * @param comments signs that begin a comment up to the end of the line
 * @param blocks signs that begin and end a comment of any length, in pairs
 * @param quotes signs between which text stands
 * @param keys what is marked beside the words
 * @param anyCase whether capitals make no difference in words
 */
record Grammar(
    Set<String> words,
    List<String> comments,
    List<String> blocks,
    String quotes,
    Keys keys,
    boolean anyCase) {

  /** What a language has in the place of words. */
  enum Keys {
    NONE,
    /** The name before a colon or an equals sign at the beginning of a line. */
    FIELDS,
    /** Names of tags. */
    TAGS,
    /** Lines by their first sign. */
    LINES
  }

  private static final String C =
      "break case char const continue default do double else enum extern float for goto if inline int long"
          + " register return short signed sizeof static struct switch typedef union unsigned void volatile while";
  private static final String JAVA =
      "abstract assert boolean break byte case catch char class const continue default do double else enum extends"
          + " final finally float for if implements import instanceof int interface long native new package private"
          + " protected public record return sealed short static super switch synchronized this throw throws"
          + " transient try var void volatile while yield true false null permits non-sealed";
  private static final String SCRIPT =
      "async await break case catch class const continue debugger default delete do else export extends false finally"
          + " for from function if import in instanceof let new null of return static super switch this throw true"
          + " try typeof undefined var void while with yield as interface type enum implements private public"
          + " protected readonly declare namespace abstract keyof";
  private static final String SQL =
      "add all alter and any as asc begin between by case cast check column commit constraint create cross database"
          + " default delete desc distinct drop else end exists foreign from full grant group having if in index inner"
          + " insert into is join key left like limit not null offset on or order outer primary references returning"
          + " revoke right rollback select set table then transaction trigger truncate union unique update using"
          + " values view when where with";

  private static final Map<String, Grammar> BY_NAME = all();

  /** The grammar of a language, by one of its usual names. */
  static @Nullable Grammar find(String language) {
    return BY_NAME.get(language.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Grammar> all() {
    Map<String, Grammar> all = new HashMap<>();
    put(all, "java", words(JAVA), "//", "/* */", "\"'");
    put(all, "javascript js jsx mjs typescript ts tsx", words(SCRIPT), "//", "/* */", "\"'`");
    put(all, "c h", words(C), "//", "/* */", "\"'");
    put(
        all,
        "c++ cpp cc hpp arduino",
        words(C
            + " auto bool catch class concept constexpr delete explicit export false friend mutable namespace new"
            + " noexcept nullptr operator override private protected public requires template this throw true try"
            + " typename using virtual"),
        "//",
        "/* */",
        "\"'");
    put(
        all,
        "c# csharp cs",
        words(JAVA
            + " as async await base bool checked decimal delegate event explicit foreach implicit in internal"
            + " is lock namespace object operator out override params readonly ref sealed sizeof string struct"
            + " typeof uint ulong unsafe using virtual get set"),
        "//",
        "/* */",
        "\"'");
    put(
        all,
        "kotlin kt scala",
        words(JAVA
            + " as by companion data def fun given in inline internal is lateinit lazy match object open"
            + " override sealed suspend trait typealias val when with"),
        "//",
        "/* */",
        "\"'");
    put(
        all,
        "swift",
        words(
            "as associatedtype async await break case catch class continue default defer deinit do else enum"
                + " extension fallthrough false for func guard if import in init inout is let nil operator private"
                + " protocol public repeat return self static struct super switch throw throws true try typealias var"
                + " where while"),
        "//",
        "/* */",
        "\"");
    put(
        all,
        "python py",
        words(
            "and as assert async await break case class continue def del elif else except False finally for from"
                + " global if import in is lambda match None nonlocal not or pass raise return True try while with"
                + " yield"),
        "#",
        "",
        "\"'");
    put(
        all,
        "ruby rb",
        words(
            "alias and begin break case class def defined? do else elsif end ensure false for if in module next nil"
                + " not or redo rescue retry return self super then true undef unless until when while yield require"),
        "#",
        "",
        "\"'");
    put(
        all,
        "go golang",
        words(
            "break case chan const continue default defer else fallthrough for func go goto if import interface map"
                + " package range return select struct switch type var nil true false"),
        "//",
        "/* */",
        "\"'`");
    put(
        all,
        "rust rs",
        words(
            "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match"
                + " mod move mut pub ref return self Self static struct super trait true type unsafe use where while"),
        "//",
        "/* */",
        "\"");
    put(
        all,
        "php",
        words(
            "abstract and array as break case catch class clone const continue declare default do echo else elseif"
                + " empty enum extends final finally fn for foreach function global if implements include instanceof"
                + " interface isset list match namespace new null or private protected public readonly require"
                + " require_once return static switch throw trait true false try unset use var while yield"),
        "// #",
        "/* */",
        "\"'");
    put(
        all,
        "bash sh shell zsh console dockerfile docker makefile make",
        words(
            "case do done elif else esac export fi for function if in local return select set source then until"
                + " while cd echo exit sudo FROM RUN COPY CMD ENTRYPOINT ENV WORKDIR EXPOSE ARG USER"),
        "#",
        "",
        "\"'");
    put(
        all,
        "r perl pl lua elixir",
        words(
            "and do else elseif elsif end false FALSE for foreach function if in local my next nil not or our"
                + " repeat return sub then true TRUE until use while def defmodule case cond fn NULL library"),
        "# --",
        "",
        "\"'");
    Grammar sql =
        new Grammar(words(SQL), List.of("--"), List.of("/*", "*/"), "'\"", Keys.NONE, true);
    names(all, "sql mysql postgresql sqlite", sql);
    Set<String> constants = words("true false null");
    names(
        all,
        "yaml yml",
        new Grammar(constants, List.of("#"), List.of(), "\"'", Keys.FIELDS, false));
    names(
        all,
        "toml ini properties conf",
        new Grammar(constants, List.of("#", ";"), List.of(), "\"'", Keys.FIELDS, false));
    names(
        all,
        "json jsonc json5",
        new Grammar(constants, List.of("//"), List.of("/*", "*/"), "\"", Keys.NONE, false));
    names(
        all,
        "css scss less",
        new Grammar(
            words(
                "@media @import @supports @font-face @keyframes @layer @container @use @include @mixin !important"),
            List.of(),
            List.of("/*", "*/"),
            "\"'",
            Keys.FIELDS,
            false));
    names(
        all,
        "html xml svg vue rss xhtml",
        new Grammar(Set.of(), List.of(), List.of("<!--", "-->"), "", Keys.TAGS, false));
    names(all, "diff patch", new Grammar(Set.of(), List.of(), List.of(), "", Keys.LINES, false));
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Grammar> all,
      String names,
      Set<String> words,
      String comments,
      String blocks,
      String quotes) {
    names(
        all,
        names,
        new Grammar(
            words,
            List.of(comments.split(" ", -1)),
            blocks.isEmpty() ? List.of() : List.of(blocks.split(" ", -1)),
            quotes,
            Keys.NONE,
            false));
  }

  private static void names(Map<String, Grammar> all, String names, Grammar grammar) {
    for (String name : names.split(" ", -1)) {
      all.put(name, grammar);
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(java.util.Arrays.asList(list.split(" ", -1)));
  }
}
