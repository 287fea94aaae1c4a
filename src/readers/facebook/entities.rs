//! Posts written as entity records: on others' profiles, archived, trashed; and the avatar.

use serde::Deserialize as _;
use serde_json::Value;

use super::classic::{Classic, Told};
use crate::item::{Item, Kind, State, Surface};
use crate::lexicon::labels::{
    APP, AUTHOR, CREATION_TIME, GROUP, LOCATION, Labels, MEDIA, MESSAGE, NAME, PLACE_NAME, PLACE_TAGS, TARGET, TEXT,
    URL, VISIT_TIME,
};
use crate::readers::Reader;
use crate::readers::dialect::{Entity, attach};
use crate::readers::gathered::Claim;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::words::Words;

/// Posts on other people's profiles and on Pages.
pub(crate) static ELSEWHERE: Reader = Reader {
    id: "facebook.posts_elsewhere",
    read: |source, out| {
        json::read(
            source,
            &mut Entities(|item, record| {
                let target = record.value(&TARGET).or_else(|| record.value_in(&TARGET, &NAME));
                Item { surface: Surface::OtherProfile, place: target.map(|name| name.as_str().to_owned()), ..item }
            }),
            out,
        );
    },
};

/// Archived posts.
pub(crate) static ARCHIVE: Reader = Reader {
    id: "facebook.archive",
    read: |source, out| json::read(source, &mut Entities(|item, _| Item { state: State::Archived, ..item }), out),
};

/// The bin.
pub(crate) static TRASH: Reader = Reader {
    id: "facebook.trash",
    read: |source, out| json::read(source, &mut Entities(|item, _| Item { state: State::Trashed, ..item }), out),
};

/// Pinned posts.
pub(crate) static PINNED: Reader =
    Reader { id: "facebook.pinned", read: |source, out| json::read(source, &mut Entities(|item, _| item), out) };

/// What an app published on the user's timeline: content, in a folder of settings and advertising (facebook.md 2.1: high).
pub(crate) static BY_APPS: Reader =
    Reader { id: "facebook.posts_by_apps", read: |source, out| json::read(source, &mut Entities(|item, _| item), out) };

/// These files come in the classic and in the entity dialect; they are small, so each record is looked at whole.
struct Entities(fn(Item, &Entity) -> Item);

impl Records for Entities {
    type Record<'r> = Value;
    const ROOTS: &'static [&'static str] = &[
        "trash_v2",
        "trash",
        "archived_posts_v2",
        "archive_v2",
        "archive",
        "pinned_posts_v2",
        "app_posts_v2",
        "app_posts",
    ];
    const SIGNATURE: &'static [&'static str] = EITHER;

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        let Some((mut told, entity)) = either(&record, out) else {
            return out.problem("a post that could not be read");
        };
        told.item = (self.0)(told.item, &entity);
        let item = told.into_post();
        out.claim_media(&item, Claim::Post);
        out.item(item);
    }
}

/// Keys that tell a lone record of either dialect.
pub(super) const EITHER: &[&str] = &["label_values", "fbid", "timestamp", "media", "title", "data", "attachments"];

/// A post in either dialect, and the entity it was (an empty one for a classic record).
pub(super) fn either(record: &Value, out: &mut Sink<'_>) -> Option<(Told, Entity)> {
    let kind = post_kind(out);
    if record.get("label_values").is_none() && EITHER.iter().any(|key| record.get(key).is_some()) {
        let classic = Classic::deserialize(record).ok()?;
        return Some((classic.read(kind, out), Entity::default()));
    }
    let entity = Entity::deserialize(record).ok()?;
    Some((post(&entity, out), entity))
}

/// What a post is called in this export.
pub(super) fn post_kind(out: &Sink<'_>) -> Kind {
    if out.page_export { Kind::PagePost } else { Kind::Post }
}

/// A post in the entity dialect.
fn post(entity: &Entity, out: &mut Sink<'_>) -> Told {
    let time = entity.moment(&CREATION_TIME).unwrap_or_else(|| entity.time());
    let mut item = out.draft(post_kind(out), time);
    let media = entity.media();
    attach(&mut item, media.iter().copied());
    let place = entity.place_told();
    place.point.iter().for_each(|point| item.annotations.add_place(point));
    let mut words = Words::of(entity.words(&[&MESSAGE, &TEXT], BESIDE, out));
    // A link that leads out of Facebook is what was shared; one that does not may be the address of the post itself.
    let shared = entity.link().filter(|link| !link.as_str().contains("facebook.com/"));
    if let Some(link) = shared.filter(|_| words.is_empty() && media.is_empty() && place.name.is_none()) {
        words.add(out.text(link.clone()));
    }
    let own = words.first().to_owned();
    let captions = media.iter().flat_map(|medium| medium.words());
    place.beside.into_iter().chain(captions).for_each(|text| words.add(out.text(text.clone())));
    item.text = words.into_text();
    let made_at = place.name.map(|name| out.text(name.clone())).unwrap_or_default();
    Told { item, own, made_at }
}

/// What may stand beside the message of a post.
static BESIDE: &[&Labels] = &[
    &APP,
    &TARGET,
    &MEDIA,
    &CREATION_TIME,
    &URL,
    &NAME,
    &LOCATION,
    &GROUP,
    &AUTHOR,
    &PLACE_TAGS,
    &PLACE_NAME,
    &VISIT_TIME,
];

/// The avatar.
pub(crate) static AVATAR: Reader =
    Reader { id: "facebook.avatar", read: |source, out| json::read(source, &mut Avatars, out) };

struct Avatars;

impl Records for Avatars {
    type Record<'r> = Value;
    const ROOTS: &'static [&'static str] = &["avatars_v2"];
    const SIGNATURE: &'static [&'static str] = crate::readers::dialect::ENTITY;

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        let media = match record.get("uri") {
            Some(_) => crate::readers::dialect::Media::deserialize(&record).map(|medium| vec![medium]),
            None => Entity::deserialize(&record).map(|entity| entity.media),
        };
        let Ok(media) = media else { return out.problem("an avatar that could not be read") };
        for medium in media.iter().filter(|medium| medium.path().is_some()) {
            let mut item = out.draft(Kind::Avatar, medium.time());
            item.current = true;
            attach(&mut item, [medium]);
            item.identity = crate::readers::identity::media_identity(Kind::Avatar, medium);
            out.item(item);
        }
    }
}
