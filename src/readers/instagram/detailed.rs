//! The detailed records of posts that exports of 2026 hold beside `posts_N`, drafts included; and reposts.

use crate::item::{Item, Kind, State, Surface};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::endings::is_video;
use crate::lexicon::labels::{CAPTION, CREATION_TIME, DRAFT, Labels, OWNER, PUBLISHED, TEXT, USERNAME};
use crate::readers::Reader;
use crate::readers::dialect::{ENTITY, Entity, MapRecord, Media, attach};
use crate::readers::identity::stem_identity;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::Text;

/// Detailed records of posts.
pub(crate) static POSTS: Reader = Reader {
    id: "instagram.posts_detailed",
    read: |source, out| json::read(source, &mut Posts { perhaps_unpublished: false }, out),
};

/// Other media.
pub(crate) static OTHER: Reader = Reader {
    id: "instagram.other_content",
    read: |source, out| json::read(source, &mut Posts { perhaps_unpublished: true }, out),
};

struct Posts {
    /// Where a record says nothing else.
    perhaps_unpublished: bool,
}

impl Records for Posts {
    type Record<'r> = Entity;
    const ROOTS: &'static [&'static str] = &["ig_other_media"];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, entity: Entity, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Post, entity.moment(&CREATION_TIME).unwrap_or_else(|| entity.time()));
        if is_draft(&entity) {
            item.state = State::Draft;
        } else {
            let published = entity.value(&PUBLISHED).and_then(|text| yes_or_no(text.as_str())) == Some(true);
            item.perhaps_unpublished = self.perhaps_unpublished && !published;
        }
        let media = entity.media();
        if self.perhaps_unpublished {
            item.kind = kind_of(&media);
        }
        if let Some(first) = media.first() {
            item.time = item.time.or(first.time());
        }
        attach(&mut item, media);
        if let Some(caption) = entity.value(&CAPTION).or_else(|| first_title(&entity)) {
            item.text = out.text(caption.clone());
        }
        // The record's number is the name of its first picture: what joins it to `posts_N`.
        let number = entity.fbid.as_ref().map(Text::as_str).or(item.media.first().map(String::as_str));
        if let Some(number) = number {
            item.identity = stem_identity(number);
        }
        out.item(item);
    }
}

/// One video is a reel, which is what the file is known to hold beside drafts (instagram-threads.md 2: medium).
fn kind_of(media: &[&Media]) -> Kind {
    match media {
        [only] if only.path().is_some_and(|path| path.contains("/reels/") || is_video(path)) => Kind::Reel,
        _ => Kind::Post,
    }
}

/// Only a plain "yes" to being a draft, or a plain "no" to being published, makes one. A missing value is no answer.
fn is_draft(entity: &Entity) -> bool {
    let says = |labels: &Labels| entity.value(labels).and_then(|text| yes_or_no(text.as_str()));
    says(&PUBLISHED) == Some(false) || (says(&DRAFT) == Some(true) && says(&PUBLISHED) != Some(true))
}

fn first_title(entity: &Entity) -> Option<&Text> {
    entity.media().into_iter().find_map(|medium| medium.title.as_ref().filter(|title| !title.is_blank()))
}

/// Reposts.
pub(crate) static REPOSTS: Reader = Reader {
    id: "instagram.reposts",
    read: |source, out| {
        if source.inner().starts_with("media/") {
            json::read(source, &mut Reposts, out);
        } else {
            json::read(source, &mut OlderReposts, out);
        }
    },
};

struct Reposts;

impl Records for Reposts {
    type Record<'r> = Entity;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, entity: Entity, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Repost, entity.time());
        if let Some(text) = entity.value(&TEXT) {
            item.text = out.text(text.clone());
        }
        item.place = entity.value_in(&OWNER, &USERNAME).map(|name| name.as_str().to_owned());
        out.item(item);
    }
}

struct OlderReposts;

impl Records for OlderReposts {
    type Record<'r> = MapRecord;
    const ROOTS: &'static [&'static str] = &["profile_media_reposts"];
    const SIGNATURE: &'static [&'static str] = crate::readers::dialect::MAP_RECORD;

    fn record(&mut self, record: MapRecord, out: &mut Sink<'_>) {
        let item = out.draft(Kind::Repost, record.any_time());
        let text = record.text(&TEXT).map(|text| out.text(text.clone())).unwrap_or_default();
        out.item(Item { text, surface: Surface::OwnProfile, ..item });
    }
}
