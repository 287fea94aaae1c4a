//! Notes: the only items of any export whose audience is recorded.

use crate::item::{Kind, StatedAudience};
use crate::lexicon::labels::{AUDIENCE, TEXT};
use crate::readers::Reader;
use crate::readers::dialect::{MAP_RECORD, MapRecord, MapValue};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::Text;

/// Notes.
pub(crate) static NOTES: Reader =
    Reader { id: "instagram.notes", read: |source, out| json::read(source, &mut Notes, out) };

/// Seen in one real export: the first. The others are named in the app's resources (audience-evidence.md 4.5).
const LIMITED: &[&str] = &["followers_you_follow_back", "close_friends", "subscribers", "private"];
const PUBLIC: &str = "public";

struct Notes;

impl Records for Notes {
    type Record<'r> = MapRecord;
    const ROOTS: &'static [&'static str] = &["profile_notes"];
    const SIGNATURE: &'static [&'static str] = MAP_RECORD;
    const WATCHED: bool = false;

    fn record(&mut self, record: MapRecord, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Note, record.any_time());
        let audience = audience(&record);
        if let Some(StatedAudience::Unknown(word)) = &audience {
            out.problem(&format!(
                "unknown audience of a note: \u{201c}{}\u{201d}",
                word.chars().take(40).collect::<String>()
            ));
        }
        let known = record.text(&TEXT);
        let text = known.or_else(|| words(&record));
        if let Some(text) = text {
            item.text = out.text(text.clone());
        }
        item.audience = audience;
        out.item(item);
    }
}

/// By the value where it is known, whatever its key; else what stands under the known key.
fn audience(record: &MapRecord) -> Option<StatedAudience> {
    if let Some(text) = record.text(&AUDIENCE).map(Text::as_str) {
        return Some(match text {
            PUBLIC => StatedAudience::Public,
            _ if LIMITED.contains(&text) => StatedAudience::Limited(text.to_owned()),
            _ => StatedAudience::Unknown(text.to_owned()),
        });
    }
    // The audience is the last value of the record; before it stands the note itself, which may be any word.
    let last = record.string_map_data.0.iter().filter_map(|(_, value)| value.text()).next_back()?;
    LIMITED.contains(&last.as_str()).then(|| StatedAudience::Limited(last.as_str().to_owned()))
}

/// In an unknown language: the first text that is neither a number nor an audience.
fn words(record: &MapRecord) -> Option<&Text> {
    let texts = record.string_map_data.0.iter().filter_map(|(_, value)| MapValue::text(value));
    texts.into_iter().find(|text| {
        let text = text.as_str();
        !text.chars().all(|c| c.is_ascii_digit()) && !LIMITED.contains(&text) && text != PUBLIC
    })
}
