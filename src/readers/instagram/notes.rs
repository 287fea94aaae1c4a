//! Notes: the only items of any export with a recorded audience.

use crate::item::{Kind, StatedAudience};
use crate::lexicon::labels::{AUDIENCE, TEXT};
use crate::lexicon::untranslated::is_for_all;
use crate::message::ArchiveText as Shown;
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record, WordsFrom, attach};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::Text;

/// Notes.
pub(crate) static NOTES: Reader = Reader {
    id: "instagram.notes",
    read: |source, out| dialect::read(source, &mut InstagramNotes, out),
};

/// Characters of a word that are quoted.
const NAMED: usize = 40;

struct InstagramNotes;

impl Meaning for InstagramNotes {
    const WATCHED: bool = false;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Note, record.time());
        let audience = audience(&record);
        if let Some(StatedAudience::Unknown(word)) = &audience {
            out.problem(Problem::UnknownAudience {
                word: Shown::of(word, NAMED),
            });
        }
        let known = record.value(&TEXT);
        match known.or_else(|| words(&record)) {
            Some(text) => item.text = out.text(text.clone()),
            None => item.text = record.tell(Kind::Note, WordsFrom::Captioned, out).item.text,
        }
        attach(&mut item, record.media());
        item.audience = audience;
        out.item(item);
    }
}

/// The audience under its known label; without that, a known audience in the last value of the
/// record.
fn audience(record: &Record) -> Option<StatedAudience> {
    if let Some(text) = record.value(&AUDIENCE).map(Text::as_str) {
        return Some(match is_for_all(text) {
            Some(true) => StatedAudience::Public,
            Some(false) => StatedAudience::Limited(text.to_owned()),
            None => StatedAudience::Unknown(text.to_owned()),
        });
    }
    // The last value is the audience. The note itself comes before it, and may be any word.
    let last = record.texts().last()?;
    (is_for_all(last.as_str()) == Some(false))
        .then(|| StatedAudience::Limited(last.as_str().to_owned()))
}

/// The words of the note in an unknown language: the first text that is neither a number nor an
/// audience.
fn words(record: &Record) -> Option<&Text> {
    record.texts().find(|text| {
        let text = text.as_str();
        !text.chars().all(|c| c.is_ascii_digit()) && is_for_all(text).is_none()
    })
}
