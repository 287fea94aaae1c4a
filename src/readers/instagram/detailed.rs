//! Detailed records of posts, drafts included, which exports of 2026 hold beside `posts_N`; and
//! reposts.

use crate::item::{Kind, State};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::endings::is_video;
use crate::lexicon::labels::{DRAFT, Labels, PUBLISHED, TEXT};
use crate::readers::Reader;
use crate::readers::dialect::{self, Form, Meaning, Media, Record};
use crate::readers::identity::stem_identity;
use crate::readers::sink::Sink;
use crate::readers::words::Words;
use crate::text::Text;

/// Detailed records of posts.
pub(crate) static POSTS: Reader = Reader {
    id: "instagram.posts_detailed",
    read: |source, out| dialect::read(source, &mut Posts { perhaps_unpublished: false }, out),
};

/// Other media.
pub(crate) static OTHER: Reader = Reader {
    id: "instagram.other_content",
    read: |source, out| dialect::read(source, &mut Posts { perhaps_unpublished: true }, out),
};

struct Posts {
    /// Whether a post counts as perhaps unpublished if its record does not say.
    perhaps_unpublished: bool,
}

impl Meaning for Posts {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = record.tell(Kind::Post, Form::Captioned, out).item;
        if is_draft(&record) {
            item.state = State::Draft;
        } else {
            let published = record.value(&PUBLISHED).and_then(|text| yes_or_no(text.as_str())) == Some(true);
            item.perhaps_unpublished = self.perhaps_unpublished && !published;
        }
        let media = record.media();
        if self.perhaps_unpublished {
            item.kind = kind_of(&media);
        }
        // The id of the record is also the file name of its first picture, by which `posts_N` has
        // the same post.
        let number = record.fbid.as_ref().map(Text::as_str).or(item.media.first().map(String::as_str));
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
        [only] if only.path().is_some_and(|path| path.contains("/reels/") || is_video(path)) => Kind::Reel,
        _ => Kind::Post,
    }
}

/// Whether the record says "yes" to being a draft or "no" to being published. A missing value is no
/// answer.
fn is_draft(record: &Record) -> bool {
    let says = |labels: &Labels| record.value(labels).and_then(|text| yes_or_no(text.as_str()));
    says(&PUBLISHED) == Some(false) || (says(&DRAFT) == Some(true) && says(&PUBLISHED) != Some(true))
}

/// Reposts.
pub(crate) static REPOSTS: Reader =
    Reader { id: "instagram.reposts", read: |source, out| dialect::read(source, &mut Reposts, out) };

struct Reposts;

impl Meaning for Reposts {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Repost, record.time());
        // Captions inside a block belong to the original post.
        item.text = match record.value(&TEXT) {
            Some(text) => out.text(text.clone()),
            None if record.label_values.is_empty() => record.tell(Kind::Repost, Form::Captioned, out).item.text,
            None => record.labelled_words(&[&TEXT], out).into_iter().collect::<Words>().into_text(),
        };
        item.place = record.owner().map(|name| name.as_str().to_owned());
        out.item(item);
    }
}
