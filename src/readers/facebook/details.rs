//! Parts of the profile that exports since 2024 also hold in separate files. Their content is
//! known, but not their labels (facebook.md 1), so every value becomes a field, whatever its label.

use serde_json::Value;

use serde::Deserialize as _;

use crate::item::{Item, Kind};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::SECTION;
use crate::readers::Reader;
use crate::readers::dialect::{self, Labelled, MapValue, Meaning, Record, WordsFrom};
use crate::readers::form::{is_contact, is_link};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::{Text, not_blank};
use crate::time::Moment;

/// Contact details, one field for each value.
pub(crate) static DETAILS: Reader = Reader {
    id: "facebook.profile_details",
    read: |source, out| dialect::read(source, &mut ProfileDetails { whole: false }, out),
};

/// Schools and experiences, one field for each record.
pub(crate) static EXPERIENCES: Reader = Reader {
    id: "facebook.experiences",
    read: |source, out| dialect::read(source, &mut ProfileDetails { whole: true }, out),
};

struct ProfileDetails {
    whole: bool,
}

impl Meaning for ProfileDetails {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut values: Vec<&Text> = record
            .string_map_data
            .0
            .iter()
            .filter_map(|(_, value)| value.text())
            .collect();
        values.retain(|text| yes_or_no(text.as_str()).is_none());
        values.extend(record.string_list_data.iter().filter_map(MapValue::text));
        values.extend(
            [&record.name, &record.text, &record.address, &record.url]
                .into_iter()
                .flatten(),
        );
        let said: Vec<&Labelled> = record
            .label_values
            .iter()
            .filter(|one| !one.is(&SECTION))
            .collect();
        for one in said.iter().filter(|one| !names_section(one, &said)) {
            collect(one, &mut values);
        }
        let mut values: Vec<String> = values
            .into_iter()
            .map(|text| out.text(text.clone()))
            .collect();
        if values.is_empty() {
            values.push(
                record
                    .tell(Kind::ProfileField, WordsFrom::Said, out)
                    .item
                    .text,
            );
        }
        if self.whole {
            field(values.join(", "), out);
        } else {
            for value in values {
                field(value, out);
            }
        }
    }
}

/// Whether a value names the section of the profile, under a label that is not known (facebook.md
/// 4: medium). Beside links, that is every other value; beside an address or a number, a single one.
fn names_section(one: &Labelled, all: &[&Labelled]) -> bool {
    let is_contact = |one: &Labelled| {
        one.text()
            .is_some_and(|text| is_contact(text.as_str()) || is_link(text.as_str()))
    };
    if all.iter().any(|one| one.href.is_some()) {
        return one.href.is_none();
    }
    let contacts = all.iter().filter(|one| is_contact(one)).count();
    contacts > 0 && contacts + 1 == all.len() && !is_contact(one)
}

/// Collects all values at any depth, except switches: those only say how a value is used.
fn collect<'e>(one: &'e Labelled, into: &mut Vec<&'e Text>) {
    into.extend(one.text().filter(|text| yes_or_no(text.as_str()).is_none()));
    for one in one.vec.iter().chain(&one.dict) {
        collect(one, into);
    }
}

fn field(text: String, out: &mut Sink<'_>) {
    if !text.is_empty() {
        let item = out.draft(Kind::ProfileField, Moment::Unknown);
        out.item(Item {
            text,
            current: true,
            ..item
        });
    }
}

/// The gaming profile.
pub(crate) static GAMING: Reader = Reader {
    id: "facebook.gaming_profile",
    read: |source, out| json::read(source, &mut Gaming, out),
};

struct Gaming;

/// Its own two keys, and those of the dialects it may come in (archives.md 4.0).
const GAMING_KEYS: &[&str] = &[
    "player_name",
    "avatar",
    "label_values",
    "string_map_data",
    "string_list_data",
    "media_map_data",
    "media_list_data",
    "media",
    "title",
    "timestamp",
    "fbid",
];

impl Records for Gaming {
    type Record<'r> = Value;
    const SIGNATURE: &'static [&'static str] = GAMING_KEYS;
    const ANY_ROOT: bool = true;

    fn record(&mut self, player: Value, out: &mut Sink<'_>) {
        // The avatar is a path, a link, or an object that holds one: its form is not known.
        let picture = player
            .get("avatar")
            .map(|avatar| avatar.get("uri").unwrap_or(avatar));
        if player.get("player_name").is_none() && picture.is_none() {
            // In another dialect every value is a field too.
            if let Ok(record) = Record::deserialize(player) {
                ProfileDetails { whole: false }.record(record, out);
            }
            return;
        }
        for value in [player.get("player_name"), picture].into_iter().flatten() {
            if let Some(text) = Text::deserialize(value).ok().filter(not_blank) {
                let text = out.text(text);
                field(text, out);
            }
        }
    }
}
