//! The sentence above a record ("Ada Example wrote on Bo Example's timeline.") says where it stands, never who saw it.
//!
//! English: audience-evidence.md 3.5 (high); French "a publié dans": there too. The other languages are expected, as far
//! as the product's own wording is generally known (low). A sentence that none of these fits says nothing, which is
//! "unknown" and not "own".

use rustc_hash::FxHashMap;

use crate::item::Surface;

/// Remembers what sentences say: of a hundred thousand records most have one of a few hundred.
pub(super) struct Sentences<T> {
    read: fn(&str) -> T,
    known: FxHashMap<Box<str>, T>,
}

/// Sentences remembered of one file: a bound on memory.
const MOST: usize = 4096;

impl<T: Clone> Sentences<T> {
    pub(super) fn new(read: fn(&str) -> T) -> Self {
        Self { read, known: FxHashMap::default() }
    }

    pub(super) fn say(&mut self, title: &str) -> T {
        if let Some(known) = self.known.get(title) {
            return known.clone();
        }
        let said = (self.read)(title);
        if self.known.len() < MOST {
            self.known.insert(title.into(), said.clone());
        }
        said
    }
}

/// What the sentence above a post says about where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// There, in the place of that name.
    Stands(Surface, Option<String>),
    /// It recommends the Page or place of that name.
    Recommends(String),
}

/// What a comment stands under: the user's own post, or that of the named person or Page.
pub(super) type Under = Option<(Surface, Option<String>)>;

/// What one language writes around a name: what stands before it, and after it at the end of the sentence.
type Around = (&'static str, &'static str);

struct Language {
    /// A piece that each of its sentences about posts and comments holds; saves looking for the rest.
    mark: &'static str,
    /// On somebody else's timeline. Looked for before groups, whose forms are shorter.
    wall: &'static [Around],
    group: &'static [Around],
    recommends: Around,
    /// Under somebody else's post.
    comment: &'static [Around],
    /// Under one's own.
    own: &'static [&'static str],
}

const LANGUAGES: &[Language] = &[
    // German.
    Language {
        mark: " hat ",
        wall: &[
            (" in der Chronik von ", " gepostet"),
            (" in die Chronik von ", " geschrieben"),
            (" in der Chronik von ", " geschrieben"),
            (" auf dem Profil von ", " gepostet"),
            (" auf dem Profil von ", " geschrieben"),
        ],
        group: &[
            (" hat in der Gruppe ", " gepostet"),
            (" hat einen Beitrag in der Gruppe ", " gepostet"),
            (" hat einen Beitrag in ", " gepostet"),
            (" hat in ", " gepostet"),
        ],
        recommends: (" empfiehlt ", ""),
        comment: &[
            (" hat einen Beitrag von ", " kommentiert"),
            (" hat den Beitrag von ", " kommentiert"),
            (" hat ein Foto von ", " kommentiert"),
            (" hat das Foto von ", " kommentiert"),
            (" hat auf einen Kommentar von ", " geantwortet"),
            (" hat auf den Kommentar von ", " geantwortet"),
        ],
        own: &["seinen eigenen Beitrag kommentiert", "ihren eigenen Beitrag kommentiert", "eigenes Foto kommentiert"],
    },
    // French.
    Language {
        mark: " a ",
        wall: &[(" sur le journal de ", ""), (" sur le profil de ", "")],
        group: &[(" a publié dans ", "")],
        recommends: (" recommande ", ""),
        comment: &[
            (" a commenté la publication de ", ""),
            (" a commenté une publication de ", ""),
            (" a commenté la photo de ", ""),
            (" a répondu au commentaire de ", ""),
        ],
        own: &["commenté sa propre publication", "commenté sa propre photo"],
    },
    // Spanish.
    Language {
        mark: "ó ",
        wall: &[(" en la biografía de ", ""), (" en el perfil de ", "")],
        group: &[(" publicó en ", "")],
        recommends: (" recomienda ", ""),
        comment: &[
            (" comentó la publicación de ", ""),
            (" comentó una publicación de ", ""),
            (" comentó la foto de ", ""),
            (" respondió al comentario de ", ""),
        ],
        own: &["comentó su propia publicación", "comentó su propia foto"],
    },
    // Italian.
    Language {
        mark: " ha ",
        wall: &[(" sul diario di ", ""), (" sul profilo di ", "")],
        group: &[(" ha pubblicato un post in ", ""), (" ha pubblicato in ", "")],
        recommends: (" consiglia ", ""),
        comment: &[
            (" ha commentato il post di ", ""),
            (" ha commentato la foto di ", ""),
            (" ha risposto al commento di ", ""),
        ],
        own: &["commentato il proprio post", "commentato il suo post", "commentato la propria foto"],
    },
    // Portuguese.
    Language {
        mark: "u ",
        wall: &[(" na linha do tempo de ", ""), (" na cronologia de ", ""), (" no perfil de ", "")],
        group: &[(" publicou em ", "")],
        recommends: (" recomenda ", ""),
        comment: &[
            (" comentou a publicação de ", ""),
            (" comentou na publicação de ", ""),
            (" comentou a foto de ", ""),
            (" respondeu ao comentário de ", ""),
        ],
        own: &["comentou a própria publicação", "comentou na própria publicação", "comentou a própria foto"],
    },
    // Dutch.
    Language {
        mark: " heeft ",
        wall: &[
            (" op de tijdlijn van ", " geplaatst"),
            (" op de tijdlijn van ", " geschreven"),
            (" op de tijdlijn van ", ""),
            (" op het profiel van ", ""),
        ],
        group: &[(" heeft een bericht geplaatst in ", ""), (" heeft geplaatst in ", "")],
        recommends: (" raadt ", " aan"),
        comment: &[
            (" heeft gereageerd op het bericht van ", ""),
            (" heeft gereageerd op de foto van ", ""),
            (" heeft gereageerd op een opmerking van ", ""),
        ],
        own: &["op zijn eigen bericht", "op haar eigen bericht", "op het eigen bericht"],
    },
    // Polish.
    Language {
        mark: "ł",
        wall: &[(" na osi czasu użytkownika ", ""), (" na profilu użytkownika ", "")],
        group: &[(" w grupie ", "")],
        recommends: (" poleca ", ""),
        comment: &[(" post użytkownika ", ""), (" zdjęcie użytkownika ", ""), (" na komentarz użytkownika ", "")],
        own: &["swój własny post", "swój post", "własny post"],
    },
    // Russian.
    Language {
        mark: "л",
        wall: &[],
        group: &[],
        recommends: (" рекомендует ", ""),
        comment: &[],
        own: &["прокомментировал свою публикацию", "прокомментировала свою публикацию"],
    },
    // Japanese.
    Language {
        mark: "さんが",
        wall: &[("さんが", "さんのタイムラインに投稿しました"), ("さんが", "さんのタイムラインに書き込みました")],
        group: &[("さんが", "に投稿しました")],
        recommends: ("さんが", "をおすすめしています"),
        comment: &[
            ("さんが", "さんの投稿にコメントしました"),
            ("さんが", "さんの写真にコメントしました"),
            ("さんが", "さんのコメントに返信しました"),
        ],
        own: &["自分の投稿にコメントしました"],
    },
];

/// Reads the sentence above a post.
pub(super) fn post(title: &str) -> Option<Said> {
    let stands = post_surface(title).map(|(surface, place)| Said::Stands(surface, place));
    stands.or_else(|| recommended(title).map(Said::Recommends))
}

/// Where a post stands, and the name of that place.
fn post_surface(title: &str) -> Option<(Surface, Option<String>)> {
    let title = straight(title);
    let sentence = without_stop(&title);
    if let Some((_, group)) = sentence.split_once(" posted in ") {
        return Some((Surface::Group, Some(group.to_owned())));
    }
    for ending in ["'s timeline", "'s profile"] {
        let Some(before) = sentence.strip_suffix(ending) else { continue };
        let name = [" on ", " to "]
            .iter()
            .filter_map(|word| before.rsplit_once(word))
            .map(|(_, name)| name)
            .min_by_key(|n| n.len())?;
        return Some((Surface::OtherProfile, Some(name.to_owned())));
    }
    spoken(sentence).find_map(|language| {
        let wall = between(sentence, language.wall).map(|name| (Surface::OtherProfile, name));
        wall.or_else(|| between(sentence, language.group).map(|name| (Surface::Group, name)))
            .map(|(surface, name)| (surface, Some(name.to_owned())))
    })
}

/// The Page or place that a post recommends.
fn recommended(title: &str) -> Option<String> {
    let sentence = without_stop(title);
    let english: Around = (" recommends ", "");
    let known = std::iter::once(&english).chain(LANGUAGES.iter().map(|language| &language.recommends));
    known.into_iter().find_map(|around| between(sentence, std::slice::from_ref(around))).map(str::to_owned)
}

/// Under whose post a comment stands: the user's own, or that of the named person or Page.
pub(super) fn comment_owner(title: &str) -> Under {
    let title = straight(title);
    if let Some((_, rest)) = title.split_once(" commented on ").or_else(|| title.split_once(" replied to ")) {
        let own = ["his own ", "her own ", "their own "].iter().find_map(|words| rest.strip_prefix(words));
        return match own {
            // A reply to one's own comment may stand under anybody's post.
            Some(what) if what.starts_with("comment") => None,
            Some(_) => Some((Surface::OwnProfile, None)),
            None => rest.split_once("'s ").map(|(name, _)| (Surface::OtherProfile, Some(name.to_owned()))),
        };
    }
    let sentence = without_stop(&title);
    spoken(sentence).find_map(|language| {
        if language.own.iter().any(|words| sentence.ends_with(words)) {
            return Some((Surface::OwnProfile, None));
        }
        between(sentence, language.comment).map(|name| (Surface::OtherProfile, Some(name.to_owned())))
    })
}

fn spoken(sentence: &str) -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().filter(move |language| sentence.contains(language.mark))
}

/// The name inside the first of these that fits.
fn between<'s>(sentence: &'s str, forms: &[Around]) -> Option<&'s str> {
    let names = forms.iter().filter_map(|(before, after)| sentence.strip_suffix(after)?.split_once(before));
    names.map(|(_, name)| name).find(|name| !name.trim().is_empty())
}

fn without_stop(sentence: &str) -> &str {
    sentence.trim_end_matches(['.', '。'])
}

fn straight(title: &str) -> String {
    title.replace('\u{2019}', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts() {
        let at = |title: &str| post_surface(title).map(|(surface, place)| (surface, place.unwrap_or_default()));
        let group = |name: &str| Some((Surface::Group, name.to_owned()));
        let wall = |name: &str| Some((Surface::OtherProfile, name.to_owned()));
        assert_eq!(at("Ada Example posted in Łódź Gardeners."), group("Łódź Gardeners"));
        assert_eq!(at("Ada Example wrote on Bo Example's timeline."), wall("Bo Example"));
        assert_eq!(at("Ada Example added a new photo to Bo Example’s timeline."), wall("Bo Example"));
        assert_eq!(at("Ada Example hat in Gartenfreunde gepostet."), group("Gartenfreunde"));
        assert_eq!(at("Ada Example hat in der Chronik von Bo Example gepostet."), wall("Bo Example"));
        assert_eq!(at("Ada Example a publié dans Jardin d’été."), group("Jardin d'été"));
        assert_eq!(at("Ada Example a écrit sur le journal de Bo Example."), wall("Bo Example"));
        assert_eq!(at("Ada Example publicó en Jardineros."), group("Jardineros"));
        assert_eq!(at("Ada Example publicó en la biografía de Bo Example."), wall("Bo Example"));
        assert_eq!(at("エイダさんが園芸クラブに投稿しました。"), group("園芸クラブ"));
        assert_eq!(at("エイダさんがボーさんのタイムラインに投稿しました。"), wall("ボー"));
        assert_eq!(at("Ada Example updated her status."), None);
        assert_eq!(at("Ada Example hat ihren Status aktualisiert."), None);
        assert_eq!(at("エイダさんが投稿しました。"), None);
    }

    #[test]
    fn recommendations() {
        assert_eq!(recommended("Ada Example recommends Example Bakery."), Some("Example Bakery".to_owned()));
        assert_eq!(recommended("Ada Example empfiehlt Bäckerei Beispiel."), Some("Bäckerei Beispiel".to_owned()));
        assert_eq!(recommended("Ada Example raadt Bakkerij Voorbeeld aan."), Some("Bakkerij Voorbeeld".to_owned()));
        assert_eq!(recommended("Ada Example updated her status."), None);
    }

    #[test]
    fn comments() {
        let at = |title: &str| comment_owner(title).map(|(surface, place)| (surface, place.unwrap_or_default()));
        let others = Some((Surface::OtherProfile, "Bo Example".to_owned()));
        let own = Some((Surface::OwnProfile, String::new()));
        assert_eq!(at("Ada Example commented on Bo Example's post."), others);
        assert_eq!(at("Ada Example commented on her own post."), own);
        assert_eq!(at("Ada Example replied to her own comment."), None);
        assert_eq!(at("Ada Example replied to Bo Example's comment."), others);
        assert_eq!(at("Ada Example hat einen Beitrag von Bo Example kommentiert."), others);
        assert_eq!(at("Ada Example hat ihren eigenen Beitrag kommentiert."), own);
        assert_eq!(at("Ada Example hat auf ihren eigenen Kommentar geantwortet."), None);
        assert_eq!(at("Ada Example a commenté sa propre publication."), own);
        assert_eq!(at("Ada Example skomentowała post użytkownika Bo Example."), others);
        assert_eq!(at("Ada Example çok güzel bir yorum yaptı."), None);
    }
}
