//! Detailed records of posts, drafts included, which exports of 2026 hold beside `posts_N`; and
//! reposts.

use super::whose::{Beside, owner_told};
use crate::item::{Kind, State};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::endings::is_video;
use crate::lexicon::labels::TEXT;
use crate::lexicon::untranslated::is_no_post;
use crate::readers::Reader;
use crate::readers::dialect::{self, Labelled, Meaning, Media, Record, WordsFrom};
use crate::readers::sink::Sink;
use crate::readers::unite::identity::stem_identity;
use crate::readers::words::ItemWords;
use crate::text::Text;

/// Detailed records of posts.
pub(crate) static POSTS: Reader = Reader {
    id: "instagram.posts_detailed",
    read: |source, out| dialect::read(source, &mut DetailedPosts { of_any_kind: false }, out),
};

/// Other media.
pub(crate) static OTHER: Reader = Reader {
    id: "instagram.other_content",
    read: |source, out| dialect::read(source, &mut DetailedPosts { of_any_kind: true }, out),
};

struct DetailedPosts {
    /// The file holds reels too.
    of_any_kind: bool,
}

impl Meaning for DetailedPosts {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        if record.texts().any(|text| is_no_post(text.as_str())) {
            for path in record.media().into_iter().filter_map(Media::path) {
                out.refer(path);
            }
            return out.account_data("activity", 1);
        }
        let mut item = record.tell(Kind::Post, WordsFrom::Captioned, out).item;
        match record.was_published() {
            Some(true) => {}
            Some(false) => item.state = State::Draft,
            // Both files hold drafts beside what was published.
            None => {
                item.perhaps_unpublished = true;
                tell_answers(&record, out);
            }
        }
        let media = record.media();
        if self.of_any_kind {
            item.kind = kind_of(&media);
        }
        // The id of the record is also the file name of its first picture, by which `posts_N` has
        // the same post.
        let number = record
            .fbid
            .as_ref()
            .map(Text::as_str)
            .or(item.media.first().map(String::as_str));
        if let Some(number) = number {
            item.identity = stem_identity(number);
        }
        out.item(item);
    }
}

/// A single video is a reel: those are known to be in this file besides drafts
/// (instagram-threads.md 2: medium).
fn kind_of(media: &[&Media]) -> Kind {
    match media {
        [only]
            if only
                .path()
                .is_some_and(|path| path.contains("/reels/") || is_video(path)) =>
        {
            Kind::Reel
        }
        _ => Kind::Post,
    }
}

/// Tells of answers under labels that are not understood: one of them may say whether it was
/// published.
fn tell_answers(record: &Record, out: &mut Sink<'_>) {
    let answers = record.label_values.iter().filter(|value| {
        value
            .text()
            .is_some_and(|text| yes_or_no(text.as_str()).is_some())
    });
    for label in answers.filter_map(Labelled::name) {
        out.unknown_label(label.as_str());
    }
}

/// Reposts.
pub(crate) static REPOSTS: Reader = Reader {
    id: "instagram.reposts",
    read: |source, out| dialect::read(source, &mut Reposts, out),
};

struct Reposts;

impl Meaning for Reposts {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Repost, record.time());
        // Captions inside a block belong to the original post.
        item.text = match record.value(&TEXT) {
            Some(text) => out.text(text.clone()),
            None if record.label_values.is_empty() => {
                record
                    .tell(Kind::Repost, WordsFrom::Captioned, out)
                    .item
                    .text
            }
            None => record
                .labelled_words(&[&TEXT], out)
                .into_iter()
                .collect::<ItemWords>()
                .into_text(),
        };
        item.place = owner_told(&record, Beside::Anything, out).map(str::to_owned);
        out.item(item);
    }
}
