package press.rotative.content.matter;

import java.util.List;
import java.util.Set;

/**
 * The words by which somebody most likely meant to hide a piece, in several languages: in small letters, those of keys
 * without signs.
 */
final class HidingWords {

  /** Keys that hide where they say yes; in small letters, without signs. */
  static final Set<String> HIDDEN = Set.copyOf(words("""
      hidden, hide, private, secret, confidential, unpublish, unpublished, notpublished, nopublish,
      donotpublish, dontpublish, embargoed, internal, protected, exclude, excluded, ignore, skip,
      archived, removed, deleted, trashed, disabled, inactive, wip, membersonly, subscribersonly,
      paywall, paywalled, ishidden, isprivate, isarchived, isdeleted, brouillon, masque, masqué,
      masquée, masquee, caché, cachée, privé, prive, privée, privee, enattente, confidentiel,
      nonpublié, nonpublie, nepaspublier, borrador, privado, privada, oculto, oculta, nopublicar,
      rascunho, bozza, privato, privata, nascosto, entwurf, privat, versteckt, مسودة, مخفي"""));

  /** Keys that hide where they say no. */
  static final Set<String> SHOWN = Set.copyOf(words("""
      publish, public, visible, listed, live, released, release, enabled, active, approved, online,
      routable, discoverable, ispublic, ispublished, isvisible, islive, isactive, publié, publie,
      publiée, publiee, publier, àpublier, apublier, enligne, visibilité, visibilite, publicado,
      publicada, publicar, público, publico, pública, publica, visível, pubblicato, pubblicata,
      pubblicare, visibile, veröffentlicht, veröffentlichen, öffentlich, sichtbar, منشور"""));

  /** Keys that hide by a word. */
  static final Set<String> STATES = Set.copyOf(words("""
      visibility, access, stage, workflow, poststatus, articlestatus, contentstatus, publishstatus,
      publicationstatus, publishingstatus, workflowstatus, state, poststate, publishstate,
      workflowstate, statut, état, etat, visibilité, visibilite, estado, visibilidad, visibilidade,
      stato, visibilità, sichtbarkeit, الحالة"""));

  /** States that hide. */
  static final List<String> WORDS = words("""
      draft, hidden, private, pending, trash, trashed, embargo, embargoed, unlisted, unpublished,
      internal, archived, scheduled, review, in review, in-review, in_review, members, paid,
      subscribers, restricted, confidential, secret, password, deleted, disabled, inactive, offline,
      brouillon, masqué, masquée, caché, cachée, privé, privée, prive, privee, non publié,
      non publiée, en attente, à relire, à valider, archivé, archivée, hors ligne, borrador, privado,
      privada, oculto, oculta, pendiente, pendente, rascunho, bozza, privato, privata, nascosto,
      entwurf, privat, versteckt, مسودة, خاص, مخفي""");

  /** What may follow such a state. */
  static final Set<String> MORE = Set.copyOf(words("""
      only, review, approval, protected, post, copy, version, de, relecture, validation"""));

  /** What names of keys hold that speak of when a piece comes out. */
  static final List<String> RELEASE = words("""
      embargo, schedul, publish, publication, golive, goeslive, liveat, liveon, livefrom,
      livedate, visiblefrom, visibleafter, availablefrom, availableafter, showfrom, showafter,
      displayfrom, onlinefrom, hideuntil, hiddenuntil, holduntil, notbefore, postat, poston,
      datedeparution, miseenligne, publié, publie, publicación, publicacion, publicação, publicacao,
      publicar, pubblicazione, veröffentlich, النشر""");

  /** How names of keys begin that speak of when a piece goes. */
  static final List<String> END = words("""
      expire, expiry, expiration, unpublish, publisheduntil, visibleuntil, showuntil, displayuntil,
      onlineuntil, hideafter, hideon, hidefrom, removeon, removeafter, removaldate, availableuntil,
      liveuntil, activeuntil, offlinedate, offlineon, offlineat, takedown""");

  private HidingWords() {}

  private static List<String> words(String all) {
    return List.of(all.strip().split(",\\s+", -1));
  }
}
