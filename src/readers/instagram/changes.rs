//! Former values of an Instagram profile.

use super::parts::LONGEST_NAME;
use crate::facts::Fact;
use crate::item::{Item, Kind, State};
use crate::lexicon::labels::{
    BIO, BIO_CHANGED, CHANGED, CONTACT, NEW_VALUE, PREVIOUS_VALUE, WEBSITE,
};
use crate::readers::Reader;
use crate::readers::dialect::{self, MapValue, Meaning, Media, Record, attach};
use crate::readers::form;
use crate::readers::sink::Sink;
use crate::readers::unite::identity::stem_identity;
use crate::text::Text;
use crate::time::Moment;

/// Changes of the profile.
pub(crate) static CHANGES: Reader = Reader {
    id: "instagram.profile_changes",
    read: |source, out| dialect::read(source, &mut ProfileChanges, out),
};

struct ProfileChanges;

impl Meaning for ProfileChanges {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let record = record.into_map();
        let time = record.time();
        let mut told = false;
        for (_, picture) in &record.media_map_data.0 {
            told |= former_picture(picture, out);
        }
        if let Some(value) = previous(&record, out) {
            if looks_like_path(value.as_str()) {
                told |= former_picture(&Media::at(value.clone()), out);
            } else if is_contact(&record, value) {
                out.account_data("contact_details", 1);
                told = true;
            } else {
                let text = out.text(value.clone());
                // Message threads may keep the name under which the user wrote. A former bio or
                // website is nobody's name, so noting it does no harm.
                if text.chars().count() <= LONGEST_NAME {
                    out.fact(Fact::FormerName(text.clone()));
                }
                let item = out.draft(Kind::ProfileField, time);
                out.item(Item {
                    text,
                    state: State::Replaced,
                    ..item
                });
                told = true;
            }
        }
        if !told {
            out.account_data("profile_history", 1);
        }
    }
}

/// Whether the changed value is contact data: by what the record says was changed; if that is
/// unknown, by the form of the value. A bio may consist of an address, so it counts as a bio if the
/// record says so.
fn is_contact(record: &Record, value: &Text) -> bool {
    let what = record
        .string_map_data
        .get(&CHANGED)
        .and_then(MapValue::text)
        .map_or("", Text::as_str);
    let is_shown = BIO.is(what) || BIO_CHANGED.is(what) || WEBSITE.is(what);
    CONTACT.is(what) || (!is_shown && form::is_contact(value.as_str()))
}

/// The former value. It is the second text, after what was changed and before the new value
/// (instagram-threads.md 4: high for the order in English). `None` if there was none before.
fn previous<'r>(record: &'r Record, out: &mut Sink<'_>) -> Option<&'r Text> {
    let map = &record.string_map_data;
    if let Some(value) = map.get(&PREVIOUS_VALUE) {
        return value.text();
    }
    if map.get(&CHANGED).is_some() || map.get(&NEW_VALUE).is_some() {
        // The labels are known, and none is that of a former value.
        return None;
    }
    let texts = map
        .0
        .iter()
        .filter(|(_, value)| value.time() == Moment::Unknown);
    let (label, value) = texts.into_iter().nth(1)?;
    out.unknown_label(label.as_str());
    MapValue::text(value)
}

fn looks_like_path(value: &str) -> bool {
    value.starts_with("media/")
        && value
            .rsplit_once('.')
            .is_some_and(|(_, ending)| ending.len() <= 4)
}

/// Gives a former picture. If it is still in use, another record shows that. Returns false if there
/// is no path.
fn former_picture(picture: &Media, out: &mut Sink<'_>) -> bool {
    let Some(path) = picture.path() else {
        return false;
    };
    let mut item = out.draft(Kind::ProfilePicture, picture.time());
    item.identity = stem_identity(path);
    attach(&mut item, [picture]);
    out.item(item);
    true
}
