//! Check-ins, visits, and places that the user made.

use super::entities::post_kind;
use super::standing::Places;
use crate::item::{Item, Kind, Surface};
use crate::lexicon::labels::{PLACE_NAME, VISIT_TIME};
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record, WordsFrom, attach};
use crate::readers::gathered::Claim;
use crate::readers::others::AboutYou;
use crate::readers::sink::Sink;
use crate::readers::unite::settle::Sameness;
use crate::readers::words::ItemWords;

/// Check-ins.
pub(crate) static CHECK_INS: Reader = Reader {
    id: "facebook.check_ins",
    read: |source, out| dialect::read(source, &mut CheckIns(Places::new(WordsFrom::Said)), out),
};

struct CheckIns(Places);

impl Meaning for CheckIns {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let (stands, told) = self.0.tell(post_kind(out), &record, out);
        let item = told.into_post();
        out.claim_media(&item, Claim::Post);
        stands.give(item, Sameness::default(), out);
    }
}

/// Places where the user was tagged by anybody. They are visits and not posts (facebook.md 2.1:
/// medium), but one can belong to a check-in.
pub(crate) static VISITS: Reader = Reader {
    id: "facebook.visits",
    read: |source, out| dialect::read(source, &mut Visits, out),
};

struct Visits;

impl Meaning for Visits {
    fn record(&mut self, entity: Record, out: &mut Sink<'_>) {
        let time = entity
            .moment(&VISIT_TIME)
            .unwrap_or_else(|| entity.any_time())
            .or(entity.time());
        // In an unknown language, one of its texts is the place; another may be the name of an app
        // (facebook.md 2.1).
        let known = entity.value(&PLACE_NAME);
        let texts = entity.free_texts().map(|(_, text)| text);
        for place in known.into_iter().chain(texts.filter(|_| known.is_none())) {
            let place = out.text(place.clone());
            out.visit(time, &place);
        }
        out.about_you(AboutYou::TaggedPlaces, 1);
    }
}

/// Places that the user made.
pub(crate) static CREATED: Reader = Reader {
    id: "facebook.places_created",
    read: |source, out| dialect::read(source, &mut CreatedPlaces, out),
};

struct CreatedPlaces;

impl Meaning for CreatedPlaces {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let keyed = [&record.name, &record.address].into_iter().flatten();
        let words = keyed
            .chain(record.free_texts().map(|(_, text)| text))
            .map(|text| out.text(text.clone()));
        let mut words: ItemWords = words.collect();
        if words.is_empty() {
            words.add(
                record
                    .tell(Kind::ProfileField, WordsFrom::Named, out)
                    .item
                    .text,
            );
        }
        // It is the name of the place's own Page, and no post of the user's. No file shows whether
        // that Page still exists (facebook.md 2.4).
        let mut item = out.draft(Kind::ProfileField, record.time());
        attach(&mut item, record.media());
        out.item(Item {
            text: words.into_text(),
            surface: Surface::Page,
            perhaps_unpublished: true,
            ..item
        });
    }
}
