//! Places: check-ins, visits, and places that the user made or corrected.

use super::entities::post_kind;
use crate::item::{Item, StableHash, Surface};
use crate::lexicon::labels::{PLACE_NAME, VISIT_TIME};
use crate::readers::Reader;
use crate::readers::dialect::{self, Form, Meaning, Record};
use crate::readers::gathered::Claim;
use crate::readers::sink::Sink;
use crate::readers::words::Words;

/// Check-ins.
pub(crate) static CHECK_INS: Reader =
    Reader { id: "facebook.check_ins", read: |source, out| dialect::read(source, &mut CheckIns, out) };

struct CheckIns;

impl Meaning for CheckIns {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let item = record.tell(post_kind(out), Form::Said, out).into_post();
        out.claim_media(&item, Claim::Post);
        out.item(item);
    }
}

/// Places the user was tagged in. facebook.md 2.1 counts them as possibly public: they are visits of the user's own,
/// shown on the profile, whoever set the tag.
pub(crate) static VISITS: Reader =
    Reader { id: "facebook.visits", read: |source, out| dialect::read(source, &mut Visits, out) };

struct Visits;

impl Meaning for Visits {
    fn record(&mut self, entity: Record, out: &mut Sink<'_>) {
        let time = entity.moment(&VISIT_TIME).unwrap_or_else(|| entity.any_time()).or(entity.time());
        // In any language: the place is the first text of the record, before the name of an app (facebook.md 2.1).
        let first = || entity.free_texts().next().map(|(_, text)| text);
        let place = entity.value(&PLACE_NAME).or_else(|| entity.place_name()).or_else(first);
        let place = place.map(|place| out.text(place.clone()));
        let hash = StableHash::new().field("visit").field(time.seconds().unwrap_or_default().to_le_bytes());
        let identity = hash.field(place.as_deref().unwrap_or("")).finish();
        let item = out.draft(post_kind(out), time);
        out.item(Item { identity, place, ..item });
    }
}

/// Places the user made.
pub(crate) static CREATED: Reader =
    Reader { id: "facebook.places_created", read: |source, out| dialect::read(source, &mut Places, out) };

/// Corrections of places.
pub(crate) static EDITS: Reader =
    Reader { id: "facebook.place_edits", read: |source, out| dialect::read(source, &mut Places, out) };

struct Places;

impl Meaning for Places {
    const ROOTS: &'static [&'static str] = &["your_places_v2", "your_places"];

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let keyed = [&record.name, &record.address].into_iter().flatten();
        let words = keyed.chain(record.free_texts().map(|(_, text)| text)).map(|text| out.text(text.clone()));
        let text = words.collect::<Words>().into_text();
        let item = out.draft(post_kind(out), record.time());
        // It stands on the place's own page, not on the user's timeline.
        out.item(Item { text, surface: Surface::OtherProfile, ..item });
    }
}
