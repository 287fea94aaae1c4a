//! The profile: name, user name, bio, and a field for each other value.

use jiff::civil::Date;
use serde::Deserialize as _;
use serde_json::Value;

use crate::facts::Fact;
use crate::item::{Item, Kind, StableHash, State};
use crate::lexicon::labels::{self, Labels};
use crate::readers::Reader;
use crate::readers::json::{self, Misfit, Records, words};
use crate::readers::sink::Sink;
use crate::readers::source::CatalogueRow;
use crate::text::{Text, not_empty};
use crate::time::{Moment, MomentSeconds};

/// The profile of a person or Page.
pub(crate) static PROFILE: Reader = Reader {
    id: "facebook.profile",
    read: |source, out| {
        if out.page_export {
            out.fact(Fact::PageExport);
        }
        let mut profile = FacebookProfile {
            row: source.row(),
            known: false,
            strange: false,
        };
        json::read(source, &mut profile, out);
        if profile.strange && !profile.known {
            out.unknown_shape();
        }
    },
};

struct FacebookProfile {
    row: CatalogueRow,
    /// Whether anything in the file belonged to a profile.
    known: bool,
    /// Whether anything in it did not.
    strange: bool,
}

impl Records for FacebookProfile {
    type Record<'r> = Value;
    const SIGNATURE: &'static [&'static str] = &[];

    /// The root holds fields, not records.
    fn root(&self, _key: &str, _row: CatalogueRow) -> Option<&'static str> {
        None
    }

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        match record {
            Value::Object(map) => map
                .into_iter()
                .for_each(|(key, value)| self.other(&key, value, out)),
            _ => out.unknown_shape(),
        }
    }

    /// The fields may be in the root, or under a key that no document names (archives.md 4.0).
    fn wants(&self, _key: &str) -> bool {
        true
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        let is_around = self.row.is_some_and(|row| row.root(key).is_some());
        self.known |= is_around;
        if is_around || one_or_many(&value).any(|value| value.as_object().is_some_and(is_profile)) {
            for (key, value) in one_or_many(&value).filter_map(Value::as_object).flatten() {
                self.part(key, value, out);
            }
        } else {
            self.part(key, &value, out);
        }
    }
}

impl FacebookProfile {
    /// Gives a part of a profile, in any dialect.
    fn part(&mut self, key: &str, value: &Value, out: &mut Sink<'_>) {
        match key {
            VALUES => one_or_many(value).for_each(|value| labelled(value, out)),
            MAP => value
                .as_object()
                .into_iter()
                .flatten()
                .for_each(|(label, value)| under_label(label, value, out)),
            "fbid" | "timestamp" | "media" | "title" | "media_map_data" => return,
            _ if is_key(key) => field(key, value, out),
            _ => {
                self.strange = true;
                return out.unknown_key(key);
            }
        }
        self.known = true;
    }
}

/// The key of the fields in an entity record (archives.md 4.3).
const VALUES: &str = "label_values";

/// The key of the fields in Instagram's dialect (archives.md 4.2).
const MAP: &str = "string_map_data";

/// Whether an object is a profile, under any key. A single field is not enough: other objects have
/// a name too.
fn is_profile(map: &serde_json::Map<String, Value>) -> bool {
    let fields = map.keys().filter(|key| is_key(key)).count();
    fields > 1 || map.contains_key(VALUES) || map.contains_key(MAP)
}

/// Known keys that are not in [`FIELDS`].
const OTHERS: &[&str] = &[
    "name",
    "username",
    "previous_names",
    "profile_uri",
    "registration_timestamp",
];

fn is_key(key: &str) -> bool {
    OTHERS.contains(&key) || known_field(key).is_some()
}

/// Takes a labelled value as the field that its label stands for.
fn labelled(value: &Value, out: &mut Sink<'_>) {
    let label = ["label", "title"]
        .into_iter()
        .find_map(|key| value.get(key)?.as_str());
    let key = field_of(label.unwrap_or_default(), out);
    let list = ["vec", "dict"]
        .into_iter()
        .filter_map(|key| value.get(key))
        .flat_map(one_or_many);
    let all = [value]
        .into_iter()
        .chain(list)
        .filter_map(|value| value.get("value"));
    for value in all {
        field(key, value, out);
    }
}

/// Gives a value in a map whose keys are labels.
fn under_label(label: &str, value: &Value, out: &mut Sink<'_>) {
    let key = field_of(label, out);
    if let Some(value) = value.get("value") {
        field(key, value, out);
    }
}

/// The key of the field that a label stands for. An unknown label is reported, and is a field too.
fn field_of(label: &str, out: &mut Sink<'_>) -> &'static str {
    let label = Text::from_bytes(label.as_bytes());
    let own = [
        (&labels::NAME, "name"),
        (&labels::USERNAME, "username"),
        (&labels::BIO, "intro_bio"),
    ];
    let own = own
        .into_iter()
        .find(|(labels, _)| labels.is(label.as_str()))
        .map(|(_, key)| key);
    own.or_else(|| key_of(label.as_str())).unwrap_or_else(|| {
        out.unknown_label(label.as_str());
        "labelled"
    })
}

/// Keys whose values become one field each, and the parts of a value that are shown.
const FIELDS: &[(&str, &[&str])] = &[
    ("birthday", &[]),
    ("gender", &["gender_option", "pronoun"]),
    ("current_city", &["name"]),
    ("hometown", &["name"]),
    ("places_lived", &["place"]),
    ("relationship", &["status", "partner"]),
    ("family_members", &["name", "relation"]),
    ("education_experiences", &["name", "description"]),
    (
        "work_experiences",
        &["employer", "title", "location", "description"],
    ),
    ("languages", &["name"]),
    ("websites", &["address"]),
    ("blood_info", &["blood_donor_status"]),
    ("phone_numbers", &["phone_number"]),
    ("other_names", &["name"]),
    ("name_pronunciation", &["name"]),
    ("profile_category", &[]),
    ("address", &["street", "city", "zipcode", "region"]),
    ("about_me", &[]),
    ("religious_view", &["name"]),
    ("political_view", &["name"]),
    ("interested_in", &[]),
    ("favorite_quotes", &[]),
    ("screen_names", &["name"]),
    // What an HTML page shows under an unknown label.
    ("labelled", &["value"]),
];

/// The key for each label, in the privacy settings and on HTML pages. A label for only part of a
/// field (one of several schools, the year of the birthday) is not listed. (audience-evidence.md
/// 3.4 and html.md 4.2: high for home town and about you, expected for the others.)
static LABELLED: &[(&Labels, &str)] = &[
    (&labels::HOMETOWN, "hometown"),
    (&labels::CURRENT_CITY, "current_city"),
    (&labels::PLACES_LIVED, "places_lived"),
    (&labels::ABOUT_YOU, "about_me"),
    (&labels::INTRO_BIO, "intro_bio"),
    (&labels::BIRTHDAY, "birthday"),
    (&labels::GENDER, "gender"),
    (&labels::RELATIONSHIP, "relationship"),
    (&labels::FAMILY, "family_members"),
    (&labels::WORK, "work_experiences"),
    (&labels::EDUCATION, "education_experiences"),
    (&labels::SPOKEN, "languages"),
    (&labels::WEBSITES, "websites"),
    (&labels::OTHER_NAMES, "other_names"),
    (&labels::PRONUNCIATION, "name_pronunciation"),
    (&labels::RELIGION, "religious_view"),
    (&labels::POLITICS, "political_view"),
    (&labels::INTERESTED_IN, "interested_in"),
    (&labels::QUOTES, "favorite_quotes"),
];

/// The key that a label stands for; `None` if it is unknown.
pub(in crate::readers) fn key_of(label: &str) -> Option<&'static str> {
    LABELLED
        .iter()
        .find(|(labels, _)| labels.is(label))
        .map(|(_, key)| *key)
}

/// The key itself if it is a known field of the profile, else `None`.
pub(in crate::readers) fn known_field(key: &str) -> Option<&'static str> {
    let others = ["intro_bio", "emails", "previous_emails"];
    FIELDS
        .iter()
        .map(|(name, _)| *name)
        .chain(others)
        .find(|name| *name == key)
}

/// The first part of a value that is shown; empty if the value has no parts.
pub(in crate::readers) fn first_part(key: &str) -> &'static str {
    match key {
        "intro_bio" => "name",
        _ => FIELDS
            .iter()
            .find(|(name, _)| *name == key)
            .and_then(|(_, parts)| parts.first())
            .copied()
            .unwrap_or(""),
    }
}

fn field(key: &str, value: &Value, out: &mut Sink<'_>) {
    match key {
        "name" => {
            // An object. According to one parser of 2018 it was a text (facebook.md 1: low).
            if let Some(name) = text(value, "full_name", out) {
                out.at("name", 0);
                out.fact(Fact::HolderName(name.clone()));
                emit(Kind::Name, State::Live, name, Moment::Unknown, out);
            }
        }
        "username" => {
            if let Some(name) = words(value, "username", out) {
                out.at("username", 0);
                out.fact(Fact::Username(name.clone()));
                emit(Kind::Username, State::Live, name, Moment::Unknown, out);
            }
        }
        "intro_bio" => {
            if let Some(bio) = text(value, "name", out) {
                out.at("intro_bio", 0);
                let time = time(value, out);
                emit(Kind::Bio, State::Live, bio, time, out);
            }
        }
        "previous_names" => {
            for (number, former) in one_or_many(value).enumerate() {
                out.at("previous_names", number_of(number));
                if let Some(name) = text(former, "name", out) {
                    out.fact(Fact::FormerName(name.clone()));
                    let time = time(former, out);
                    former_name(name, time, out);
                }
            }
        }
        "emails" => emails(value, out),
        "profile_uri" | "registration_timestamp" => {}
        _ => match FIELDS.iter().find(|(name, _)| *name == key) {
            Some((name, parts)) => values(name, parts, value, out),
            None => out.unknown_key(key),
        },
    }
}

fn values(name: &'static str, parts: &[&'static str], value: &Value, out: &mut Sink<'_>) {
    for (number, one) in one_or_many(value).enumerate() {
        out.at(name, number_of(number));
        let shown = if name == "birthday" {
            birthday(one, out)
        } else {
            shown(name, one, parts, out)
        };
        if let Some(shown) = shown {
            let time = time(one, out);
            emit(Kind::ProfileField, State::Live, shown, time, out);
        }
    }
}

/// The text of a value for people: its known parts, else all texts in it.
fn shown(
    name: &'static str,
    value: &Value,
    parts: &[&'static str],
    out: &mut Sink<'_>,
) -> Option<String> {
    let Value::Object(map) = value else {
        return plain(value, name, out);
    };
    let known: Vec<_> = parts
        .iter()
        .filter_map(|part| Some((*part, map.get(*part)?)))
        .collect();
    let mut found: Vec<String> = known
        .iter()
        .filter_map(|(part, value)| plain(value, part, out))
        .collect();
    if found.is_empty() {
        // A field with unknown parts is still a field, so every text in it is shown. Numbers and
        // switches are not: they are times, or whether a school was finished (facebook.md 1: high).
        fn is_text(value: &Value) -> bool {
            value.is_string() || value.is_array()
        }
        let others = map
            .iter()
            .filter(|(key, value)| !parts.contains(&key.as_str()) && is_text(value));
        found = others
            .filter_map(|(_, value)| plain(value, name, out))
            .collect();
        if found.is_empty() && known.is_empty() && !map.is_empty() {
            Misfit::Words.tell(name, 1, out);
        }
    }
    (!found.is_empty()).then(|| found.join(", "))
}

/// The day of birth. If its parts are no valid day, they are shown as they are.
fn birthday(value: &Value, out: &mut Sink<'_>) -> Option<String> {
    const PARTS: [&str; 3] = ["year", "month", "day"];
    if !value.is_object() {
        return words(value, "birthday", out);
    }
    let part = |name: &str| value.get(name).and_then(Value::as_i64);
    let day = match PARTS.map(part) {
        [Some(year), Some(month), Some(day)] => day_of(year, month, day),
        _ => None,
    };
    if let Some(day) = day {
        out.fact(Fact::Birthday(day));
        return Some(day.to_string());
    }
    Misfit::Time.tell("birthday", 1, out);
    let parts = PARTS
        .into_iter()
        .filter_map(|part| match value.get(part)? {
            Value::Number(number) => Some(number.to_string()),
            other => plain(other, "birthday", out),
        })
        .collect::<Vec<_>>();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn day_of(year: i64, month: i64, day: i64) -> Option<Date> {
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

/// Current and former addresses become fields. Addresses of advertising accounts are account data.
fn emails(value: &Value, out: &mut Sink<'_>) {
    // If it is no object, it is the list of current addresses.
    if !value.is_object() {
        return values("emails", &[], value, out);
    }
    for (key, state) in [
        ("emails", State::Live),
        ("previous_emails", State::Replaced),
    ] {
        for (number, address) in value.get(key).into_iter().flat_map(one_or_many).enumerate() {
            out.at(key, number_of(number));
            if let Some(address) = words(address, key, out) {
                emit(Kind::ProfileField, state, address, Moment::Unknown, out);
            }
        }
    }
    for key in ["pending_emails", "ad_account_emails"] {
        let records = value.get(key).into_iter().flat_map(one_or_many).count();
        if records > 0 {
            out.account_data("contact_details", records as u64);
        }
    }
}

fn emit(kind: Kind, state: State, text: String, time: Moment, out: &mut Sink<'_>) {
    let item = out.draft(kind, time);
    let named = matches!(kind, Kind::ProfileField | Kind::Bio).then(|| out.field().to_owned());
    let field = named.filter(not_empty);
    // Only values in use are current. Of names, Meta counts the current one as always public.
    out.item(Item {
        text,
        state,
        field,
        current: state == State::Live,
        ..item
    });
}

/// Gives a former name or user name. Two files have it with different times, so its identity is the
/// name alone.
pub(super) fn former_name(text: String, time: Moment, out: &mut Sink<'_>) {
    let identity = StableHash::new().field("former_name").field(&text).finish();
    let item = out.draft(Kind::ProfileField, time);
    out.item(Item {
        text,
        identity,
        state: State::Replaced,
        ..item
    });
}

fn one_or_many(value: &Value) -> impl Iterator<Item = &Value> {
    let (many, one) = match value {
        Value::Array(list) => (Some(list.iter()), None),
        Value::Null => (None, None),
        _ => (None, Some(value)),
    };
    many.into_iter().flatten().chain(one)
}

/// The text in a part of a value, or in the value itself if it has no such part.
fn text(value: &Value, key: &'static str, out: &mut Sink<'_>) -> Option<String> {
    words(value.get(key).unwrap_or(value), key, out)
}

/// The text of a value; lists, which some fields have, are joined.
fn plain(value: &Value, key: &'static str, out: &mut Sink<'_>) -> Option<String> {
    match value {
        Value::Array(list) => {
            let parts: Vec<String> = list
                .iter()
                .filter_map(|value| plain(value, key, out))
                .collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        _ => words(value, key, out),
    }
}

fn time(value: &Value, out: &mut Sink<'_>) -> Moment {
    let Some(time) = value.get("timestamp") else {
        return Moment::Unknown;
    };
    let time = MomentSeconds::deserialize(time).map_err(|_| Misfit::Time.tell("timestamp", 1, out));
    time.map_or(Moment::Unknown, |time| time.0)
}

fn number_of(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_labelled_key_is_one_of_the_profile() {
        for (_, key) in LABELLED {
            assert!(
                *key == "intro_bio" || FIELDS.iter().any(|(name, _)| name == key),
                "{key}"
            );
        }
    }
}
