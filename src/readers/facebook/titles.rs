//! Reads the sentence above a record ("Ada Example wrote on Bo Example's timeline."). It says where
//! the record stands, never who saw it.
//!
//! The words are in the lexicon, but for English sentences above comments, which are here
//! (audience-evidence.md 3.5: high). A sentence that fits no form means an unknown place, not the
//! own timeline.

use rustc_hash::FxHashMap;

use super::sentences::{self, SentenceMeaning};
use crate::item::Surface;
use crate::lexicon::sentences::{Around, BEFORE_APP, BEHIND_APP, COMMENTS, Language};
use crate::lexicon::timelines::{Whose, timeline};
use crate::text::turns_text;

/// Caches the meaning of sentences: a hundred thousand records have a few hundred sentences.
pub(super) struct Sentences<T> {
    read: fn(&str) -> T,
    known: FxHashMap<Box<str>, T>,
}

/// Most sentences in the cache, to limit its memory.
const MOST: usize = 4096;

impl<T: Clone> Sentences<T> {
    pub(super) fn new(read: fn(&str) -> T) -> Self {
        Self {
            read,
            known: FxHashMap::default(),
        }
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
pub(super) enum PostTitle {
    /// There is no sentence.
    Nothing,
    /// The post is on the timeline of the person named here, its author.
    Own(String),
    /// As `Own`, and the post announces a new profile or cover picture.
    Picture(String),
    /// The post is in the place of this kind and name.
    Stands(Surface, Option<String>),
    /// Somebody made, entered or left a group, which is no post of words.
    Membership,
    /// The post recommends the Page or place with this name.
    Recommends(String),
    /// A sentence that is not understood.
    NotUnderstood,
}

/// What the sentence above a comment says about what it stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CommentTarget {
    /// There is no sentence.
    Nothing,
    /// The user's own post, or that of the named person or Page.
    Stands(Surface, Option<String>),
    /// Something that it does not name.
    Anywhere,
    /// Something in words that are not understood.
    NotUnderstood,
}

/// Reads the sentence above a post.
pub(super) fn post(title: &str) -> PostTitle {
    let title = turned(title);
    if title.is_empty() {
        return PostTitle::Nothing;
    }
    understood(without_stop(&title)).unwrap_or(PostTitle::NotUnderstood)
}

/// Reads the sentence above a post by an app. It may end with the app's name ("... posted in Figs
/// via Example"). A place counts wherever the sentence names it. Where a colon stands before the
/// last name, or where the app is not named apart from a name behind "in" in a form that is only
/// expected, that name is the app's and no group's.
pub(super) fn post_by_app(title: &str) -> PostTitle {
    let whole = post(title);
    let before = before_app(title).map_or(PostTitle::NotUnderstood, post);
    let (said, is_apart) = match (before, whole) {
        (before @ PostTitle::Stands(..), _) => (before, true),
        (_, whole @ PostTitle::Stands(..)) | (PostTitle::NotUnderstood, whole) => (whole, false),
        (before, _) => (before, true),
    };
    let PostTitle::Stands(surface, Some(named)) = said else {
        return said;
    };
    let place = without_app(&named);
    let is_apart = is_apart || place != named;
    if place.contains([':', '\u{ff1a}']) || (!is_apart && may_name_app(title)) {
        return PostTitle::NotUnderstood;
    }
    PostTitle::Stands(surface, Some(place.to_owned()))
}

fn may_name_app(title: &str) -> bool {
    sentences::read(without_stop(&turned(title)))
        .is_some_and(|read| read.meaning == SentenceMeaning::In && !read.is_sure)
}

/// A sentence without marks that turn the direction of its letters.
fn turned(title: &str) -> String {
    title.trim().chars().filter(|c| !turns_text(*c)).collect()
}

/// The name of a place without that of an app on either side of it.
fn without_app(name: &str) -> &str {
    let behind = BEHIND_APP
        .iter()
        .filter_map(|words| Some(name.rsplit_once(words)?.1))
        .min_by_key(|rest| rest.len())
        .unwrap_or(name);
    before_app(behind).unwrap_or(behind).trim()
}

/// The text before the last app. Of two words that end at one place the longer is meant ("thông
/// qua").
fn before_app(text: &str) -> Option<&str> {
    let found = |words: &&str| {
        text.rfind(words)
            .map(|at| (at + words.len(), words.len(), at))
    };
    let (_, _, at) = BEFORE_APP.iter().filter_map(found).max()?;
    text.get(..at)
}

fn understood(sentence: &str) -> Option<PostTitle> {
    let read = sentences::read(sentence)?;
    let place = read.place.map(without_colon).map(str::to_owned);
    let teller = read.teller.map(str::to_owned);
    match read.meaning {
        SentenceMeaning::Wall => Some(PostTitle::Stands(Surface::OtherProfile, place)),
        SentenceMeaning::Group => Some(PostTitle::Stands(Surface::Group, place)),
        SentenceMeaning::In => match timeline(place.as_deref()?) {
            Some(Whose::TheWriters) => teller.map(PostTitle::Own),
            Some(Whose::Of(name)) => Some(PostTitle::Stands(Surface::OtherProfile, Some(name))),
            None => Some(PostTitle::Stands(Surface::Group, place)),
        },
        SentenceMeaning::Membership => Some(PostTitle::Membership),
        SentenceMeaning::Recommends => place.map(PostTitle::Recommends),
        SentenceMeaning::Picture => teller.map(PostTitle::Picture),
        SentenceMeaning::Own => teller.map(PostTitle::Own),
    }
}

/// The name without the colon that some languages set before it, in French behind a blank.
fn without_colon(name: &str) -> &str {
    let name = name.trim();
    name.strip_prefix([':', '：']).map_or(name, str::trim_start)
}

/// Reads whose post a comment was made on.
pub(super) fn comment_owner(title: &str) -> CommentTarget {
    let of = |name: &str| CommentTarget::Stands(Surface::OtherProfile, Some(name.to_owned()));
    let title = straight(title);
    if title.trim().is_empty() {
        return CommentTarget::Nothing;
    }
    // What stands in a group is under no profile, whoever owns it.
    if sentences::names_group(&title) {
        return CommentTarget::NotUnderstood;
    }
    if let Some((_, rest)) = title
        .split_once(" commented on ")
        .or_else(|| title.split_once(" replied to "))
    {
        let own = ["his own ", "her own ", "their own ", "its own "]
            .iter()
            .find_map(|words| rest.strip_prefix(words));
        return match own {
            _ if what_it_is_under(rest).contains(" in ") => CommentTarget::NotUnderstood,
            // A reply to one's own comment may stand under anybody's post.
            Some(what) if what.starts_with("comment") => CommentTarget::Anywhere,
            Some(_) => CommentTarget::Stands(Surface::OwnProfile, None),
            None => rest
                .split_once("'s ")
                .map_or(CommentTarget::Anywhere, |(name, _)| of(name)),
        };
    }
    let sentence = without_stop(&title);
    let said = spoken(sentence).find_map(|language| {
        if language.own.iter().any(|words| sentence.ends_with(words)) {
            return Some(CommentTarget::Stands(Surface::OwnProfile, None));
        }
        between(sentence, language.comment).map(of)
    });
    said.unwrap_or(CommentTarget::NotUnderstood)
}

/// What an English sentence says behind the owner of a post: "post", "photo in Example Gardeners".
fn what_it_is_under(rest: &str) -> &str {
    rest.split_once("'s ")
        .or_else(|| rest.split_once(" own "))
        .map_or(rest, |(_, what)| what)
}

fn spoken(sentence: &str) -> impl Iterator<Item = &'static Language> {
    COMMENTS
        .iter()
        .filter(move |language| sentence.contains(language.mark))
}

/// The name inside the first form that fits; else `None`.
fn between<'s>(sentence: &'s str, forms: &[Around]) -> Option<&'s str> {
    let names = forms
        .iter()
        .filter_map(|(before, after)| sentence.strip_suffix(after)?.split_once(before));
    names
        .map(|(_, name)| name)
        .find(|name| !name.trim().is_empty())
}

fn without_stop(sentence: &str) -> &str {
    sentence.trim_end_matches(['.', '。', '।', '!', ' '])
}

fn straight(title: &str) -> String {
    title.replace('\u{2019}', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str) -> PostTitle {
        PostTitle::Stands(Surface::Group, Some(name.to_owned()))
    }

    fn wall(name: &str) -> PostTitle {
        PostTitle::Stands(Surface::OtherProfile, Some(name.to_owned()))
    }

    /// "Posted in" is followed by the name of a group, or by a timeline and whose it is.
    #[test]
    fn a_timeline_is_no_group() {
        for title in [
            "Ada Példa hat etwas in Bo Samples Chronik gepostet.",
            "Ada Példa posted in Bo Sample\u{2019}s timeline.",
            "Ada PéldaさんがBo Sampleさんのプロフィールに投稿しました。",
            "Ada Példa đã đăng trong dòng thời gian của Bo Sample.",
            "Ada Példa ने Bo Sample की टाइमलाइन में पोस्ट किया।",
            "Ada Példa gjorde ett inlägg i Bo Samples tidslinje.",
            "Ada Példa, Bo Sample adlı kişinin profilinde paylaşım yaptı.",
            "Ada Példa közzétett valamit Bo Sample idővonalán.",
        ] {
            assert_eq!(post(title), wall("Bo Sample"), "{title}");
        }
        for title in [
            "Ada Példa hat in ihrer Chronik gepostet.",
            "Ada Példa publicó en su biografía.",
            "Ada Példa publicou em sua linha do tempo.",
            "Ada Példa posted in her story.",
        ] {
            assert_eq!(
                post(title),
                PostTitle::Own("Ada Példa".to_owned()),
                "{title}"
            );
        }
        assert_eq!(
            post_by_app("Ada Példa posted in Bo Sample's timeline via RunPal."),
            wall("Bo Sample")
        );
        assert_eq!(
            post("Ada Példa posted in High Profile."),
            group("High Profile")
        );
    }

    #[test]
    fn posts_in_groups() {
        for (title, name) in [
            ("Ada Example posted in Łódź Gardeners.", "Łódź Gardeners"),
            (
                "Ada Example posted in People who shared a link.",
                "People who shared a link",
            ),
            (
                "Ada Example shared a memory to the group: Fig Lovers.",
                "Fig Lovers",
            ),
            (
                "Ada Example added a new video in the group: Fig Lovers.",
                "Fig Lovers",
            ),
            (
                "Ada Example hat in Gartenfreunde gepostet.",
                "Gartenfreunde",
            ),
            (
                "Ada Example hat einen Link in der Gruppe Feigenfreunde geteilt.",
                "Feigenfreunde",
            ),
            ("Ada Example a publié dans Jardin d’été.", "Jardin d’été"),
            (
                "Ada Example a partagé un lien dans le groupe\u{a0}: Jardin d’été.",
                "Jardin d’été",
            ),
            (
                "Ada Example a partagé un lien dans le groupe : Jardin d’été.",
                "Jardin d’été",
            ),
            (
                "Ada Example a partagé un lien dans le groupe\u{202f}: Jardin d’été.",
                "Jardin d’été",
            ),
            (
                "Ada Example ha condiviso un link nel gruppo : Fichi.",
                "Fichi",
            ),
            ("Ada Example publicó en Jardineros.", "Jardineros"),
            (
                "Ada Example compartió un enlace en el grupo Jardineros.",
                "Jardineros",
            ),
            (
                "Ada Example ha condiviso un link nel gruppo: Fichi.",
                "Fichi",
            ),
            ("Ada Example compartilhou um link no grupo Figos.", "Figos"),
            (
                "Ada Example heeft een link gedeeld in de groep: Vijgen.",
                "Vijgen",
            ),
            ("Ada Example udostępniła link w grupie Figi.", "Figi"),
            ("Ада Пример поделилась ссылкой в группе «Инжир».", "Инжир"),
            (
                "Ada Example, Fig Lovers grubunda bir bağlantı paylaştı.",
                "Fig Lovers",
            ),
            (
                "Ada Example megosztott egy hivatkozást a(z) Fügék csoportban.",
                "Fügék",
            ),
            ("エイダさんが園芸クラブに投稿しました。", "園芸クラブ"),
            (
                "エイダさんがグループ「園芸クラブ」にリンクをシェアしました。",
                "園芸クラブ",
            ),
            (
                "에이다님이 원예 동호회 그룹에 링크를 공유했습니다.",
                "원예 동호회",
            ),
            ("एडा ने बागवान ग्रुप में एक लिंक शेयर किया।", "बागवान"),
            ("شاركت آدا رابطًا في مجموعة البستان.", "البستان"),
        ] {
            assert_eq!(post(title), group(name), "{title}");
        }
    }

    #[test]
    fn what_an_app_posted_stands_where_its_sentence_says() {
        for (title, said) in [
            (
                "Ada Example posted in Figs via Example Music.",
                group("Figs"),
            ),
            ("Ada a publié dans Figs via Spotify.", group("Figs")),
            (
                "Ada Example hat über Example Music in Feigenfreunde gepostet.",
                PostTitle::NotUnderstood,
            ),
            (
                "Ada Example hat in Feigenfreunde über Example Music gepostet.",
                group("Feigenfreunde"),
            ),
            (
                "Ada Example publicó en Jardineros a través de Example.",
                group("Jardineros"),
            ),
            ("Ada Example posted in Figs.", group("Figs")),
            (
                "Ada Example shared a link via RunPal to the group: Figs.",
                group("Figs"),
            ),
            (
                "Ada Example đã đăng trong nhóm Fig Lovers qua RunPal",
                group("Fig Lovers"),
            ),
            (
                "Ada Example đã đăng trong nhóm Fig Lovers thông qua RunPal",
                group("Fig Lovers"),
            ),
            (
                "Ada Example sdílela odkaz ve skupině Fig Lovers přes RunPal.",
                group("Fig Lovers"),
            ),
            (
                "Ada Example, RunPal üzerinden Fig Lovers grubunda bir bağlantı paylaştı.",
                group("Fig Lovers"),
            ),
            (
                "Ada Example님이 RunPal을 통해 Fig Lovers 그룹에 링크를 공유했습니다.",
                group("Fig Lovers"),
            ),
            ("Ada Example publicó en RunPal.", PostTitle::NotUnderstood),
            ("Ada Example在RunPal上发布了内容", PostTitle::NotUnderstood),
            (
                "Ada Example hat etwas \u{fc}ber Example gemacht.",
                PostTitle::NotUnderstood,
            ),
            (
                "Ada Example teki jotain sovelluksella Example.",
                PostTitle::NotUnderstood,
            ),
            (
                "Ada Example k\u{f6}zz\u{e9}tett valamit a k\u{f6}vetkez\u{151}n kereszt\u{fc}l: Example.",
                PostTitle::NotUnderstood,
            ),
            (
                "Ada Example wrote on Bo Sample's timeline via Example.",
                wall("Bo Sample"),
            ),
            (
                "Ada Example posted something via Example.",
                PostTitle::Own("Ada Example".to_owned()),
            ),
            (
                "Ada Example shared a link via Example.",
                PostTitle::Own("Ada Example".to_owned()),
            ),
        ] {
            assert_eq!(post_by_app(title), said, "{title}");
        }
    }

    #[test]
    fn posts_on_other_timelines() {
        for (title, name) in [
            ("Ada Example wrote on Bo Example's timeline.", "Bo Example"),
            (
                "Ada Example added a new photo to Bo Example’s timeline.",
                "Bo Example",
            ),
            ("Ada Example shared a link to Bo Example.", "Bo Example"),
            (
                "Ada Example hat in der Chronik von Bo Example gepostet.",
                "Bo Example",
            ),
            (
                "Ada Example a écrit sur le journal de Bo Example.",
                "Bo Example",
            ),
            (
                "Ada Example publicó en la biografía de Bo Example.",
                "Bo Example",
            ),
            (
                "Ada Example heeft op de tijdlijn van Bo Example geschreven.",
                "Bo Example",
            ),
            ("エイダさんがボーさんのタイムラインに投稿しました。", "ボー"),
            ("에이다님이 보님의 타임라인에 글을 남겼습니다.", "보"),
        ] {
            assert_eq!(post(title), wall(name), "{title}");
        }
    }

    #[test]
    fn posts_on_the_own_timeline() {
        for title in [
            "Ada Example updated her status.",
            "Ada Example added 3 new photos.",
            "Ada Example updated her relationship status.",
            "Ada Example shared a group.",
            "Ada Example is feeling happy.",
            "Ada Example shared a post from Fig Lovers.",
            "Ada Example shared a link to her story.",
            "Ada Example added a photo to their story.",
            "Ada Example was travelling to Leeds from York.",
            "Ada Example added a life event from 3 May 2014: Moved.",
            "Ada Example hat ihren Status aktualisiert.",
            "Ada Example hat 12 neue Fotos hinzugefügt.",
            "Ada Example a partagé un groupe.",
            "Ada Example compartió un enlace.",
            "Ada Example ha aggiornato il suo stato.",
            "Ada Example heeft 2 nieuwe foto’s toegevoegd.",
            "Ada Example durumunu güncelledi.",
            "Ada Example päivitti tilansa.",
            "Ada Example megosztott egy hivatkozást.",
            "エイダさんが投稿しました。",
            "サンプル園芸クラブさんが写真2枚を追加しました。",
            "에이다님이 새 사진을 추가했습니다.",
            "एडा ने एक लिंक शेयर किया।",
        ] {
            assert!(matches!(post(title), PostTitle::Own(_)), "{title}");
        }
    }

    #[test]
    fn pictures_of_the_profile() {
        for title in [
            "Ada Example updated her profile picture.",
            "Ada Example hat ihr Titelbild aktualisiert.",
            "Ada Example a changé sa photo de profil.",
            "Ada Example profil resmini güncelledi.",
            "Ada Example heeft haar profielfoto gewijzigd.",
            "サンプル園芸クラブさんがプロフィール写真を変更しました。",
            "قامت آدا بتحديث صورتها الشخصية.",
        ] {
            assert!(matches!(post(title), PostTitle::Picture(_)), "{title}");
        }
    }

    /// A sentence that is not understood never counts as the own timeline, whatever it ends with.
    #[test]
    fn other_sentences_say_nothing() {
        assert_eq!(post(""), PostTitle::Nothing);
        for title in [
            "Ada Example",
            "Ada Example jagas linki grupis Viigimarjad.",
            "Ada Example deildi tengli í hópnum Fíkjur.",
            "Ada Example partekatu du esteka bat Pikuak taldean.",
            "Ada Example kirjutas midagi ja siis veel midagi muud gruppi kus keegi shared a link.",
            "updated her status.",
        ] {
            assert_eq!(post(title), PostTitle::NotUnderstood, "{title}");
        }
    }

    #[test]
    fn recommendations() {
        let recommended = |name: &str| PostTitle::Recommends(name.to_owned());
        assert_eq!(
            post("Ada Example recommends Example Bakery."),
            recommended("Example Bakery")
        );
        assert_eq!(
            post("Ada Example empfiehlt Bäckerei Beispiel."),
            recommended("Bäckerei Beispiel")
        );
        assert_eq!(
            post("Ada Example raadt Bakkerij Voorbeeld aan."),
            recommended("Bakkerij Voorbeeld")
        );
    }

    #[test]
    fn comments() {
        let at = comment_owner;
        let others = CommentTarget::Stands(Surface::OtherProfile, Some("Bo Example".to_owned()));
        let own = CommentTarget::Stands(Surface::OwnProfile, None);
        assert_eq!(at("Ada Example commented on Bo Example's post."), others);
        assert_eq!(at("Ada Example commented on her own post."), own);
        assert_eq!(
            at("Ada Example replied to her own comment."),
            CommentTarget::Anywhere
        );
        assert_eq!(at("Ada Example replied to Bo Example's comment."), others);
        assert_eq!(
            at("Ada Example hat einen Beitrag von Bo Example kommentiert."),
            others
        );
        assert_eq!(
            at("Ada Example hat ihren eigenen Beitrag kommentiert."),
            own
        );
        assert_eq!(
            at("Ada Example hat auf ihren eigenen Kommentar geantwortet."),
            CommentTarget::NotUnderstood
        );
        assert_eq!(at("Ada Example a commenté sa propre publication."), own);
        assert_eq!(
            at("Ada Example skomentowała post użytkownika Bo Example."),
            others
        );
        assert_eq!(
            at("Ada Example çok güzel bir yorum yaptı."),
            CommentTarget::NotUnderstood
        );
        assert_eq!(at(" "), CommentTarget::Nothing);
        for title in [
            "Ada Example commented on Bo Example's post in Fig Lovers.",
            "Ada Example commented on her own photo in Fig Lovers.",
            "Ada Example replied to Bo Example's comment in the group Fig Lovers.",
            "Ada Example hat einen Beitrag von Bo Example in der Gruppe Fig Lovers kommentiert.",
            "Ada Example a commenté la publication de Bo Example dans le groupe Fig Lovers.",
            "Ada Example, Fig Lovers grubunda Bo Example'ın gönderisine yorum yaptı.",
            "Ada Example đã bình luận về bài viết của Bo Example trong nhóm Fig Lovers.",
            "Ada Example님이 Fig Lovers 그룹에서 Bo Example님의 게시물에 댓글을 남겼습니다.",
        ] {
            assert_eq!(at(title), CommentTarget::NotUnderstood, "{title}");
        }
        let in_name = CommentTarget::Stands(Surface::OtherProfile, Some("Figs in Lyon".to_owned()));
        assert_eq!(at("Ada Example commented on Figs in Lyon's post."), in_name);
        for title in [
            "Ada Example hat den eigenen Beitrag kommentiert.",
            "Ada Example kendi gönderisine yorum yaptı.",
            "Ada Example님이 자신의 게시물에 댓글을 남겼습니다.",
            "Ada Example đã bình luận về bài viết của chính mình.",
            "Ada Example mengomentari kirimannya sendiri.",
            "علّقت Ada Example على منشورها.",
            "Ada Example heeft op haar eigen bericht gereageerd.",
            "Ada Example kommentoi omaa julkaisuaan.",
            "Ada Example แสดงความคิดเห็นในโพสต์ของตัวเอง",
            "Ada Example kommenterade sitt eget inlägg.",
        ] {
            assert_eq!(at(title), own, "{title}");
        }
        for title in [
            "Ada Example hat Bo Examples Beitrag kommentiert.",
            "Ada Example, Bo Example'ın gönderisine yorum yaptı.",
            "Ada Example님이 Bo Example님의 게시물에 댓글을 남겼습니다.",
            "Ada Example đã bình luận về bài viết của Bo Example.",
            "Ada Example heeft op het bericht van Bo Example gereageerd.",
            "علّقت Ada Example على منشور Bo Example.",
        ] {
            assert_eq!(at(title), others, "{title}");
        }
    }
}
