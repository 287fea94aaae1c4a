//! Features that Facebook no longer has: notes and reviews. (facebook.md 2.1 and 2.4.)

use super::entities::post_kind;
use super::standing::Places;
use crate::item::{Kind, Surface};
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record, WordsFrom};
use crate::readers::gathered::Claim;
use crate::readers::sink::Sink;
use crate::readers::unite::identity::words_identity;
use crate::readers::unite::settle::Sameness;
use crate::text::not_blank;

/// Notes: long posts, until 2020.
pub(crate) static NOTES: Reader = Reader {
    id: "facebook.notes",
    read: |source, out| dialect::read(source, &mut OlderNotes(Places::new(WordsFrom::Named)), out),
};

struct OlderNotes(Places);

impl Meaning for OlderNotes {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let (stands, told) = self.0.tell(post_kind(out), &record, out);
        out.claim_media(&told.item, Claim::Post);
        stands.give(told.into_item(), Sameness::default(), out);
    }
}

/// Reviews of places and Pages.
pub(crate) static REVIEWS: Reader = Reader {
    id: "facebook.reviews",
    read: |source, out| dialect::read(source, &mut Reviews, out),
};

struct Reviews;

impl Meaning for Reviews {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let sentence = record
            .title
            .clone()
            .filter(not_blank)
            .map(|title| out.text(title));
        let mut told = record.tell(Kind::Review, WordsFrom::Said, out);
        told.item.surface = Surface::Page;
        // The sentence names what was reviewed. It is used if the review has no words.
        if told.item.text.is_empty() {
            told.item.text = sentence.unwrap_or_default();
            told.item.identity = words_identity(&told.item, &told.item.text);
        }
        out.item(told.into_item());
    }
}
