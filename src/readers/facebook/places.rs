//! Places: check-ins, visits, and places that the user made or corrected.

use super::entities::post_kind;
use crate::item::{Item, Surface};
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

/// Places the user was tagged in: where a person was is no post of theirs (facebook.md 2.1: medium).
pub(crate) static VISITS: Reader =
    Reader { id: "facebook.visits", read: |source, out| dialect::read(source, &mut Visits, out) };

struct Visits;

impl Meaning for Visits {
    fn record(&mut self, _: Record, out: &mut Sink<'_>) {
        out.about_you("places in which you were tagged", 1);
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
