//! The sentence above a record ("Ada Example wrote on Bo Example's timeline.") says where it stands, never who saw it.
//!
//! The words of other languages than English are in the lexicon. A sentence that none of these fits says nothing, which
//! is "unknown" and not "own".

use rustc_hash::FxHashMap;

use crate::item::Surface;
use crate::lexicon::sentences::{Around, Language, SENTENCES};

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
    let known = std::iter::once(&english).chain(SENTENCES.iter().map(|language| &language.recommends));
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
    SENTENCES.iter().filter(move |language| sentence.contains(language.mark))
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
