package press.rotative.content;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What other hosts show: films, sounds, posts. Readers ask for it; the page loads nothing of it. */
final class Embeds {

  private static final Map<String, String> PROVIDERS = Map.ofEntries(
      Map.entry("youtube.com", "YouTube"),
      Map.entry("youtube-nocookie.com", "YouTube"),
      Map.entry("youtu.be", "YouTube"),
      Map.entry("vimeo.com", "Vimeo"),
      Map.entry("dailymotion.com", "Dailymotion"),
      Map.entry("dai.ly", "Dailymotion"),
      Map.entry("twitter.com", "X"),
      Map.entry("x.com", "X"),
      Map.entry("instagram.com", "Instagram"),
      Map.entry("facebook.com", "Facebook"),
      Map.entry("facebook.net", "Facebook"),
      Map.entry("fb.watch", "Facebook"),
      Map.entry("tiktok.com", "TikTok"),
      Map.entry("spotify.com", "Spotify"),
      Map.entry("soundcloud.com", "SoundCloud"),
      Map.entry("bsky.app", "Bluesky"),
      Map.entry("threads.net", "Threads"),
      Map.entry("threads.com", "Threads"),
      Map.entry("reddit.com", "Reddit"),
      Map.entry("gist.github.com", "GitHub"));

  /** Parts of addresses that show one film, sound or post, rather than somebody's page. */
  private static final Map<String, String> SINGLE = Map.of(
      "YouTube", "/watch /shorts/ /live/ /embed/ youtu.be/ /playlist",
      "Vimeo", "vimeo.com/",
      "Dailymotion", "/video/ dai.ly/",
      "X", "/status/ /statuses/",
      "Instagram", "/p/ /reel/ /reels/ /tv/",
      "Facebook", "/posts/ /videos/ /watch /reel/ /photo fb.watch/ /share/",
      "TikTok", "/video/ vm.tiktok.com/",
      "Spotify", "/track/ /album/ /playlist/ /episode/ /show/ /artist/",
      "SoundCloud", "soundcloud.com/");

  /** Beginnings of the addresses of scripts that show what stands at the same address without the ending. */
  private static final Set<String> SCRIPTS = Set.of(
      "gist.github.com/",
      "asciinema.org/a/",
      "www.buzzsprout.com/",
      "embed.simplecast.com/",
      "secure.polldaddy.com/p/",
      "static.polldaddy.com/p/");

  private static final Pattern JW_PLAYER = Pattern.compile(
      "//(?:cdn\\.jwplayer|content\\.jwplatform)\\.com/players/([\\w-]+)\\.(?:js|html)");

  /** How Wistia's players name their film. */
  private static final String WISTIA = "wistia_async_";

  /** The classes that such hosts give to quotations of theirs. */
  private static final Set<String> QUOTES = Set.of(
      "infogram-embed",
      "twitter-tweet",
      "twitter-video",
      "instagram-media",
      "tiktok-embed",
      "fb-post",
      "fb-video",
      "bluesky-embed",
      "mastodon-embed",
      "text-post-media",
      "reddit-embed-bq",
      "reddit-card",
      "flourish-embed",
      "imgur-embed-pub");

  /** Where such a quotation says of what it is one. */
  private static final String[] ORIGINALS = {
    "data-instgrm-permalink", "data-text-post-permalink", "data-href", "cite", "data-embed-url"
  };

  private final Set<String> more;

  /**
   * @param more hosts that a site knows besides
   */
  Embeds(Collection<String> more) {
    this.more = Set.copyOf(more);
  }

  /** Whether a frame of the address's host becomes a box. */
  boolean isKnown(String address) {
    String host = host(address);
    return !host.isEmpty() && (known(host) != null || above(host, more::contains) != null);
  }

  /** Whether an address alone in its paragraph becomes a box. */
  boolean isSingle(String address) {
    String host = host(address);
    if (host.isEmpty()) {
      return false;
    }
    String provider = known(host);
    if (provider == null) {
      return above(host, more::contains) != null;
    }
    String single = SINGLE.get(provider);
    for (String part : single == null ? new String[0] : single.split(" ", -1)) {
      int at = address.indexOf(part);
      if (at >= 0 && at + part.length() < address.length()) {
        return true;
      }
    }
    return false;
  }

  /** The address where such a quotation stands; null for other elements. */
  static @Nullable String quoted(String classes, UnaryOperator<String> attribute, String lastLink) {
    for (String name : classes.split("\\s+", -1)) {
      if (name.startsWith(WISTIA)) {
        return "https://fast.wistia.net/embed/iframe/" + name.substring(WISTIA.length());
      }
      if (QUOTES.contains(name)) {
        for (String where : ORIGINALS) {
          String address = attribute.apply(where);
          if (!address.isEmpty()) {
            return address;
          }
        }
        String chart = attribute.apply("data-src");
        if (name.startsWith("flourish") && chart.matches("\\w+/\\d+(\\?.*)?")) {
          return "https://public.flourish.studio/" + chart + (chart.contains("?") ? "" : "/");
        }
        if (name.startsWith("infogram")) {
          return "https://infogram.com/" + attribute.apply("data-id");
        }
        return lastLink.isEmpty() ? null : lastLink;
      }
    }
    return null;
  }

  /**
   * The address of what a script writes into the page; null for one that writes nothing of its own.
   *
   * @param told what its tag says of it, as Podigee's does; empty where it says nothing
   */
  static @Nullable String ofScript(String address, String told) {
    if (told.startsWith("https://") && host(address).contains("podigee")) {
      return told;
    }
    Matcher film = JW_PLAYER.matcher(address);
    if (film.find()) {
      return "https://cdn.jwplayer.com/previews/" + film.group(1);
    }
    for (String place : SCRIPTS) {
      int at = address.indexOf("//" + place);
      int end = address.indexOf(".js", Math.max(0, at) + place.length());
      if (at >= 0 && end > 0) {
        return address.substring(0, end);
      }
    }
    return address.contains("//datawrapper.dwcdn.net/") && address.endsWith("/embed.js")
        ? address.substring(0, address.length() - "embed.js".length())
        : null;
  }

  /** The name under which readers know the host of an address; the host itself where none is known. */
  static String provider(String address) {
    String host = host(address);
    String known = known(host);
    return known == null ? host : known;
  }

  /** The address for readers of what a frame's address shows. */
  static String forReaders(String address) {
    String whole = address.startsWith("//") ? "https:" + address : address;
    URI uri;
    try {
      uri = URI.create(Address.encode(whole));
    } catch (IllegalArgumentException e) {
      return whole;
    }
    String host = host(whole);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    boolean film = path.startsWith("/embed/") || path.startsWith("/v/");
    if (host.startsWith("youtube") && film && !last.equals("videoseries")) {
      return "https://www.youtube.com/watch?v=" + last;
    }
    if (host.equals("player.vimeo.com") && path.startsWith("/video/")) {
      return "https://vimeo.com/" + last;
    }
    if (host.endsWith("dailymotion.com") && path.startsWith("/embed/")) {
      return "https://www.dailymotion.com/video/" + last;
    }
    if (path.startsWith("/@") && path.endsWith("/embed")) {
      // a post of Mastodon's, whatever the host is called
      return whole.substring(0, whole.lastIndexOf("/embed"));
    }
    if (host.equals("embed.bsky.app") && path.startsWith("/embed/")) {
      String[] parts = path.split("/", -1);
      return parts.length < 5 ? whole : "https://bsky.app/profile/" + parts[2] + "/post/" + last;
    }
    if (host.equals("open.spotify.com") && path.startsWith("/embed/")) {
      return "https://open.spotify.com" + path.substring("/embed".length());
    }
    String inner = host.equals("w.soundcloud.com")
        ? parameter(uri.getRawQuery(), "url")
        : path.startsWith("/plugins/") ? parameter(uri.getRawQuery(), "href") : null;
    boolean api = inner != null && inner.contains("api.soundcloud.com");
    return inner == null || api || Address.of(inner) != Address.OUTSIDE ? whole : inner;
  }

  private static @Nullable String parameter(@Nullable String query, String name) {
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return null;
  }

  private static @Nullable String known(String host) {
    String found = above(host, PROVIDERS::containsKey);
    return found == null ? null : PROVIDERS.get(found);
  }

  /** The host, or the nearest above it, that is wanted. */
  private static @Nullable String above(String host, Predicate<String> wanted) {
    String at = host;
    while (!wanted.test(at)) {
      int dot = at.indexOf('.');
      if (dot < 0) {
        return null;
      }
      at = at.substring(dot + 1);
    }
    return at;
  }

  /** The host of an address in small letters, without {@code www.}; empty where it has none. */
  static String host(String address) {
    try {
      String host = URI.create(Address.encode(address)).getHost();
      String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
