//! Places: check-ins, visits, and places that the user made or corrected.

use serde::Deserialize as _;
use serde_json::Value;

use super::entities::{EITHER, either, post_kind};
use crate::item::{Item, StableHash, Surface};
use crate::lexicon::labels::{CREATION_TIME, PLACE_NAME, VISIT_TIME};
use crate::readers::Reader;
use crate::readers::dialect::{ENTITY, Entity};
use crate::readers::gathered::Claim;
use crate::readers::json::{self, Misfit, Records, words};
use crate::readers::sink::Sink;
use crate::time::{Moment, MomentSeconds};

/// Check-ins.
pub(crate) static CHECK_INS: Reader =
    Reader { id: "facebook.check_ins", read: |source, out| json::read(source, &mut CheckIns, out) };

struct CheckIns;

impl Records for CheckIns {
    type Record<'r> = Value;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = EITHER;

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        let Some((told, _)) = either(&record, out) else { return out.problem("a check-in that could not be read") };
        let item = told.into_post();
        out.claim_media(&item, Claim::Post);
        out.item(item);
    }
}

/// Places the user was tagged in. facebook.md 2.1 counts them as possibly public: they are visits of the user's own,
/// shown on the profile, whoever set the tag.
pub(crate) static VISITS: Reader =
    Reader { id: "facebook.visits", read: |source, out| json::read(source, &mut Visits, out) };

struct Visits;

impl Records for Visits {
    type Record<'r> = Entity;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, entity: Entity, out: &mut Sink<'_>) {
        let time = entity.moment(&VISIT_TIME).unwrap_or_else(|| entity.any_time()).or(entity.time());
        // In any language: the place is the first text of the record, before the name of an app (facebook.md 2.1).
        let first = || entity.free_texts().next().map(|(_, text)| text);
        let place = entity.value(&PLACE_NAME).or_else(|| entity.place()).or_else(first);
        let place = place.map(|place| out.text(place.clone()));
        let hash = StableHash::new().field("visit").field(time.seconds().unwrap_or_default().to_le_bytes());
        let identity = hash.field(place.as_deref().unwrap_or("")).finish();
        let item = out.draft(post_kind(out), time);
        out.item(Item { identity, place, ..item });
    }
}

/// Places the user made.
pub(crate) static CREATED: Reader =
    Reader { id: "facebook.places_created", read: |source, out| json::read(source, &mut Places, out) };

/// Corrections of places.
pub(crate) static EDITS: Reader =
    Reader { id: "facebook.place_edits", read: |source, out| json::read(source, &mut Places, out) };

struct Places;

impl Records for Places {
    type Record<'r> = Value;
    const ROOTS: &'static [&'static str] = &["your_places_v2", "your_places"];
    const SIGNATURE: &'static [&'static str] =
        &["name", "address", "url", "creation_timestamp", "label_values", "fbid", "timestamp", "media", "title"];

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        let item = if record.get("label_values").is_some() {
            let Ok(entity) = Entity::deserialize(&record) else { return out.problem("a place that could not be read") };
            let words: Vec<String> = entity.free_texts().map(|(_, text)| out.text(text.clone())).collect();
            let time = entity.moment(&CREATION_TIME).unwrap_or_else(|| entity.time()).or(entity.any_time());
            Item { text: words.join("\n"), ..out.draft(post_kind(out), time) }
        } else {
            let words = ["name", "address"].into_iter().filter_map(|key| words(record.get(key)?, key, out));
            let words: Vec<String> = words.collect();
            let time = record.get("creation_timestamp").map(MomentSeconds::deserialize);
            let time = time.and_then(|time| time.map_err(|_| Misfit::Time.tell("creation_timestamp", 1, out)).ok());
            let time = time.map_or(Moment::Unknown, |time| time.0);
            Item { text: words.join("\n"), ..out.draft(post_kind(out), time) }
        };
        // It stands on the place's own page, not on the user's timeline.
        out.item(Item { surface: Surface::OtherProfile, ..item });
    }
}
