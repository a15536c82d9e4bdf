package press.rotative.content;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

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
      Map.entry("fb.watch", "Facebook"),
      Map.entry("tiktok.com", "TikTok"),
      Map.entry("spotify.com", "Spotify"),
      Map.entry("soundcloud.com", "SoundCloud"));

  private Embeds() {}

  /** The name under which readers know the host of an address; the host itself where none is known. */
  static String provider(String address) {
    String host = host(address);
    for (String at = host; at.indexOf('.') > 0; at = at.substring(at.indexOf('.') + 1)) {
      String known = PROVIDERS.get(at);
      if (known != null) {
        return known;
      }
    }
    return host;
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
