//! What Facebook had and has no more: notes and reviews. (facebook.md 2.1 and 2.4.)

use serde::Deserialize;

use super::classic::{Classic, SIGNATURE};
use crate::item::{Kind, Surface};
use crate::readers::Reader;
use crate::readers::dialect::{Media, attach};
use crate::readers::gathered::Claim;
use crate::readers::identity::words_identity;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::words::Words;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Notes: long posts, until 2020.
pub(crate) static NOTES: Reader =
    Reader { id: "facebook.notes", read: |source, out| json::read(source, &mut Notes, out) };

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Note {
    title: Option<Text>,
    text: Option<Text>,
    media: Vec<Media>,
    created_timestamp: Option<MomentSeconds>,
    updated_timestamp: Option<MomentSeconds>,
}

struct Notes;

impl Records for Notes {
    type Record<'r> = Note;
    const ROOTS: &'static [&'static str] = &["notes_v2", "notes"];
    const SIGNATURE: &'static [&'static str] = &["title", "text", "created_timestamp", "updated_timestamp", "media"];

    fn record(&mut self, note: Note, out: &mut Sink<'_>) {
        let [created, updated] =
            [note.created_timestamp, note.updated_timestamp].map(|time| time.map_or(Moment::Unknown, |t| t.0));
        let mut item = out.draft(if out.page_export { Kind::PagePost } else { Kind::Post }, created.or(updated));
        let captions = note.media.iter().flat_map(Media::words);
        let words = [&note.title, &note.text].into_iter().flatten().chain(captions);
        item.text = words.map(|text| out.text(text.clone())).collect::<Words>().into_text();
        attach(&mut item, &note.media);
        out.claim_media(&item, Claim::Post);
        out.item(item);
    }
}

/// Reviews of places and Pages.
pub(crate) static REVIEWS: Reader =
    Reader { id: "facebook.reviews", read: |source, out| json::read(source, &mut Reviews, out) };

struct Reviews;

impl Records for Reviews {
    type Record<'r> = Classic;
    const ROOTS: &'static [&'static str] = &["reviews_v2", "reviews"];
    const SIGNATURE: &'static [&'static str] = SIGNATURE;

    fn record(&mut self, record: Classic, out: &mut Sink<'_>) {
        let sentence = record.title.clone().filter(|title| !title.is_blank()).map(|title| out.text(title));
        let mut told = record.read(Kind::Review, out);
        told.item.surface = Surface::Page;
        // The sentence names what was reviewed, and stands for the words where there are none.
        if told.item.text.is_empty() {
            told.item.text = sentence.unwrap_or_default();
            told.item.identity = words_identity(&told.item, &told.item.text);
        }
        out.item(told.into_item());
    }
}
