//! Posts written as entity records: on others' profiles, archived, trashed; and the avatar.

use serde::Deserialize as _;
use serde_json::Value;

use super::classic::{Classic, SIGNATURE};
use crate::item::{Item, Kind, Platform, State, Surface};
use crate::readers::dialect::{Entity, Labels, attach};
use crate::readers::json::{self, Records};
use crate::readers::sink::{Claim, Sink};
use crate::readers::{Reader, Tier};

/// Only the English labels have been seen in text (audience-evidence.md 3.6, facebook.md 2.1).
const MESSAGE: &Labels = &["Message"];
const TARGET: &Labels = &["Target"];
const NAME: &Labels = &["Name"];
const CREATION_TIME: &Labels = &["Creation time"];

/// Posts on other people's profiles and on Pages.
pub(crate) static ELSEWHERE: Reader = Reader {
    id: "facebook.posts_elsewhere",
    platform: Platform::Facebook,
    title: "Posts on other Pages and profiles",
    paths: &["posts/posts_on_other_pages_and_profiles.json"],
    reads: "Posts on somebody else's timeline or a Page, with the name of its owner.",
    cannot_tell: "Whether the owner is a person or a Page, and who could see the post.",
    tier: Tier::Seen(4),
    read: |source, out| {
        json::read(
            source,
            &mut Entities(|item, record| {
                let target = record.value(TARGET).or_else(|| record.value_in(TARGET, NAME));
                Item { surface: Surface::OtherProfile, place: target.map(|name| name.as_str().to_owned()), ..item }
            }),
            out,
        );
    },
};

/// Archived posts.
pub(crate) static ARCHIVE: Reader = Reader {
    id: "facebook.archive",
    platform: Platform::Facebook,
    title: "Archived posts",
    paths: &["posts/archive.json", "archive/*.json"],
    reads: "Posts moved to the archive. Only the user sees them now.",
    cannot_tell: "When they were archived, and who could see them before.",
    tier: Tier::Documented,
    read: |source, out| json::read(source, &mut Entities(|item, _| Item { state: State::Archived, ..item }), out),
};

/// The bin.
pub(crate) static TRASH: Reader = Reader {
    id: "facebook.trash",
    platform: Platform::Facebook,
    title: "Trashed posts",
    paths: &["posts/trash.json", "trash/*.json"],
    reads: "Posts in the bin, which Facebook deletes within 30 days. Only the user sees them now.",
    cannot_tell: "Who could see them before.",
    tier: Tier::Seen(1),
    read: |source, out| json::read(source, &mut Entities(|item, _| Item { state: State::Trashed, ..item }), out),
};

/// These files come in the classic and in the entity dialect; they are small, so each record is looked at whole.
struct Entities(fn(Item, &Entity) -> Item);

impl Records for Entities {
    type Record = Value;
    const ROOTS: &'static [&'static str] = &["trash_v2", "trash", "archived_posts_v2", "archive_v2", "archive"];
    const SIGNATURE: &'static [&'static str] =
        &["label_values", "fbid", "timestamp", "media", "title", "data", "attachments"];

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        let is_classic = record.get("label_values").is_none() && SIGNATURE.iter().any(|key| record.get(key).is_some());
        let item = if is_classic {
            let Ok(classic) = Classic::deserialize(&record) else {
                return out.problem("a post that could not be read");
            };
            let item = classic.into_item(Kind::Post, out);
            (self.0)(item, &Entity::default())
        } else {
            let Ok(entity) = Entity::deserialize(&record) else { return out.problem("a post that could not be read") };
            (self.0)(post(&entity, out), &entity)
        };
        for path in &item.media {
            out.claim(path, Claim::Post);
        }
        out.item(item);
    }
}

fn post(entity: &Entity, out: &mut Sink<'_>) -> Item {
    let time = entity.moment(CREATION_TIME).unwrap_or_else(|| entity.time());
    let mut item = out.draft(Kind::Post, time);
    attach(&mut item, entity.media());
    match entity.value(MESSAGE) {
        Some(text) => item.text = out.text(text.clone()),
        None => {
            for label in entity.labels().filter(|label| !KNOWN.contains(label)) {
                out.unknown_label(label);
            }
        }
    }
    item
}

/// Labels that may stand in a post without a message.
const KNOWN: &[&str] = &["Message", "Target", "Media", "Creation time", "URL", "Name", "Location", "Group", "Author"];

/// The avatar.
pub(crate) static AVATAR: Reader = Reader {
    id: "facebook.avatar",
    platform: Platform::Facebook,
    title: "Avatar",
    paths: &[
        "personal_information/avatars/avatar_data.json",
        "personal_information/other_personal_information/your_avatar.json",
    ],
    reads: "The avatar.",
    cannot_tell: "Nothing about who sees it; Meta counts avatars as always public.",
    tier: Tier::Seen(1),
    read: |source, out| json::read(source, &mut Avatars, out),
};

struct Avatars;

impl Records for Avatars {
    type Record = Value;
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
            item.identity = crate::readers::media_identity(Kind::Avatar, medium);
            out.item(item);
        }
    }
}
