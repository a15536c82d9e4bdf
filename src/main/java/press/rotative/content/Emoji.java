package press.rotative.content;

import java.util.HashMap;
import java.util.Map;

/** Names between colons, {@code :tada:}, and the signs for which they stand. */
final class Emoji {

  private static final int LONGEST = 30;

  private static final Map<String, String> SIGNS = signs("""
      smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 satisfied 😆 joy 😂 rofl 🤣 slightly_smiling_face 🙂 wink 😉 blush 😊
      innocent 😇 heart_eyes 😍 star_struck 🤩 kissing_heart 😘 yum 😋 stuck_out_tongue 😛 zany_face 🤪 thinking 🤔
      zipper_mouth_face 🤐 raised_eyebrow 🤨 neutral_face 😐 expressionless 😑 smirk 😏 unamused 😒 roll_eyes 🙄 grimacing 😬
      relieved 😌 pensive 😔 sleepy 😪 sleeping 😴 mask 😷 nerd_face 🤓 sunglasses 😎 confused 😕 worried 😟 open_mouth 😮
      astonished 😲 flushed 😳 cry 😢 sob 😭 scream 😱 disappointed 😞 sweat 😓 sweat_smile 😅 tired_face 😫 rage 😡 angry 😠
      skull 💀 ghost 👻 robot 🤖 poop 💩 see_no_evil 🙈 hear_no_evil 🙉 speak_no_evil 🙊 heart ❤️ orange_heart 🧡
      yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 black_heart 🖤 broken_heart 💔 sparkling_heart 💖 100 💯
      boom 💥 dizzy 💫 zzz 💤 wave 👋 ok_hand 👌 v ✌️ crossed_fingers 🤞 point_left 👈 point_right 👉 point_up 👆 point_down 👇
      +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 fist ✊ clap 👏 raised_hands 🙌 open_hands 👐 handshake 🤝 pray 🙏 writing_hand ✍️
      muscle 💪 eyes 👀 brain 🧠 baby 👶 man 👨 woman 👩 family 👪 facepalm 🤦 shrug 🤷 runner 🏃 dog 🐶 cat 🐱 mouse 🐭 lion 🦁
      horse 🐴 cow 🐮 pig 🐷 chicken 🐔 penguin 🐧 bird 🐦 bee 🐝 bug 🐛 butterfly 🦋 snail 🐌 turtle 🐢 snake 🐍 octopus 🐙 fish 🐟
      whale 🐳 tree 🌳 palm_tree 🌴 cactus 🌵 seedling 🌱 herb 🌿 four_leaf_clover 🍀 rose 🌹 sunflower 🌻 apple 🍎 lemon 🍋
      banana 🍌 pizza 🍕 bread 🍞 cake 🍰 birthday 🎂 cookie 🍪 coffee ☕ tea 🍵 beer 🍺 beers 🍻 wine_glass 🍷 earth_africa 🌍
      earth_americas 🌎 earth_asia 🌏 globe_with_meridians 🌐 house 🏠 hospital 🏥 bank 🏦 school 🏫 factory 🏭 mosque 🕌
      church ⛪ bus 🚌 car 🚗 taxi 🚕 truck 🚚 bike 🚲 train 🚆 rocket 🚀 airplane ✈️ ship 🚢 anchor ⚓ construction 🚧 watch ⌚
      hourglass ⌛ alarm_clock ⏰ sunny ☀️ cloud ☁️ rainbow 🌈 umbrella ☔ zap ⚡ snowflake ❄️ fire 🔥 droplet 💧 ocean 🌊
      star ⭐ star2 🌟 sparkles ✨ tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 trophy 🏆 medal_sports 🏅 1st_place_medal 🥇
      2nd_place_medal 🥈 3rd_place_medal 🥉 soccer ⚽ basketball 🏀 tennis 🎾 dart 🎯 video_game 🎮 game_die 🎲 art 🎨 crown 👑
      gem 💎 mute 🔇 loudspeaker 📢 mega 📣 bell 🔔 musical_note 🎵 notes 🎶 microphone 🎤 headphones 🎧 radio 📻 guitar 🎸
      iphone 📱 phone ☎️ battery 🔋 electric_plug 🔌 computer 💻 keyboard ⌨️ floppy_disk 💾 cd 💿 movie_camera 🎥 tv 📺
      camera 📷 mag 🔍 bulb 💡 flashlight 🔦 book 📖 books 📚 newspaper 📰 bookmark 🔖 moneybag 💰 dollar 💵 euro 💶
      credit_card 💳 chart 💹 email 📧 envelope ✉️ inbox_tray 📥 package 📦 mailbox 📫 pencil ✏️ pencil2 ✏️ memo 📝
      briefcase 💼 file_folder 📁 calendar 📅 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊
      clipboard 📋 pushpin 📌 paperclip 📎 straight_ruler 📏 scissors ✂️ lock 🔒 unlock 🔓 key 🔑 hammer 🔨 wrench 🔧 gear ⚙️
      link 🔗 microscope 🔬 telescope 🔭 satellite 📡 pill 💊 door 🚪 warning ⚠️ no_entry ⛔ no_entry_sign 🚫 arrow_up ⬆️
      arrow_right ➡️ arrow_down ⬇️ arrow_left ⬅️ recycle ♻️ white_check_mark ✅ heavy_check_mark ✔️ x ❌ question ❓
      exclamation ❗ heavy_plus_sign ➕ heavy_minus_sign ➖ copyright ©️ information_source ℹ️ red_circle 🔴
      large_blue_circle 🔵 checkered_flag 🏁 triangular_flag_on_post 🚩 white_flag 🏳️""");

  private Emoji() {}

  private static Map<String, String> signs(String table) {
    Map<String, String> signs = new HashMap<>();
    String[] words = table.split("\\s+", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      signs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(signs);
  }

  /** {@code text} with the signs in the place of their names. */
  static String in(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (colon >= 0) {
      int end = colon + 1;
      while (end < text.length() && end - colon < LONGEST && isPart(text.charAt(end))) {
        end++;
      }
      boolean closed = end < text.length() && text.charAt(end) == ':';
      String sign = closed ? SIGNS.get(text.substring(colon + 1, end)) : null;
      if (sign != null) {
        out.append(text, done, colon).append(sign);
        done = end + 1;
      }
      colon = text.indexOf(':', sign == null ? colon + 1 : done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
  }
}
