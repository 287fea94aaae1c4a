//! Facebook's profile: a table of labels and values, which becomes the object of keys that the JSON export has.

use super::face::{Json, Key};
use super::record::{Record, Row};
use super::times::Times;
use crate::readers::labels::{self, Labels};
use crate::text::same_label;

/// Labels, the key of the JSON export, and the key of the part of its value that is shown.
static KEYS: &[(&Labels, &str, &str)] = &[
    (&labels::PROFILE_NAME, "name", "full_name"),
    (&labels::USERNAME, "username", ""),
    (&labels::INTRO_BIO, "intro_bio", "name"),
    (&labels::BIRTHDAY, "birthday", ""),
    (&labels::GENDER, "gender", "gender_option"),
    (&labels::CURRENT_CITY, "current_city", "name"),
    (&labels::HOMETOWN, "hometown", "name"),
    (&labels::PLACES_LIVED, "places_lived", "place"),
    (&labels::RELATIONSHIP, "relationship", "status"),
    (&labels::FAMILY, "family_members", "name"),
    (&labels::EDUCATION, "education_experiences", "name"),
    (&labels::WORK, "work_experiences", "employer"),
    (&labels::SPOKEN, "languages", "name"),
    (&labels::WEBSITES, "websites", "address"),
    (&labels::OTHER_NAMES, "other_names", "name"),
    (&labels::PRONUNCIATION, "name_pronunciation", "name"),
    (&labels::RELIGION, "religious_view", "name"),
    (&labels::POLITICS, "political_view", "name"),
    (&labels::INTERESTED_IN, "interested_in", ""),
    (&labels::QUOTES, "favorite_quotes", ""),
    (&labels::ABOUT_YOU, "about_me", ""),
];

/// English only: nothing else was seen (html.md 4.2). Elsewhere these values are told by their form, or stand among
/// the fields nobody knows.
const FORMER_NAMES: &[&str] = &["Previous names", "Previous name"];
const PHONES: &[&str] = &["Phone numbers", "Phone number", "Phone"];
const NOT_SHOWN: &[&str] = &["Registration date", "Joined Facebook", "Profile URL", "Profile URI"];

/// Each value as an object of one key; `join` makes the profile of all.
pub(super) fn fields(record: &Record, times: &mut Times) -> Vec<Json> {
    let rows = record.rows.iter().chain(record.media().flat_map(|medium| &medium.rows));
    rows.flat_map(|row| field(row, times)).collect()
}

fn field(row: &Row, times: &mut Times) -> Vec<Json> {
    let is = |known: &[&str]| known.iter().any(|known| same_label(known, &row.label));
    let values: Vec<String> = if row.value.points.is_empty() {
        vec![text_of(row)]
    } else {
        row.value.points.iter().map(|point| point.trim().to_owned()).collect()
    };
    let known = KEYS.iter().find(|(labels, _, _)| labels.is(&row.label));
    let mut fields = Vec::new();
    for value in values.into_iter().filter(|value| !value.is_empty()) {
        let of = |part: &'static str, value: &str| {
            if part.is_empty() { value.into() } else { Json::object([(part, value.into())]) }
        };
        let (key, json) = match known {
            Some((_, "birthday", _)) => match times.day(&value) {
                Some(day) => ("birthday", date(day)),
                None => ("labelled", of("value", &value)),
            },
            Some((_, key, part)) => (*key, of(part, &value)),
            None if is(NOT_SHOWN) => continue,
            None if is(FORMER_NAMES) => ("previous_names", of("name", &value)),
            None if is(PHONES) => ("phone_numbers", of("phone_number", &value)),
            None if is_address(&value) => ("emails", Json::object([("emails", vec![value.as_str().into()].into())])),
            None => {
                let short: String = row.label.chars().take(60).collect();
                times.problem(&format!("unknown label \u{201c}{short}\u{201d}"));
                ("labelled", of("value", &value))
            }
        };
        fields.push(Json::object([(key, json)]));
    }
    fields
}

fn text_of(row: &Row) -> String {
    let inner: Vec<&str> = row.value.rows.iter().map(|row| row.value.text.trim()).filter(|t| !t.is_empty()).collect();
    if inner.is_empty() { row.value.text.trim().to_owned() } else { inner.join(", ") }
}

fn is_address(value: &str) -> bool {
    let parts = value.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) && !value.contains(char::is_whitespace)
}

fn date(day: jiff::civil::DateTime) -> Json {
    Json::object([
        ("year", i64::from(day.year()).into()),
        ("month", i64::from(day.month()).into()),
        ("day", i64::from(day.day()).into()),
    ])
}

/// The profile of all its values: what stands under one key twice becomes a list, except where one only can be.
pub(super) fn join(fields: Vec<Json>) -> Json {
    const ALONE: &[&str] = &["name", "username", "intro_bio", "birthday", "emails"];
    let mut all: Vec<(Key, Json)> = Vec::new();
    for (key, value) in fields
        .into_iter()
        .filter_map(|field| if let Json::Object(pairs) = field { Some(pairs) } else { None })
        .flatten()
    {
        let known = all.iter_mut().find(|(known, _)| *known == key);
        match (known, value) {
            (Some((_, Json::Object(one))), Json::Object(more)) if key == "emails" => {
                if let (Some((_, Json::List(one))), Some((_, Json::List(more)))) =
                    (one.first_mut(), more.into_iter().next())
                {
                    one.extend(more);
                }
            }
            (Some((_, Json::List(list))), value) => list.push(value),
            (Some(_), _) => {}
            (None, value) if ALONE.contains(&key.as_ref()) => all.push((key, value)),
            (None, value) => all.push((key, Json::List(vec![value]))),
        }
    }
    Json::Object(all)
}
