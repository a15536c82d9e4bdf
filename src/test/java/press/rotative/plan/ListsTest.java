package press.rotative.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Lists that a site or a page asks for reach its templates; a page chooses its layout. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class ListsTest {

  private static String print(String list) {
    return "{% for entry in lists." + list + " %}<b>{{ entry.title }}</b>{% endfor %}";
  }

  @TempDir
  Path folder;

  private static String piece(int day, String title, String fields) {
    return "---\ntitle: " + title + "\ndate: 2026-11-0" + day + "\n" + fields + "---\nText.\n";
  }

  private SmallSite site(String lists, String printed) {
    return SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + lists)
        .file("templates/missing.html", printed)
        .file("content/a.md", piece(1, "Aa", "tags: [Cloud]\nweight: 2\n"))
        .file("content/news/b.md", piece(2, "Bb", "tags: [Cloud]\nauthors: [Jo]\n"))
        .file("content/news/c.md", piece(3, "Cc", "weight: 1\ntype: review\n"));
  }

  @Test
  void articlesBelongByWhatIsNamed() {
    String lists = """
        lists:
          clouds: {tag: cloud, sort: date}
          news: {section: news, limit: 1}
          heavy: {sort: weight}
          jo: {author: jo, tag: Cloud}
          reviews: {type: review}
          rest: {unique: true, sort: -title}
        """;
    SmallSite site = site(
        lists,
        print("clouds") + "|" + print("news")
            + "|" + print("heavy") + "|" + print("jo") + "|"
            + print("reviews") + "|" + print("rest") + "|");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("404.html").replaceAll("</?b>|\\s", ""))
        .isEqualTo("AaBb|Cc|CcAaBb|Bb|Cc||");
  }

  @Test
  void dataFilesAreLists() {
    String lists = """
        lists:
          offices: {data: offices, sort: city}
          people: {data: people}
          prices: {data: prices}
          tools: {data: tools, limit: 1}
          rooms: {data: rooms, sort: -seats}
          rates: {data: rates}
        """;
    SmallSite site = site(lists, """
            {% for o in lists.offices %}{{ o.city }} {% endfor %}
            {% for p in lists.people %}{{ p.name }}{{ p.skills[0] }} {% endfor %}
            {% for p in lists.prices %}{{ p.key }}={{ p.value }} {% endfor %}
            {% for t in lists.tools %}{{ t.name }}{% endfor %}
            {% for r in lists.rooms %}{{ r.name }}{{ r.seats }} {% endfor %}
            {% for r in lists.rates %}{{ r.key }}={{ r.value }}{{ r.unit }} {% endfor %}
            """)
        .file("content/_data/offices.csv", "city,note\r\nRabat,\"big, \"\"new\"\"\"\nCasa\n")
        .file(
            "content/_data/people.yml",
            "- name: Jo\n  skills: [cut]\n- name: Al\n  skills: [saw]\n")
        .file(
            "content/_data/rooms.toml",
            "[[room]]\nname = \"A\"\nseats = 20\n[[room]]\nname = \"B\"\nseats = 30\n")
        .file("content/_data/rates.toml", "low = 1.5\n[high]\nunit = \"%\"\n")
        .file("content/_data/prices.yaml", "tea: 2\nbread: 3\n")
        .file("content/_data/tools.json", "[\n\t{\"name\": \"pen\"},\n\t{\"name\": \"ink\"}\n]\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("404.html").strip().replaceAll("\\s+", " "))
        .isEqualTo("Casa Rabat Jocut Alsaw tea=2 bread=3 penB30 A20 low=1.5 high=%");
  }

  @Test
  void dataFilesAreReadWholeOrNamed() {
    String lists = "lists: {a: {data: a}, b: {data: b}, c: {data: c}}\n";
    SmallSite site = site(lists, "-")
        .file("content/_data/a.json", "[{\"name\": \"pen\"},]\n")
        .file("content/_data/b.toml", "low = 1\nlow = 2\n")
        .file("content/_data/c.yml", "- a: [b\n");
    assertThat(site.build().err())
        .contains("content/_data/a.json:1:", "json-syntax")
        .contains("content/_data/b.toml:2:7: error: \"low\" was already written", "duplicate-key")
        .contains("content/_data/c.yml:");
  }

  @Test
  void tablesArePartedAsTheirFirstLineIs() {
    String lists =
        "lists: {a: {data: a}, b: {data: b}, c: {data: c}, d: {data: d}, e: {data: e}}\n";
    SmallSite site = site(lists, """
            {% for r in lists.a %}{{ r.ville }}={{ r.prix }} {% endfor %}
            {% for r in lists.b %}{{ r.city }}={{ r.note }} {% endfor %}
            {% for r in lists.c %}{{ r.city }}={{ r.note }} {% endfor %}
            {% for r in lists.d %}{{ r.city }} {% endfor %}
            {% for r in lists.e %}{{ r.a }}{{ r.b }} {% endfor %}
            """)
        .file("content/_data/a.csv", "\uFEFFville;prix\r\nRabat;1,5\r\nFès;\"2;5\"\r\n;\r\n")
        .file("content/_data/b.tsv", "city\tnote\nRabat\told, and big\n")
        .file("content/_data/c.CSV", "\"city;town\",city,note\n1,Rabat,a;b\n2,Casa\n")
        .file("content/_data/d.csv", "city\nRabat\n")
        .file("content/_data/e.csv", "sep=;\na;b\n1;2;\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("404.html").strip().replaceAll("\\s+", " "))
        .isEqualTo("Rabat=1,5 Fès=2;5 Rabat=old, and big Rabat=a;b Casa= Rabat 12");
  }

  @Test
  void tablesThatWouldLoseSomethingAreRefused() {
    String lists = "lists: {a: {data: a}, b: {data: b}, c: {data: c}, d: {data: d}}\n";
    SmallSite site = site(lists, "-")
        .file("content/_data/a.csv", "city,price\n\nRabat,1,5\n")
        .file("content/_data/b.csv", "city,note\n\"Big\nRabat\",x\nCasa,\"old\nFès,new\n")
        .file("content/_data/c.csv", "city,city\nRabat,Casa\n")
        .file("content/_data/d.csv", "ville\nFès\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(site.build().err())
        .contains(
            "content/_data/a.csv:3: error: the row has \"3\" cells, and the first line names 2")
        .contains("content/_data/b.csv:4:6: error: a \"\\\"\" opens a cell that never ends")
        .contains("content/_data/c.csv:1: error: two columns are called \"city\"")
        .contains("content/_data/d.csv:2:2: error: the byte \"0xE8\" is no UTF-8 here")
        .contains("4 errors");
  }

  @Test
  void dataThatNobodyAsksForIsLookedAtAsWell() {
    SmallSite site = site("lists: {f: {data: f}}\n", "-")
        .file("content/_data/f.yml", "- 1\n")
        .file("content/_data/a.yml", "- 1\n")
        .file("content/_data/a.toml", "b = 1\n")
        .file("content/_data/deep/b.json", "{\n\"x\": }\n")
        .file("content/_data/c.csv", "x\n\"y\n")
        .file("content/_data/d.xlsx", "PK")
        .file("content/_data/e.yml", "fine: 1\n");
    Call call = site.build();
    assertThat(call.exit()).isZero();
    assertThat(call.err())
        .contains("content/_data/a.yml: warning: \"content/_data/a.toml\" has the name \"a\" too")
        .contains("content/_data/deep/b.json:2:")
        .contains(
            "content/_data/c.csv:2:1: warning: no list asks for this file yet, and it cannot be")
        .contains("content/_data/d.xlsx: warning: files that end in \".xlsx\" are not read as data")
        .doesNotContain("e.yml");
  }

  @Test
  void piecesThatAreInNoListDoNotShiftTheOthers() {
    SmallSite site = site("lists: {heavy: {sort: weight}, reviews: {type: review}}\n", "")
        .file("templates/missing.html", print("heavy") + "|" + print("reviews"))
        .file("content/u.md", piece(9, "Uu", "weight: 9\nbuild: {list: never}\n"));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("404.html").replaceAll("</?b>|\\s", "")).isEqualTo("CcAaBb|Cc");
  }

  @Test
  void aPageAsksForListsAndALayoutOfItsOwn() {
    SmallSite site = site("", "-")
        .file("templates/layouts/dossier.html", print("more"))
        .file(
            "content/about.md",
            "---\ntitle: About\nlayout: dossier\nlists:\n  more: {tag: Cloud}\n---\n")
        .file(
            "content/d.md",
            piece(
                4,
                "Dd",
                "layout: dossier\ntags: [Cloud]\nlists: {more: {tag: Cloud, unique: true}}\n"));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("about/index.html").strip()).isEqualTo("<b>Dd</b><b>Bb</b><b>Aa</b>");
    assertThat(site.published("d/index.html").strip()).isEqualTo("<b>Bb</b><b>Aa</b>");
  }

  @Test
  void mistakesAreNamed() {
    SmallSite site = site(
            "lists: {x: {tag: Clout, sort: size}, y: {data: gone}, z: {limit: 0}}\n", "-")
        .file("templates/layouts/dossier.html", "-")
        .file("content/about.md", "---\ntitle: About\nlayout: dosier\n---\n");
    assertThat(site.build().err())
        .contains("\"Clout\": the list is empty")
        .contains("did you mean \"cloud\"?")
        .contains("cannot be sorted by \"size\"")
        .contains("no data file \"gone\"")
        .contains("cannot hold \"0\"")
        .contains("content/about.md:3:9: error: there is no layout \"dosier\"")
        .contains("did you mean \"dossier\"?");
  }
}
